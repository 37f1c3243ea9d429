// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Sizes, free space and limits of a mounted filesystem.
 *
 * @param bsize preferred I/O block size in bytes
 * @param frsize size in bytes of the unit in which blocks are counted
 * @param blocks total size in units of frsize bytes
 * @param bfree free space in units of frsize bytes
 * @param bavail free space for ordinary users in units of frsize bytes
 * @param files total number of inodes
 * @param ffree number of free inodes
 * @param favail number of free inodes for ordinary users
 * @param fsid filesystem ID
 * @param flag mount flags as a bit field
 * @param namemax longest file name in bytes
 * @since 0.1
 */
@Generated("statvfs")
public record Statvfs(
        long bsize,
        long frsize,
        long blocks,
        long bfree,
        long bavail,
        long files,
        long ffree,
        long favail,
        long fsid,
        long flag,
        long namemax) {
    /** Describes the struct {@code statvfs}. */
    public static final StructType<Statvfs> TYPE = new StructType<>(
            "statvfs",
            Statvfs.class,
            List.of(
                    new Field("bsize", FieldType.INT64),
                    new Field("frsize", FieldType.INT64),
                    new Field("blocks", FieldType.INT64),
                    new Field("bfree", FieldType.INT64),
                    new Field("bavail", FieldType.INT64),
                    new Field("files", FieldType.INT64),
                    new Field("ffree", FieldType.INT64),
                    new Field("favail", FieldType.INT64),
                    new Field("fsid", FieldType.INT64),
                    new Field("flag", FieldType.INT64),
                    new Field("namemax", FieldType.INT64)),
            values -> new Statvfs(
                    (long) values[0],
                    (long) values[1],
                    (long) values[2],
                    (long) values[3],
                    (long) values[4],
                    (long) values[5],
                    (long) values[6],
                    (long) values[7],
                    (long) values[8],
                    (long) values[9],
                    (long) values[10]),
            struct -> new Object[] {
                struct.bsize(),
                struct.frsize(),
                struct.blocks(),
                struct.bfree(),
                struct.bavail(),
                struct.files(),
                struct.ffree(),
                struct.favail(),
                struct.fsid(),
                struct.flag(),
                struct.namemax()
            });
}
