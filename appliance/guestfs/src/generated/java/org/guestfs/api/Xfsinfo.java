// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Geometry of an XFS filesystem.
 *
 * @param xfsMntpoint device or path as reported by xfs_info
 * @param xfsInodesize inode size in bytes
 * @param xfsAgcount number of allocation groups
 * @param xfsAgsize size of an allocation group in blocks
 * @param xfsSectsize sector size in bytes
 * @param xfsAttr version of the extended attribute format
 * @param xfsBlocksize data block size in bytes
 * @param xfsDatablocks size of the data section in blocks
 * @param xfsImaxpct highest percentage of space that inodes may use
 * @param xfsSunit stripe unit in blocks, or 0 if there is none
 * @param xfsSwidth stripe width in blocks, or 0 if there is none
 * @param xfsDirversion version of the directory format
 * @param xfsDirblocksize directory block size in bytes
 * @param xfsCimode 1 if file names ignore ASCII letter case, otherwise 0
 * @param xfsLogname location of the log, such as internal or a device
 * @param xfsLogblocksize log block size in bytes
 * @param xfsLogblocks size of the log in blocks
 * @param xfsLogversion version of the log format
 * @param xfsLogsectsize log sector size in bytes
 * @param xfsLogsunit log stripe unit in blocks
 * @param xfsLazycount 1 if lazy counters are on, otherwise 0
 * @param xfsRtname location of the realtime section, such as none or a device
 * @param xfsRtextsize realtime extent size in bytes
 * @param xfsRtblocks size of the realtime section in blocks
 * @param xfsRtextents number of realtime extents
 * @since 0.1
 */
@Generated("xfsinfo")
public record Xfsinfo(
        String xfsMntpoint,
        long xfsInodesize,
        long xfsAgcount,
        long xfsAgsize,
        long xfsSectsize,
        long xfsAttr,
        long xfsBlocksize,
        long xfsDatablocks,
        long xfsImaxpct,
        long xfsSunit,
        long xfsSwidth,
        long xfsDirversion,
        long xfsDirblocksize,
        long xfsCimode,
        String xfsLogname,
        long xfsLogblocksize,
        long xfsLogblocks,
        long xfsLogversion,
        long xfsLogsectsize,
        long xfsLogsunit,
        long xfsLazycount,
        String xfsRtname,
        long xfsRtextsize,
        long xfsRtblocks,
        long xfsRtextents) {
    /** Describes the struct {@code xfsinfo}. */
    public static final StructType<Xfsinfo> TYPE = new StructType<>(
            "xfsinfo",
            Xfsinfo.class,
            List.of(
                    new Field("xfs_mntpoint", FieldType.STRING),
                    new Field("xfs_inodesize", FieldType.UINT32),
                    new Field("xfs_agcount", FieldType.UINT32),
                    new Field("xfs_agsize", FieldType.UINT32),
                    new Field("xfs_sectsize", FieldType.UINT32),
                    new Field("xfs_attr", FieldType.UINT32),
                    new Field("xfs_blocksize", FieldType.UINT32),
                    new Field("xfs_datablocks", FieldType.UINT64),
                    new Field("xfs_imaxpct", FieldType.UINT32),
                    new Field("xfs_sunit", FieldType.UINT32),
                    new Field("xfs_swidth", FieldType.UINT32),
                    new Field("xfs_dirversion", FieldType.UINT32),
                    new Field("xfs_dirblocksize", FieldType.UINT32),
                    new Field("xfs_cimode", FieldType.UINT32),
                    new Field("xfs_logname", FieldType.STRING),
                    new Field("xfs_logblocksize", FieldType.UINT32),
                    new Field("xfs_logblocks", FieldType.UINT32),
                    new Field("xfs_logversion", FieldType.UINT32),
                    new Field("xfs_logsectsize", FieldType.UINT32),
                    new Field("xfs_logsunit", FieldType.UINT32),
                    new Field("xfs_lazycount", FieldType.UINT32),
                    new Field("xfs_rtname", FieldType.STRING),
                    new Field("xfs_rtextsize", FieldType.UINT32),
                    new Field("xfs_rtblocks", FieldType.UINT64),
                    new Field("xfs_rtextents", FieldType.UINT64)),
            values -> new Xfsinfo(
                    (String) values[0],
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
                    (String) values[14],
                    (long) values[15],
                    (long) values[16],
                    (long) values[17],
                    (long) values[18],
                    (long) values[19],
                    (long) values[20],
                    (String) values[21],
                    (long) values[22],
                    (long) values[23],
                    (long) values[24]),
            struct -> new Object[] {
                struct.xfsMntpoint(),
                struct.xfsInodesize(),
                struct.xfsAgcount(),
                struct.xfsAgsize(),
                struct.xfsSectsize(),
                struct.xfsAttr(),
                struct.xfsBlocksize(),
                struct.xfsDatablocks(),
                struct.xfsImaxpct(),
                struct.xfsSunit(),
                struct.xfsSwidth(),
                struct.xfsDirversion(),
                struct.xfsDirblocksize(),
                struct.xfsCimode(),
                struct.xfsLogname(),
                struct.xfsLogblocksize(),
                struct.xfsLogblocks(),
                struct.xfsLogversion(),
                struct.xfsLogsectsize(),
                struct.xfsLogsunit(),
                struct.xfsLazycount(),
                struct.xfsRtname(),
                struct.xfsRtextsize(),
                struct.xfsRtblocks(),
                struct.xfsRtextents()
            });
}
