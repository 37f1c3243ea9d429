// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file in a folder, with what {@code lstat} says of it.
 *
 * @param name its name; what is not UTF-8 in it is kept ({@link GuestNames})
 * @param type what it is
 * @param size its size in bytes
 * @param mode its permissions, without the type
 * @param uid the number of its owner
 * @param gid the number of its group
 * @param links how many names it has
 * @param modified when its contents were changed
 * @param changed when it, or what is known of it, was changed
 * @param accessed when it was read
 * @param target where a symbolic link leads; {@code null} for all else
 * @param targetType what is there; {@code null} if nothing is, or if it is no link
 * @since 0.1
 */
public record FileEntry(
        String name,
        FileType type,
        long size,
        int mode,
        long uid,
        long gid,
        long links,
        Instant modified,
        Instant changed,
        Instant accessed,
        @Nullable String target,
        @Nullable FileType targetType) {}
