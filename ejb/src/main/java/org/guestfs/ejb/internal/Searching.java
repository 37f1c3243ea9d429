// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.util.Arrays;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.FoundFile;
import org.guestfs.ejb.SearchQuery;

/**
 * Looks for files. Contents are read by position and looked at here: a program started in the appliance for each file would take
 * much longer. Thread-safe.
 */
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
        private final ContentFilter contents;
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
            contents = ContentFilter.of(query);
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
                return hasContent(path, entry.size());
            } catch (OperationException e) {
                // What cannot be read is not found.
                return false;
            }
        }

        private boolean hasContent(String path, long size) {
            byte[] tail = new byte[0];
            for (long offset = 0; offset < size; ) {
                job.checkCancelled();
                byte[] piece = Contents.piece(guest, path, offset, (int) Math.min(Contents.PIECE, size - offset));
                if (piece.length == 0) {
                    return false;
                }
                byte[] both = Arrays.copyOf(tail, tail.length + piece.length);
                System.arraycopy(piece, 0, both, tail.length, piece.length);
                if (contents.isIn(both)) {
                    return true;
                }
                tail = contents.tail(both);
                offset += piece.length;
            }
            return false;
        }
    }
}
