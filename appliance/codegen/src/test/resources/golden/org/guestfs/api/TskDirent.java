// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Directory entry found by The Sleuth Kit, deleted entries included.
 *
 * @param tskInode inode number, possibly 0 for a deleted entry
 * @param tskType type letter: b, c, d, f (FIFO), l, r (regular), s (socket), h (shadow), w (whiteout) or u (unknown)
 * @param tskSize size in bytes, or -1 if not known because the entry was deleted
 * @param tskName path within the filesystem
 * @param tskFlags bit field: 1 allocated, 2 metadata reused by another file, 4 compressed
 * @param tskAtimeSec last access time in seconds since the Unix epoch
 * @param tskAtimeNsec nanoseconds part of the last access time
 * @param tskMtimeSec last modification time in seconds since the Unix epoch
 * @param tskMtimeNsec nanoseconds part of the last modification time
 * @param tskCtimeSec last status change time in seconds since the Unix epoch
 * @param tskCtimeNsec nanoseconds part of the last status change time
 * @param tskCrtimeSec creation time in seconds since the Unix epoch
 * @param tskCrtimeNsec nanoseconds part of the creation time
 * @param tskNlink number of names that point to the entry
 * @param tskLink target path of a symbolic link, otherwise empty
 * @param tskSpare1 reserved, not used
 * @since 0.1
 */
@Generated("tsk_dirent")
public record TskDirent(long tskInode, char tskType, long tskSize, String tskName, long tskFlags, long tskAtimeSec, long tskAtimeNsec, long tskMtimeSec, long tskMtimeNsec, long tskCtimeSec, long tskCtimeNsec, long tskCrtimeSec, long tskCrtimeNsec, long tskNlink, String tskLink, long tskSpare1) {
    /** Describes the struct {@code tsk_dirent}. */
    public static final StructType<TskDirent> TYPE = new StructType<>(
            "tsk_dirent",
            TskDirent.class,
            List.of(new Field("tsk_inode", FieldType.UINT64), new Field("tsk_type", FieldType.CHAR), new Field("tsk_size", FieldType.INT64), new Field("tsk_name", FieldType.STRING), new Field("tsk_flags", FieldType.UINT32), new Field("tsk_atime_sec", FieldType.INT64), new Field("tsk_atime_nsec", FieldType.INT64), new Field("tsk_mtime_sec", FieldType.INT64), new Field("tsk_mtime_nsec", FieldType.INT64), new Field("tsk_ctime_sec", FieldType.INT64), new Field("tsk_ctime_nsec", FieldType.INT64), new Field("tsk_crtime_sec", FieldType.INT64), new Field("tsk_crtime_nsec", FieldType.INT64), new Field("tsk_nlink", FieldType.INT64), new Field("tsk_link", FieldType.STRING), new Field("tsk_spare1", FieldType.INT64)),
            values -> new TskDirent((long) values[0], (char) values[1], (long) values[2], (String) values[3], (long) values[4], (long) values[5], (long) values[6], (long) values[7], (long) values[8], (long) values[9], (long) values[10], (long) values[11], (long) values[12], (long) values[13], (String) values[14], (long) values[15]),
            struct -> new Object[] {struct.tskInode(), struct.tskType(), struct.tskSize(), struct.tskName(), struct.tskFlags(), struct.tskAtimeSec(), struct.tskAtimeNsec(), struct.tskMtimeSec(), struct.tskMtimeNsec(), struct.tskCtimeSec(), struct.tskCtimeNsec(), struct.tskCrtimeSec(), struct.tskCrtimeNsec(), struct.tskNlink(), struct.tskLink(), struct.tskSpare1()});
}
