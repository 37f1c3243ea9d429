// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Attributes of an LVM logical volume.
 *
 * <p>The struct {@code lvm_lv} in guestfs(3).
 */
public class LV {
    /**
     * Name of the logical volume, without the group.
     */
    public String lv_name;

    /**
     * UUID, 32 characters without dashes.
     */
    public String lv_uuid;

    /**
     * Attribute letters as printed by lvs.
     */
    public String lv_attr;

    /**
     * Persistent major device number, or -1 if not fixed.
     */
    public long lv_major;

    /**
     * Persistent minor device number, or -1 if not fixed.
     */
    public long lv_minor;

    /**
     * Major device number in use now, or -1 if not active.
     */
    public long lv_kernel_major;

    /**
     * Minor device number in use now, or -1 if not active.
     */
    public long lv_kernel_minor;

    /**
     * Size in bytes.
     */
    public long lv_size;

    /**
     * Number of segments.
     */
    public long seg_count;

    /**
     * Name of the origin volume if this is a snapshot.
     */
    public String origin;

    /**
     * Percentage of the snapshot in use, or -1 if not a snapshot.
     */
    public float snap_percent;

    /**
     * Percentage of mirror or move data in sync, or -1 if it does not apply.
     */
    public float copy_percent;

    /**
     * Source physical volume of a running move.
     */
    public String move_pv;

    /**
     * Comma-separated tags.
     */
    public String lv_tags;

    /**
     * Name of the mirror log volume.
     */
    public String mirror_log;

    /**
     * Kernel device mapper modules the volume needs.
     */
    public String modules;

    /** Makes an empty struct. */
    public LV() {}

    static LV of(org.guestfs.api.LvmLv values) {
        var struct = new LV();
        struct.lv_name = values.lvName();
        struct.lv_uuid = values.lvUuid();
        struct.lv_attr = values.lvAttr();
        struct.lv_major = values.lvMajor();
        struct.lv_minor = values.lvMinor();
        struct.lv_kernel_major = values.lvKernelMajor();
        struct.lv_kernel_minor = values.lvKernelMinor();
        struct.lv_size = values.lvSize();
        struct.seg_count = values.segCount();
        struct.origin = values.origin();
        struct.snap_percent = values.snapPercent();
        struct.copy_percent = values.copyPercent();
        struct.move_pv = values.movePv();
        struct.lv_tags = values.lvTags();
        struct.mirror_log = values.mirrorLog();
        struct.modules = values.modules();
        return struct;
    }
}
