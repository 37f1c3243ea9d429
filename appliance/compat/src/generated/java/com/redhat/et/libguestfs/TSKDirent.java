// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Directory entry found by The Sleuth Kit, deleted entries included.
 *
 * <p>The struct {@code tsk_dirent} in guestfs(3).
 */
public class TSKDirent {
    /**
     * Inode number, possibly 0 for a deleted entry.
     */
    public long tsk_inode;

    /**
     * Type letter: b, c, d, f (FIFO), l, r (regular), s (socket), h (shadow), w (whiteout) or u (unknown).
     */
    public char tsk_type;

    /**
     * Size in bytes, or -1 if not known because the entry was deleted.
     */
    public long tsk_size;

    /**
     * Path within the filesystem.
     */
    public String tsk_name;

    /**
     * Bit field: 1 allocated, 2 metadata reused by another file, 4 compressed.
     */
    public int tsk_flags;

    /**
     * Last access time in seconds since the Unix epoch.
     */
    public long tsk_atime_sec;

    /**
     * Nanoseconds part of the last access time.
     */
    public long tsk_atime_nsec;

    /**
     * Last modification time in seconds since the Unix epoch.
     */
    public long tsk_mtime_sec;

    /**
     * Nanoseconds part of the last modification time.
     */
    public long tsk_mtime_nsec;

    /**
     * Last status change time in seconds since the Unix epoch.
     */
    public long tsk_ctime_sec;

    /**
     * Nanoseconds part of the last status change time.
     */
    public long tsk_ctime_nsec;

    /**
     * Creation time in seconds since the Unix epoch.
     */
    public long tsk_crtime_sec;

    /**
     * Nanoseconds part of the creation time.
     */
    public long tsk_crtime_nsec;

    /**
     * Number of names that point to the entry.
     */
    public long tsk_nlink;

    /**
     * Target path of a symbolic link, otherwise empty.
     */
    public String tsk_link;

    /**
     * Reserved, not used.
     */
    public long tsk_spare1;

    /** Makes an empty struct. */
    public TSKDirent() {}

    static TSKDirent of(org.guestfs.api.TskDirent values) {
        var struct = new TSKDirent();
        struct.tsk_inode = values.tskInode();
        struct.tsk_type = values.tskType();
        struct.tsk_size = values.tskSize();
        struct.tsk_name = values.tskName();
        struct.tsk_flags = (int) values.tskFlags();
        struct.tsk_atime_sec = values.tskAtimeSec();
        struct.tsk_atime_nsec = values.tskAtimeNsec();
        struct.tsk_mtime_sec = values.tskMtimeSec();
        struct.tsk_mtime_nsec = values.tskMtimeNsec();
        struct.tsk_ctime_sec = values.tskCtimeSec();
        struct.tsk_ctime_nsec = values.tskCtimeNsec();
        struct.tsk_crtime_sec = values.tskCrtimeSec();
        struct.tsk_crtime_nsec = values.tskCrtimeNsec();
        struct.tsk_nlink = values.tskNlink();
        struct.tsk_link = values.tskLink();
        struct.tsk_spare1 = values.tskSpare1();
        return struct;
    }
}
