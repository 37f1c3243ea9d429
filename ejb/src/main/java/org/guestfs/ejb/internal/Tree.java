// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guestfs.GuestText;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsException;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.LimitExceededException;
import org.guestfs.ejb.RestoreException;
import org.jspecify.annotations.Nullable;

/**
 * All names below a folder. One call of the appliance finds them, which is much quicker than one for each folder; what they
 * are is asked folder by folder, when they are visited.
 */
final class Tree {
    private static final int LONGEST_PATH = 4096;

    private final Guestfs guest;
    private final String top;
    private final Map<String, List<String>> names;
    private final long size;

    private Tree(Guestfs guest, String top, Map<String, List<String>> names, long size) {
        this.guest = guest;
        this.top = top;
        this.names = names;
        this.size = size;
    }

    /** Is told of what there is. */
    interface Visitor {
        /** A file, or a folder before what is in it; the path is below the top, without a slash at the beginning. */
        void visit(String path, FileEntry entry) throws IOException;
    }

    /** Finds the names below a folder. */
    static Tree scan(Guestfs guest, String folder, int limit, Job job) {
        var collector = new Collector(limit);
        job.onCancel(guest::userCancel);
        try {
            job.checkCancelled();
            String top = guest.realpath(folder);
            // With the slash at its end, what comes has none at its beginning.
            guest.find0(Entries.join(top, ""), collector);
            collector.names().values().forEach(Collections::sort);
            return new Tree(guest, top, collector.names(), collector.count);
        } catch (GuestfsException e) {
            job.checkCancelled();
            RestoreException problem = collector.problem();
            if (problem != null) {
                throw problem;
            }
            if (collector.isOver()) {
                throw new LimitExceededException("there are more than " + limit + " files below " + folder
                        + ", which is the setting tree; choose a smaller folder");
            }
            throw e;
        } finally {
            job.onCancel(null);
        }
    }

    /** How many names there are. */
    long size() {
        return size;
    }

    /** What is in a folder, in the order of names. */
    List<FileEntry> folder(String path) {
        List<String> all = names.getOrDefault(path, List.of());
        return Entries.of(guest, path.isEmpty() ? top : Entries.join(top, path), all);
    }

    /** Visits everything, folder by folder. */
    void visit(Visitor visitor, Job job) throws IOException {
        visit("", visitor, job);
    }

    private void visit(String folder, Visitor visitor, Job job) throws IOException {
        job.checkCancelled();
        for (FileEntry entry : folder(folder)) {
            String path = below(folder, entry.name());
            visitor.visit(path, entry);
            if (entry.type() == FileType.DIRECTORY) {
                visit(path, visitor, job);
            }
        }
    }

    static String below(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** Takes names apart, each of which ends with a NUL. */
    static final class Collector extends OutputStream {
        private final Map<String, List<String>> names = new HashMap<>();
        private final int limit;
        private final byte[] path = new byte[LONGEST_PATH];
        private int length;
        private int count;
        private boolean isOver;
        private @Nullable RestoreException problem;

        Collector(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(int b) throws IOException {
            if (b == 0) {
                add(GuestText.decode(path, 0, length));
                length = 0;
            } else if (length == LONGEST_PATH) {
                throw new IOException("the image has a path of more than " + LONGEST_PATH + " bytes");
            } else {
                path[length++] = (byte) b;
            }
        }

        private void add(String found) throws IOException {
            try {
                addChecked(found);
            } catch (RestoreException e) {
                // Only this kind is told to the appliance, which ends the transfer in good order.
                problem = e;
                throw new IOException(e);
            }
        }

        private void addChecked(String found) throws IOException {
            if (found.isEmpty()) {
                return;
            }
            if (++count > limit) {
                isOver = true;
                throw new IOException("there are more than " + limit + " names");
            }
            String folder = "";
            int slash = found.lastIndexOf('/');
            if (slash >= 0) {
                folder = found.substring(0, slash);
                for (String name : folder.split("/", -1)) {
                    Listing.checked(name);
                }
            }
            names.computeIfAbsent(folder, any -> new ArrayList<>()).add(Listing.checked(found.substring(slash + 1)));
        }

        @Nullable
        RestoreException problem() {
            return problem;
        }

        boolean isOver() {
            return isOver;
        }

        Map<String, List<String>> names() {
            return Collections.unmodifiableMap(names);
        }
    }
}
