// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import java.util.List;
import java.util.Objects;
import org.guestfs.api.Dirent;

/**
 * A directory that a program reads, in pieces. The names are kept until the program closes it; about the files the guest
 * is asked for a thousand at a time, shortly before the program is likely to ask.
 */
final class OpenDirectory {
    private static final int AHEAD = 1000;

    private final GuestFileSystem files;
    private final String path;
    private List<Dirent> entries = List.of();
    private int seen;

    OpenDirectory(GuestFileSystem files, String path) {
        this.files = files;
        this.path = path;
    }

    /**
     * Hands over entries until there is no more room or no more entry.
     *
     * @param offset the number of entries that the program has had; 0 lists the directory anew
     * @param target takes the entries
     */
    void read(long offset, Target target) {
        if (offset == 0) {
            entries = files.list(path);
            seen = 0;
        }
        for (int i = (int) Math.min(offset, entries.size()); i < entries.size(); i++) {
            if (i >= seen) {
                look(i);
            }
            if (target.isFullAfter(entries.get(i), i + 1L)) {
                return;
            }
        }
    }

    private void look(int start) {
        seen = Math.min(entries.size(), start + AHEAD);
        files.look(
                path,
                entries.subList(start, seen).stream()
                        .map(Dirent::name)
                        .filter(name -> !Objects.equals(name, ".") && !Objects.equals(name, ".."))
                        .toList());
    }

    /** Takes entries. */
    @FunctionalInterface
    interface Target {
        /**
         * Takes an entry.
         *
         * @param entry the entry
         * @param next where the one after it is
         * @return {@code true} if there was no room for it
         */
        boolean isFullAfter(Dirent entry, long next);
    }
}
