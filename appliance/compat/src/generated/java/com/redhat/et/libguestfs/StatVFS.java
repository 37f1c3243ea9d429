// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Sizes, free space and limits of a mounted filesystem.
 *
 * <p>The struct {@code statvfs} in guestfs(3).
 */
public class StatVFS {
    /**
     * Preferred I/O block size in bytes.
     */
    public long bsize;

    /**
     * Size in bytes of the unit in which blocks are counted.
     */
    public long frsize;

    /**
     * Total size in units of frsize bytes.
     */
    public long blocks;

    /**
     * Free space in units of frsize bytes.
     */
    public long bfree;

    /**
     * Free space for ordinary users in units of frsize bytes.
     */
    public long bavail;

    /**
     * Total number of inodes.
     */
    public long files;

    /**
     * Number of free inodes.
     */
    public long ffree;

    /**
     * Number of free inodes for ordinary users.
     */
    public long favail;

    /**
     * Filesystem ID.
     */
    public long fsid;

    /**
     * Mount flags as a bit field.
     */
    public long flag;

    /**
     * Longest file name in bytes.
     */
    public long namemax;

    /** Makes an empty struct. */
    public StatVFS() {}

    static StatVFS of(org.guestfs.api.Statvfs values) {
        var struct = new StatVFS();
        struct.bsize = values.bsize();
        struct.frsize = values.frsize();
        struct.blocks = values.blocks();
        struct.bfree = values.bfree();
        struct.bavail = values.bavail();
        struct.files = values.files();
        struct.ffree = values.ffree();
        struct.favail = values.favail();
        struct.fsid = values.fsid();
        struct.flag = values.flag();
        struct.namemax = values.namemax();
        return struct;
    }
}
