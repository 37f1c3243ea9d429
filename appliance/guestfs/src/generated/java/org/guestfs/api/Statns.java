// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * File information with times to the nanosecond.
 *
 * @param stDev number of the device that holds the file
 * @param stIno inode number, or -1 in a list entry whose file could not be read
 * @param stMode file type and permission bits
 * @param stNlink number of hard links
 * @param stUid numeric ID of the owner
 * @param stGid numeric ID of the group
 * @param stRdev device number, if the file is a device node
 * @param stSize size in bytes
 * @param stBlksize preferred I/O size in bytes
 * @param stBlocks allocated space in 512-byte units
 * @param stAtimeSec last access time in seconds since the Unix epoch
 * @param stAtimeNsec nanoseconds part of the last access time
 * @param stMtimeSec last modification time in seconds since the Unix epoch
 * @param stMtimeNsec nanoseconds part of the last modification time
 * @param stCtimeSec last status change time in seconds since the Unix epoch
 * @param stCtimeNsec nanoseconds part of the last status change time
 * @param stSpare1 reserved, not used
 * @param stSpare2 reserved, not used
 * @param stSpare3 reserved, not used
 * @param stSpare4 reserved, not used
 * @param stSpare5 reserved, not used
 * @param stSpare6 reserved, not used
 * @since 0.1
 */
@Generated("statns")
public record Statns(
        long stDev,
        long stIno,
        long stMode,
        long stNlink,
        long stUid,
        long stGid,
        long stRdev,
        long stSize,
        long stBlksize,
        long stBlocks,
        long stAtimeSec,
        long stAtimeNsec,
        long stMtimeSec,
        long stMtimeNsec,
        long stCtimeSec,
        long stCtimeNsec,
        long stSpare1,
        long stSpare2,
        long stSpare3,
        long stSpare4,
        long stSpare5,
        long stSpare6) {
    /** Describes the struct {@code statns}. */
    public static final StructType<Statns> TYPE = new StructType<>(
            "statns",
            Statns.class,
            List.of(
                    new Field("st_dev", FieldType.INT64),
                    new Field("st_ino", FieldType.INT64),
                    new Field("st_mode", FieldType.INT64),
                    new Field("st_nlink", FieldType.INT64),
                    new Field("st_uid", FieldType.INT64),
                    new Field("st_gid", FieldType.INT64),
                    new Field("st_rdev", FieldType.INT64),
                    new Field("st_size", FieldType.INT64),
                    new Field("st_blksize", FieldType.INT64),
                    new Field("st_blocks", FieldType.INT64),
                    new Field("st_atime_sec", FieldType.INT64),
                    new Field("st_atime_nsec", FieldType.INT64),
                    new Field("st_mtime_sec", FieldType.INT64),
                    new Field("st_mtime_nsec", FieldType.INT64),
                    new Field("st_ctime_sec", FieldType.INT64),
                    new Field("st_ctime_nsec", FieldType.INT64),
                    new Field("st_spare1", FieldType.INT64),
                    new Field("st_spare2", FieldType.INT64),
                    new Field("st_spare3", FieldType.INT64),
                    new Field("st_spare4", FieldType.INT64),
                    new Field("st_spare5", FieldType.INT64),
                    new Field("st_spare6", FieldType.INT64)),
            values -> new Statns(
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
                    (long) values[12],
                    (long) values[13],
                    (long) values[14],
                    (long) values[15],
                    (long) values[16],
                    (long) values[17],
                    (long) values[18],
                    (long) values[19],
                    (long) values[20],
                    (long) values[21]),
            struct -> new Object[] {
                struct.stDev(),
                struct.stIno(),
                struct.stMode(),
                struct.stNlink(),
                struct.stUid(),
                struct.stGid(),
                struct.stRdev(),
                struct.stSize(),
                struct.stBlksize(),
                struct.stBlocks(),
                struct.stAtimeSec(),
                struct.stAtimeNsec(),
                struct.stMtimeSec(),
                struct.stMtimeNsec(),
                struct.stCtimeSec(),
                struct.stCtimeNsec(),
                struct.stSpare1(),
                struct.stSpare2(),
                struct.stSpare3(),
                struct.stSpare4(),
                struct.stSpare5(),
                struct.stSpare6()
            });
}
