// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is not the same in two folders.
 *
 * @param path the path below both of them, without a slash at the beginning
 * @param before the file in the first one, or {@code null} if it was added
 * @param after the file in the second one, or {@code null} if it was removed
 * @param aspects in what it was changed, as far as that is known; empty if it was added or removed
 * @param problem why it could not be compared as a whole; empty if it could
 * @since 0.1
 */
public record Difference(
        String path, @Nullable FileEntry before, @Nullable FileEntry after, Set<Aspect> aspects, String problem) {
    /** In what a file may change. */
    public enum Aspect {
        /** It is something else. */
        TYPE,
        /** Its size. */
        SIZE,
        /** When it was modified; of folders, that is no difference. */
        MODIFIED,
        /** Its permissions. */
        MODE,
        /** Its owner or its group. */
        OWNER,
        /** Where a link leads. */
        TARGET,
        /** Its contents, though it has the same size. */
        CONTENT
    }

    /** Copies the set. */
    public Difference {
        aspects = Set.copyOf(aspects);
    }

    /**
     * Says what has happened.
     *
     * @return {@code added}, {@code removed} or {@code changed}; or {@code unreadable} if nobody knows whether it was
     */
    public String change() {
        if (before == null) {
            return "added";
        }
        if (after == null) {
            return "removed";
        }
        return aspects.isEmpty() ? "unreadable" : "changed";
    }
}
