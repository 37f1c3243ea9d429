// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Attributes of an LVM physical volume.
 *
 * <p>The struct {@code lvm_pv} in guestfs(3).
 */
public class PV {
    /**
     * Device name of the physical volume.
     */
    public String pv_name;

    /**
     * UUID, 32 characters without dashes.
     */
    public String pv_uuid;

    /**
     * Metadata format, such as lvm2.
     */
    public String pv_fmt;

    /**
     * Usable size in bytes.
     */
    public long pv_size;

    /**
     * Size of the underlying device in bytes.
     */
    public long dev_size;

    /**
     * Unallocated space in bytes.
     */
    public long pv_free;

    /**
     * Allocated space in bytes.
     */
    public long pv_used;

    /**
     * Attribute letters as printed by pvs.
     */
    public String pv_attr;

    /**
     * Number of physical extents.
     */
    public long pv_pe_count;

    /**
     * Number of allocated physical extents.
     */
    public long pv_pe_alloc_count;

    /**
     * Comma-separated tags.
     */
    public String pv_tags;

    /**
     * Offset of the first physical extent in bytes.
     */
    public long pe_start;

    /**
     * Number of metadata areas.
     */
    public long pv_mda_count;

    /**
     * Free space in the metadata area in bytes.
     */
    public long pv_mda_free;

    /** Makes an empty struct. */
    public PV() {}

    static PV of(org.guestfs.api.LvmPv values) {
        var struct = new PV();
        struct.pv_name = values.pvName();
        struct.pv_uuid = values.pvUuid();
        struct.pv_fmt = values.pvFmt();
        struct.pv_size = values.pvSize();
        struct.dev_size = values.devSize();
        struct.pv_free = values.pvFree();
        struct.pv_used = values.pvUsed();
        struct.pv_attr = values.pvAttr();
        struct.pv_pe_count = values.pvPeCount();
        struct.pv_pe_alloc_count = values.pvPeAllocCount();
        struct.pv_tags = values.pvTags();
        struct.pe_start = values.peStart();
        struct.pv_mda_count = values.pvMdaCount();
        struct.pv_mda_free = values.pvMdaFree();
        return struct;
    }
}
