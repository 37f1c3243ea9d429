// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Entry of a directory.
 *
 * @param ino inode number
 * @param ftyp type letter: b, c, d, f (FIFO), l, r (regular file), s (socket), u (unknown) or a question mark
 * @param name file name
 * @since 0.1
 */
@Generated("dirent")
public record Dirent(long ino, char ftyp, String name) {
    /** Describes the struct {@code dirent}. */
    public static final StructType<Dirent> TYPE = new StructType<>(
            "dirent",
            Dirent.class,
            List.of(
                    new Field("ino", FieldType.INT64),
                    new Field("ftyp", FieldType.CHAR),
                    new Field("name", FieldType.STRING)),
            values -> new Dirent((long) values[0], (char) values[1], (String) values[2]),
            struct -> new Object[] {struct.ino(), struct.ftyp(), struct.name()});
}
