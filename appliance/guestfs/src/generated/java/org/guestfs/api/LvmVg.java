// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Attributes of an LVM volume group.
 *
 * @param vgName name of the volume group
 * @param vgUuid UUID, 32 characters without dashes
 * @param vgFmt metadata format, such as lvm2
 * @param vgAttr attribute letters as printed by vgs
 * @param vgSize total size in bytes
 * @param vgFree unallocated space in bytes
 * @param vgSysid system ID of the owner host, empty if there is none
 * @param vgExtentSize size of one physical extent in bytes
 * @param vgExtentCount number of physical extents
 * @param vgFreeCount number of unallocated physical extents
 * @param maxLv largest number of logical volumes, or 0 for no limit
 * @param maxPv largest number of physical volumes, or 0 for no limit
 * @param pvCount number of physical volumes
 * @param lvCount number of logical volumes
 * @param snapCount number of snapshots
 * @param vgSeqno revision number of the metadata, raised by each change
 * @param vgTags comma-separated tags
 * @param vgMdaCount number of metadata areas
 * @param vgMdaFree free space in the metadata area in bytes
 * @since 0.1
 */
@Generated("lvm_vg")
public record LvmVg(
        String vgName,
        String vgUuid,
        String vgFmt,
        String vgAttr,
        long vgSize,
        long vgFree,
        String vgSysid,
        long vgExtentSize,
        long vgExtentCount,
        long vgFreeCount,
        long maxLv,
        long maxPv,
        long pvCount,
        long lvCount,
        long snapCount,
        long vgSeqno,
        String vgTags,
        long vgMdaCount,
        long vgMdaFree) {
    /** Describes the struct {@code lvm_vg}. */
    public static final StructType<LvmVg> TYPE = new StructType<>(
            "lvm_vg",
            LvmVg.class,
            List.of(
                    new Field("vg_name", FieldType.STRING),
                    new Field("vg_uuid", FieldType.UUID),
                    new Field("vg_fmt", FieldType.STRING),
                    new Field("vg_attr", FieldType.STRING),
                    new Field("vg_size", FieldType.BYTES),
                    new Field("vg_free", FieldType.BYTES),
                    new Field("vg_sysid", FieldType.STRING),
                    new Field("vg_extent_size", FieldType.BYTES),
                    new Field("vg_extent_count", FieldType.INT64),
                    new Field("vg_free_count", FieldType.INT64),
                    new Field("max_lv", FieldType.INT64),
                    new Field("max_pv", FieldType.INT64),
                    new Field("pv_count", FieldType.INT64),
                    new Field("lv_count", FieldType.INT64),
                    new Field("snap_count", FieldType.INT64),
                    new Field("vg_seqno", FieldType.INT64),
                    new Field("vg_tags", FieldType.STRING),
                    new Field("vg_mda_count", FieldType.INT64),
                    new Field("vg_mda_free", FieldType.BYTES)),
            values -> new LvmVg(
                    (String) values[0],
                    (String) values[1],
                    (String) values[2],
                    (String) values[3],
                    (long) values[4],
                    (long) values[5],
                    (String) values[6],
                    (long) values[7],
                    (long) values[8],
                    (long) values[9],
                    (long) values[10],
                    (long) values[11],
                    (long) values[12],
                    (long) values[13],
                    (long) values[14],
                    (long) values[15],
                    (String) values[16],
                    (long) values[17],
                    (long) values[18]),
            struct -> new Object[] {
                struct.vgName(),
                struct.vgUuid(),
                struct.vgFmt(),
                struct.vgAttr(),
                struct.vgSize(),
                struct.vgFree(),
                struct.vgSysid(),
                struct.vgExtentSize(),
                struct.vgExtentCount(),
                struct.vgFreeCount(),
                struct.maxLv(),
                struct.maxPv(),
                struct.pvCount(),
                struct.lvCount(),
                struct.snapCount(),
                struct.vgSeqno(),
                struct.vgTags(),
                struct.vgMdaCount(),
                struct.vgMdaFree()
            });
}
