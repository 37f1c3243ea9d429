// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Geometry of an XFS filesystem.
 *
 * <p>The struct {@code xfsinfo} in guestfs(3).
 */
public class XFSInfo {
    /**
     * Device or path as reported by xfs_info.
     */
    public String xfs_mntpoint;

    /**
     * Inode size in bytes.
     */
    public int xfs_inodesize;

    /**
     * Number of allocation groups.
     */
    public int xfs_agcount;

    /**
     * Size of an allocation group in blocks.
     */
    public int xfs_agsize;

    /**
     * Sector size in bytes.
     */
    public int xfs_sectsize;

    /**
     * Version of the extended attribute format.
     */
    public int xfs_attr;

    /**
     * Data block size in bytes.
     */
    public int xfs_blocksize;

    /**
     * Size of the data section in blocks.
     */
    public long xfs_datablocks;

    /**
     * Highest percentage of space that inodes may use.
     */
    public int xfs_imaxpct;

    /**
     * Stripe unit in blocks, or 0 if there is none.
     */
    public int xfs_sunit;

    /**
     * Stripe width in blocks, or 0 if there is none.
     */
    public int xfs_swidth;

    /**
     * Version of the directory format.
     */
    public int xfs_dirversion;

    /**
     * Directory block size in bytes.
     */
    public int xfs_dirblocksize;

    /**
     * 1 if file names ignore ASCII letter case, otherwise 0.
     */
    public int xfs_cimode;

    /**
     * Location of the log, such as internal or a device.
     */
    public String xfs_logname;

    /**
     * Log block size in bytes.
     */
    public int xfs_logblocksize;

    /**
     * Size of the log in blocks.
     */
    public int xfs_logblocks;

    /**
     * Version of the log format.
     */
    public int xfs_logversion;

    /**
     * Log sector size in bytes.
     */
    public int xfs_logsectsize;

    /**
     * Log stripe unit in blocks.
     */
    public int xfs_logsunit;

    /**
     * 1 if lazy counters are on, otherwise 0.
     */
    public int xfs_lazycount;

    /**
     * Location of the realtime section, such as none or a device.
     */
    public String xfs_rtname;

    /**
     * Realtime extent size in bytes.
     */
    public int xfs_rtextsize;

    /**
     * Size of the realtime section in blocks.
     */
    public long xfs_rtblocks;

    /**
     * Number of realtime extents.
     */
    public long xfs_rtextents;

    /** Makes an empty struct. */
    public XFSInfo() {}

    static XFSInfo of(org.guestfs.api.Xfsinfo values) {
        var struct = new XFSInfo();
        struct.xfs_mntpoint = values.xfsMntpoint();
        struct.xfs_inodesize = (int) values.xfsInodesize();
        struct.xfs_agcount = (int) values.xfsAgcount();
        struct.xfs_agsize = (int) values.xfsAgsize();
        struct.xfs_sectsize = (int) values.xfsSectsize();
        struct.xfs_attr = (int) values.xfsAttr();
        struct.xfs_blocksize = (int) values.xfsBlocksize();
        struct.xfs_datablocks = values.xfsDatablocks();
        struct.xfs_imaxpct = (int) values.xfsImaxpct();
        struct.xfs_sunit = (int) values.xfsSunit();
        struct.xfs_swidth = (int) values.xfsSwidth();
        struct.xfs_dirversion = (int) values.xfsDirversion();
        struct.xfs_dirblocksize = (int) values.xfsDirblocksize();
        struct.xfs_cimode = (int) values.xfsCimode();
        struct.xfs_logname = values.xfsLogname();
        struct.xfs_logblocksize = (int) values.xfsLogblocksize();
        struct.xfs_logblocks = (int) values.xfsLogblocks();
        struct.xfs_logversion = (int) values.xfsLogversion();
        struct.xfs_logsectsize = (int) values.xfsLogsectsize();
        struct.xfs_logsunit = (int) values.xfsLogsunit();
        struct.xfs_lazycount = (int) values.xfsLazycount();
        struct.xfs_rtname = values.xfsRtname();
        struct.xfs_rtextsize = (int) values.xfsRtextsize();
        struct.xfs_rtblocks = values.xfsRtblocks();
        struct.xfs_rtextents = values.xfsRtextents();
        return struct;
    }
}
