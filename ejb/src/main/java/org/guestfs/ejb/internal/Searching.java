// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.api.GrepOptions;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.FoundFile;
import org.guestfs.ejb.RefusedException;
import org.guestfs.ejb.SearchQuery;
import org.guestfs.internal.protocol.GuestText;

/** Looks for files. A plain text is looked for here, an expression in the appliance, which alone is kept busy by a bad one. Thread-safe. */
final class Searching {
    private final Connector connector;
    private final int treeLimit;
    private final long contentLimit;

    Searching(Connector connector, Settings.Limits limits) {
        this.connector = connector;
        treeLimit = limits.tree();
        contentLimit = limits.content();
    }

    void search(String principal, FileLocation folder, SearchQuery query, Job job) throws IOException {
        try (MountedImage image = connector.connect(principal, folder)) {
            Tree tree = Tree.scan(image.guest(), folder.path(), treeLimit, job);
            new Search(image.guest(), folder, query, job, contentLimit, tree.size()).run(tree);
        }
    }

    /** One search. Used by one thread. */
    static final class Search {
        private final Guestfs guest;
        private final FileLocation folder;
        private final SearchQuery query;
        private final Job job;
        private final long contentLimit;
        private final long total;
        private final NameFilter names;
        private final byte[] text;
        private long visited;
        private boolean isFull;

        Search(Guestfs guest, FileLocation folder, SearchQuery query, Job job, long contentLimit, long total) {
            this.guest = guest;
            this.folder = folder;
            this.query = query;
            this.job = job;
            this.contentLimit = contentLimit;
            this.total = total;
            names = new NameFilter(query.name(), query.isCaseSensitive());
            text = folded(GuestText.encode(query.content()), query.isCaseSensitive());
        }

        void run(Tree tree) throws IOException {
            tree.visit(this::visit, job);
            job.progress(visited, total);
        }

        private void visit(String path, FileEntry entry) {
            job.checkCancelled();
            job.progress(++visited, total);
            String full = Entries.join(folder.path(), path);
            if (!isFull && fits(entry) && hasContent(full, entry)) {
                isFull = !job.add(new FoundFile(new FileLocation(folder.image(), folder.volume(), full), entry));
            }
        }

        private boolean fits(FileEntry entry) {
            return names.test(entry.name())
                    && (query.type() == null || query.type() == entry.type())
                    && entry.size() >= query.minimumSize()
                    && entry.size() <= query.maximumSize()
                    && (query.modifiedFrom() == null || !entry.modified().isBefore(query.modifiedFrom()))
                    && (query.modifiedUntil() == null || !entry.modified().isAfter(query.modifiedUntil()));
        }

        private boolean hasContent(String path, FileEntry entry) {
            if (query.content().isEmpty()) {
                return true;
            }
            if (entry.type() != FileType.REGULAR || entry.size() > contentLimit || entry.size() == 0) {
                return false;
            }
            try {
                return query.isRegularExpression() ? fitsExpression(path) : hasText(path, entry.size());
            } catch (OperationException e) {
                return afterFailure(e);
            }
        }

        /** What cannot be read is not found; an expression that is none, nobody can look for. */
        private boolean afterFailure(OperationException e) {
            if (e.detail().contains("grep:") && query.isRegularExpression()) {
                throw new RefusedException(
                        "\"" + query.content() + "\" is not an extended regular expression, or fits too much", e);
            }
            return false;
        }

        private boolean fitsExpression(String path) {
            GrepOptions options = GrepOptions.builder()
                    .extended(true)
                    .insensitive(!query.isCaseSensitive())
                    .build();
            return !guest.grep(query.content(), path, options).isEmpty();
        }

        private boolean hasText(String path, long size) {
            byte[] tail = new byte[0];
            for (long offset = 0; offset < size; ) {
                job.checkCancelled();
                byte[] piece = folded(
                        Contents.piece(guest, path, offset, (int) Math.min(Contents.PIECE, size - offset)),
                        query.isCaseSensitive());
                if (piece.length == 0) {
                    return false;
                }
                byte[] both = Arrays.copyOf(tail, tail.length + piece.length);
                System.arraycopy(piece, 0, both, tail.length, piece.length);
                if (contains(both, text)) {
                    return true;
                }
                tail = Arrays.copyOfRange(both, Math.max(0, both.length - text.length + 1), both.length);
                offset += piece.length;
            }
            return false;
        }
    }

    /** Letters of ASCII in lower case; those of others are as they are. */
    static byte[] folded(byte[] bytes, boolean isCaseSensitive) {
        if (!isCaseSensitive) {
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] >= 'A' && bytes[i] <= 'Z') {
                    bytes[i] += 'a' - 'A';
                }
            }
        }
        return bytes;
    }

    /** Whether a text is in another; ISO-8859-1 has a character for each byte, and the JVM is quick at that. */
    static boolean contains(byte[] where, byte[] what) {
        return new String(where, StandardCharsets.ISO_8859_1).contains(new String(what, StandardCharsets.ISO_8859_1));
    }
}
