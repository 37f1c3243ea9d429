// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * File information with times in whole seconds.
 *
 * @param dev number of the device that holds the file
 * @param ino inode number, or -1 in a list entry whose file could not be read
 * @param mode file type and permission bits
 * @param nlink number of hard links
 * @param uid numeric ID of the owner
 * @param gid numeric ID of the group
 * @param rdev device number, if the file is a device node
 * @param size size in bytes
 * @param blksize preferred I/O size in bytes
 * @param blocks allocated space in 512-byte units
 * @param atime last access time in seconds since the Unix epoch
 * @param mtime last modification time in seconds since the Unix epoch
 * @param ctime last status change time in seconds since the Unix epoch
 * @since 0.1
 */
@Generated("stat")
public record Stat(
        long dev,
        long ino,
        long mode,
        long nlink,
        long uid,
        long gid,
        long rdev,
        long size,
        long blksize,
        long blocks,
        long atime,
        long mtime,
        long ctime) {
    /** Describes the struct {@code stat}. */
    public static final StructType<Stat> TYPE = new StructType<>(
            "stat",
            Stat.class,
            List.of(
                    new Field("dev", FieldType.INT64),
                    new Field("ino", FieldType.INT64),
                    new Field("mode", FieldType.INT64),
                    new Field("nlink", FieldType.INT64),
                    new Field("uid", FieldType.INT64),
                    new Field("gid", FieldType.INT64),
                    new Field("rdev", FieldType.INT64),
                    new Field("size", FieldType.INT64),
                    new Field("blksize", FieldType.INT64),
                    new Field("blocks", FieldType.INT64),
                    new Field("atime", FieldType.INT64),
                    new Field("mtime", FieldType.INT64),
                    new Field("ctime", FieldType.INT64)),
            values -> new Stat(
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
                    (long) values[10],
                    (long) values[11],
                    (long) values[12]),
            struct -> new Object[] {
                struct.dev(),
                struct.ino(),
                struct.mode(),
                struct.nlink(),
                struct.uid(),
                struct.gid(),
                struct.rdev(),
                struct.size(),
                struct.blksize(),
                struct.blocks(),
                struct.atime(),
                struct.mtime(),
                struct.ctime()
            });
}
