// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.ejb.Difference;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.ImageUnreadableException;
import org.guestfs.ejb.RestoreException;
import org.jspecify.annotations.Nullable;

/** Compares folders. Thread-safe. */
final class Comparing {
    private static final String ALGORITHM = "sha256";

    private final Connector connector;
    private final int treeLimit;

    Comparing(Connector connector, int treeLimit) {
        this.connector = connector;
        this.treeLimit = treeLimit;
    }

    void compare(String principal, FileLocation before, FileLocation after, boolean isReadingContents, Job job)
            throws IOException {
        try (MountedImage first = connector.connect(principal, before);
                MountedImage second = connector.connect(principal, after)) {
            Side left = Side.of(first.guest(), before, treeLimit, job);
            Side right = Side.of(second.guest(), after, treeLimit, job);
            new Comparison(left, right, isReadingContents, job).run();
        }
    }

    /** One of both. */
    private record Side(Guestfs guest, FileLocation folder, Tree tree) {
        static Side of(Guestfs guest, FileLocation folder, int limit, Job job) {
            return new Side(guest, folder, Tree.scan(guest, folder.path(), limit, job));
        }

        String checksum(String path) {
            try {
                return guest.checksum(ALGORITHM, Entries.join(folder.path(), path));
            } catch (OperationException e) {
                throw Failures.of(e, location(path));
            }
        }

        void requireKnown(String path, FileEntry entry) {
            if (entry.type() == FileType.UNKNOWN) {
                throw new ImageUnreadableException(location(path) + " cannot be looked at");
            }
        }

        private String location(String path) {
            return new FileLocation(folder.image(), folder.volume(), Entries.join(folder.path(), path)).toString();
        }
    }

    /** One comparison. Used by one thread. */
    private static final class Comparison {
        private final Side left;
        private final Side right;
        private final boolean isReadingContents;
        private final Job job;
        private final long total;
        private long visited;

        Comparison(Side left, Side right, boolean isReadingContents, Job job) {
            this.left = left;
            this.right = right;
            this.isReadingContents = isReadingContents;
            this.job = job;
            total = left.tree().size() + right.tree().size();
        }

        void run() {
            folders("", true, true);
        }

        /** Both are in the order of names, as in a merge. */
        private void folders(String folder, boolean isLeft, boolean isRight) {
            job.checkCancelled();
            List<FileEntry> before = isLeft ? left.tree().folder(folder) : List.of();
            List<FileEntry> after = isRight ? right.tree().folder(folder) : List.of();
            int i = 0;
            int j = 0;
            while (i < before.size() || j < after.size()) {
                int order = i == before.size()
                        ? 1
                        : j == after.size()
                                ? -1
                                : before.get(i).name().compareTo(after.get(j).name());
                pair(folder, order <= 0 ? before.get(i) : null, order >= 0 ? after.get(j) : null);
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
        }

        private void pair(String folder, @Nullable FileEntry before, @Nullable FileEntry after) {
            String path = Tree.below(
                    folder,
                    Objects.requireNonNull(before == null ? after : before).name());
            visited += (before == null ? 0 : 1) + (after == null ? 0 : 1);
            job.progress(visited, total);
            if (before == null || after == null) {
                job.add(new Difference(path, before, after, Set.of(), ""));
            } else {
                both(path, before, after);
            }
            boolean isLeft = before != null && before.type() == FileType.DIRECTORY;
            boolean isRight = after != null && after.type() == FileType.DIRECTORY;
            if (isLeft || isRight) {
                folders(path, isLeft, isRight);
            }
        }

        /** One that cannot be read keeps nobody from comparing the others. */
        private void both(String path, FileEntry before, FileEntry after) {
            Set<Difference.Aspect> aspects = metadata(before, after);
            String problem = "";
            try {
                left.requireKnown(path, before);
                right.requireKnown(path, after);
                if (isReadingContents
                        && isSameAtFirstSight(before, after)
                        && !left.checksum(path).equals(right.checksum(path))) {
                    aspects.add(Difference.Aspect.CONTENT);
                }
            } catch (RestoreException e) {
                problem = String.valueOf(e.getMessage());
            }
            if (!aspects.isEmpty() || !problem.isEmpty()) {
                job.add(new Difference(path, before, after, aspects, problem));
            }
        }

        private static boolean isSameAtFirstSight(FileEntry before, FileEntry after) {
            return before.type() == FileType.REGULAR
                    && after.type() == FileType.REGULAR
                    && before.size() == after.size()
                    && before.size() > 0;
        }
    }

    /** In what two files differ without a look into them. */
    static Set<Difference.Aspect> metadata(FileEntry before, FileEntry after) {
        Set<Difference.Aspect> aspects = EnumSet.noneOf(Difference.Aspect.class);
        boolean isFolder = before.type() == FileType.DIRECTORY;
        if (before.type() != after.type()) {
            aspects.add(Difference.Aspect.TYPE);
        } else if (!isFolder) {
            // What is in a folder is compared by itself.
            add(aspects, Difference.Aspect.SIZE, before.size(), after.size());
            add(aspects, Difference.Aspect.MODIFIED, before.modified(), after.modified());
            add(aspects, Difference.Aspect.TARGET, before.target(), after.target());
        }
        add(aspects, Difference.Aspect.MODE, before.mode(), after.mode());
        add(aspects, Difference.Aspect.OWNER, List.of(before.uid(), before.gid()), List.of(after.uid(), after.gid()));
        return aspects;
    }

    private static void add(
            Set<Difference.Aspect> aspects, Difference.Aspect aspect, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            aspects.add(aspect);
        }
    }
}
