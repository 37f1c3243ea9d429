// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Attributes of an LVM physical volume.
 *
 * @param pvName device name of the physical volume
 * @param pvUuid UUID, 32 characters without dashes
 * @param pvFmt metadata format, such as lvm2
 * @param pvSize usable size in bytes
 * @param devSize size of the underlying device in bytes
 * @param pvFree unallocated space in bytes
 * @param pvUsed allocated space in bytes
 * @param pvAttr attribute letters as printed by pvs
 * @param pvPeCount number of physical extents
 * @param pvPeAllocCount number of allocated physical extents
 * @param pvTags comma-separated tags
 * @param peStart offset of the first physical extent in bytes
 * @param pvMdaCount number of metadata areas
 * @param pvMdaFree free space in the metadata area in bytes
 * @since 0.1
 */
@Generated("lvm_pv")
public record LvmPv(String pvName, String pvUuid, String pvFmt, long pvSize, long devSize, long pvFree, long pvUsed, String pvAttr, long pvPeCount, long pvPeAllocCount, String pvTags, long peStart, long pvMdaCount, long pvMdaFree) {
    /** Describes the struct {@code lvm_pv}. */
    public static final StructType<LvmPv> TYPE = new StructType<>(
            "lvm_pv",
            LvmPv.class,
            List.of(new Field("pv_name", FieldType.DEVICE), new Field("pv_uuid", FieldType.UUID), new Field("pv_fmt", FieldType.STRING), new Field("pv_size", FieldType.BYTES), new Field("dev_size", FieldType.BYTES), new Field("pv_free", FieldType.BYTES), new Field("pv_used", FieldType.BYTES), new Field("pv_attr", FieldType.STRING), new Field("pv_pe_count", FieldType.INT64), new Field("pv_pe_alloc_count", FieldType.INT64), new Field("pv_tags", FieldType.STRING), new Field("pe_start", FieldType.BYTES), new Field("pv_mda_count", FieldType.INT64), new Field("pv_mda_free", FieldType.BYTES)),
            values -> new LvmPv((String) values[0], (String) values[1], (String) values[2], (long) values[3], (long) values[4], (long) values[5], (long) values[6], (String) values[7], (long) values[8], (long) values[9], (String) values[10], (long) values[11], (long) values[12], (long) values[13]),
            struct -> new Object[] {struct.pvName(), struct.pvUuid(), struct.pvFmt(), struct.pvSize(), struct.devSize(), struct.pvFree(), struct.pvUsed(), struct.pvAttr(), struct.pvPeCount(), struct.pvPeAllocCount(), struct.pvTags(), struct.peStart(), struct.pvMdaCount(), struct.pvMdaFree()});
}
