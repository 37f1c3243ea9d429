// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * File information with times in whole seconds.
 *
 * <p>The struct {@code stat} in guestfs(3).
 */
public class Stat {
    /**
     * Number of the device that holds the file.
     */
    public long dev;

    /**
     * Inode number, or -1 in a list entry whose file could not be read.
     */
    public long ino;

    /**
     * File type and permission bits.
     */
    public long mode;

    /**
     * Number of hard links.
     */
    public long nlink;

    /**
     * Numeric ID of the owner.
     */
    public long uid;

    /**
     * Numeric ID of the group.
     */
    public long gid;

    /**
     * Device number, if the file is a device node.
     */
    public long rdev;

    /**
     * Size in bytes.
     */
    public long size;

    /**
     * Preferred I/O size in bytes.
     */
    public long blksize;

    /**
     * Allocated space in 512-byte units.
     */
    public long blocks;

    /**
     * Last access time in seconds since the Unix epoch.
     */
    public long atime;

    /**
     * Last modification time in seconds since the Unix epoch.
     */
    public long mtime;

    /**
     * Last status change time in seconds since the Unix epoch.
     */
    public long ctime;

    /** Makes an empty struct. */
    public Stat() {}

    static Stat of(org.guestfs.api.Stat values) {
        var struct = new Stat();
        struct.dev = values.dev();
        struct.ino = values.ino();
        struct.mode = values.mode();
        struct.nlink = values.nlink();
        struct.uid = values.uid();
        struct.gid = values.gid();
        struct.rdev = values.rdev();
        struct.size = values.size();
        struct.blksize = values.blksize();
        struct.blocks = values.blocks();
        struct.atime = values.atime();
        struct.mtime = values.mtime();
        struct.ctime = values.ctime();
        return struct;
    }
}
