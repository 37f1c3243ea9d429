// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Attributes of an LVM volume group.
 *
 * <p>The struct {@code lvm_vg} in guestfs(3).
 */
public class VG {
    /**
     * Name of the volume group.
     */
    public String vg_name;

    /**
     * UUID, 32 characters without dashes.
     */
    public String vg_uuid;

    /**
     * Metadata format, such as lvm2.
     */
    public String vg_fmt;

    /**
     * Attribute letters as printed by vgs.
     */
    public String vg_attr;

    /**
     * Total size in bytes.
     */
    public long vg_size;

    /**
     * Unallocated space in bytes.
     */
    public long vg_free;

    /**
     * System ID of the owner host, empty if there is none.
     */
    public String vg_sysid;

    /**
     * Size of one physical extent in bytes.
     */
    public long vg_extent_size;

    /**
     * Number of physical extents.
     */
    public long vg_extent_count;

    /**
     * Number of unallocated physical extents.
     */
    public long vg_free_count;

    /**
     * Largest number of logical volumes, or 0 for no limit.
     */
    public long max_lv;

    /**
     * Largest number of physical volumes, or 0 for no limit.
     */
    public long max_pv;

    /**
     * Number of physical volumes.
     */
    public long pv_count;

    /**
     * Number of logical volumes.
     */
    public long lv_count;

    /**
     * Number of snapshots.
     */
    public long snap_count;

    /**
     * Revision number of the metadata, raised by each change.
     */
    public long vg_seqno;

    /**
     * Comma-separated tags.
     */
    public String vg_tags;

    /**
     * Number of metadata areas.
     */
    public long vg_mda_count;

    /**
     * Free space in the metadata area in bytes.
     */
    public long vg_mda_free;

    /** Makes an empty struct. */
    public VG() {}

    static VG of(org.guestfs.api.LvmVg values) {
        var struct = new VG();
        struct.vg_name = values.vgName();
        struct.vg_uuid = values.vgUuid();
        struct.vg_fmt = values.vgFmt();
        struct.vg_attr = values.vgAttr();
        struct.vg_size = values.vgSize();
        struct.vg_free = values.vgFree();
        struct.vg_sysid = values.vgSysid();
        struct.vg_extent_size = values.vgExtentSize();
        struct.vg_extent_count = values.vgExtentCount();
        struct.vg_free_count = values.vgFreeCount();
        struct.max_lv = values.maxLv();
        struct.max_pv = values.maxPv();
        struct.pv_count = values.pvCount();
        struct.lv_count = values.lvCount();
        struct.snap_count = values.snapCount();
        struct.vg_seqno = values.vgSeqno();
        struct.vg_tags = values.vgTags();
        struct.vg_mda_count = values.vgMdaCount();
        struct.vg_mda_free = values.vgMdaFree();
        return struct;
    }
}
