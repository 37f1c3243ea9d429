// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Attributes of an LVM logical volume.
 *
 * @param lvName name of the logical volume, without the group
 * @param lvUuid UUID, 32 characters without dashes
 * @param lvAttr attribute letters as printed by lvs
 * @param lvMajor persistent major device number, or -1 if not fixed
 * @param lvMinor persistent minor device number, or -1 if not fixed
 * @param lvKernelMajor major device number in use now, or -1 if not active
 * @param lvKernelMinor minor device number in use now, or -1 if not active
 * @param lvSize size in bytes
 * @param segCount number of segments
 * @param origin name of the origin volume if this is a snapshot
 * @param snapPercent percentage of the snapshot in use, or -1 if not a snapshot
 * @param copyPercent percentage of mirror or move data in sync, or -1 if it does not apply
 * @param movePv source physical volume of a running move
 * @param lvTags comma-separated tags
 * @param mirrorLog name of the mirror log volume
 * @param modules kernel device mapper modules the volume needs
 * @since 0.1
 */
@Generated("lvm_lv")
public record LvmLv(String lvName, String lvUuid, String lvAttr, long lvMajor, long lvMinor, long lvKernelMajor, long lvKernelMinor, long lvSize, long segCount, String origin, float snapPercent, float copyPercent, String movePv, String lvTags, String mirrorLog, String modules) {
    /** Describes the struct {@code lvm_lv}. */
    public static final StructType<LvmLv> TYPE = new StructType<>(
            "lvm_lv",
            LvmLv.class,
            List.of(new Field("lv_name", FieldType.STRING), new Field("lv_uuid", FieldType.UUID), new Field("lv_attr", FieldType.STRING), new Field("lv_major", FieldType.INT64), new Field("lv_minor", FieldType.INT64), new Field("lv_kernel_major", FieldType.INT64), new Field("lv_kernel_minor", FieldType.INT64), new Field("lv_size", FieldType.BYTES), new Field("seg_count", FieldType.INT64), new Field("origin", FieldType.STRING), new Field("snap_percent", FieldType.OPT_PERCENT), new Field("copy_percent", FieldType.OPT_PERCENT), new Field("move_pv", FieldType.STRING), new Field("lv_tags", FieldType.STRING), new Field("mirror_log", FieldType.STRING), new Field("modules", FieldType.STRING)),
            values -> new LvmLv((String) values[0], (String) values[1], (String) values[2], (long) values[3], (long) values[4], (long) values[5], (long) values[6], (long) values[7], (long) values[8], (String) values[9], (float) values[10], (float) values[11], (String) values[12], (String) values[13], (String) values[14], (String) values[15]),
            struct -> new Object[] {struct.lvName(), struct.lvUuid(), struct.lvAttr(), struct.lvMajor(), struct.lvMinor(), struct.lvKernelMajor(), struct.lvKernelMinor(), struct.lvSize(), struct.segCount(), struct.origin(), struct.snapPercent(), struct.copyPercent(), struct.movePv(), struct.lvTags(), struct.mirrorLog(), struct.modules()});
}
