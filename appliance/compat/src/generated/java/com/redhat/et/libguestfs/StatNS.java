// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * File information with times to the nanosecond.
 *
 * <p>The struct {@code statns} in guestfs(3).
 */
public class StatNS {
    /**
     * Number of the device that holds the file.
     */
    public long st_dev;

    /**
     * Inode number, or -1 in a list entry whose file could not be read.
     */
    public long st_ino;

    /**
     * File type and permission bits.
     */
    public long st_mode;

    /**
     * Number of hard links.
     */
    public long st_nlink;

    /**
     * Numeric ID of the owner.
     */
    public long st_uid;

    /**
     * Numeric ID of the group.
     */
    public long st_gid;

    /**
     * Device number, if the file is a device node.
     */
    public long st_rdev;

    /**
     * Size in bytes.
     */
    public long st_size;

    /**
     * Preferred I/O size in bytes.
     */
    public long st_blksize;

    /**
     * Allocated space in 512-byte units.
     */
    public long st_blocks;

    /**
     * Last access time in seconds since the Unix epoch.
     */
    public long st_atime_sec;

    /**
     * Nanoseconds part of the last access time.
     */
    public long st_atime_nsec;

    /**
     * Last modification time in seconds since the Unix epoch.
     */
    public long st_mtime_sec;

    /**
     * Nanoseconds part of the last modification time.
     */
    public long st_mtime_nsec;

    /**
     * Last status change time in seconds since the Unix epoch.
     */
    public long st_ctime_sec;

    /**
     * Nanoseconds part of the last status change time.
     */
    public long st_ctime_nsec;

    /**
     * Reserved, not used.
     */
    public long st_spare1;

    /**
     * Reserved, not used.
     */
    public long st_spare2;

    /**
     * Reserved, not used.
     */
    public long st_spare3;

    /**
     * Reserved, not used.
     */
    public long st_spare4;

    /**
     * Reserved, not used.
     */
    public long st_spare5;

    /**
     * Reserved, not used.
     */
    public long st_spare6;

    /** Makes an empty struct. */
    public StatNS() {}

    static StatNS of(org.guestfs.api.Statns values) {
        var struct = new StatNS();
        struct.st_dev = values.stDev();
        struct.st_ino = values.stIno();
        struct.st_mode = values.stMode();
        struct.st_nlink = values.stNlink();
        struct.st_uid = values.stUid();
        struct.st_gid = values.stGid();
        struct.st_rdev = values.stRdev();
        struct.st_size = values.stSize();
        struct.st_blksize = values.stBlksize();
        struct.st_blocks = values.stBlocks();
        struct.st_atime_sec = values.stAtimeSec();
        struct.st_atime_nsec = values.stAtimeNsec();
        struct.st_mtime_sec = values.stMtimeSec();
        struct.st_mtime_nsec = values.stMtimeNsec();
        struct.st_ctime_sec = values.stCtimeSec();
        struct.st_ctime_nsec = values.stCtimeNsec();
        struct.st_spare1 = values.stSpare1();
        struct.st_spare2 = values.stSpare2();
        struct.st_spare3 = values.stSpare3();
        struct.st_spare4 = values.stSpare4();
        struct.st_spare5 = values.stSpare5();
        struct.st_spare6 = values.stSpare6();
        return struct;
    }
}
