// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code btrfs}.
 *
 * @since 0.1
 */
@Generated("btrfs")
public final class BtrfsActions {
    /** Describes {@code btrfs_balance_cancel}. */
    public static final Action<Void> BTRFS_BALANCE_CANCEL = Action.define("btrfs_balance_cancel", Result.none())
            .procedure(439)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_balance_pause}. */
    public static final Action<Void> BTRFS_BALANCE_PAUSE = Action.define("btrfs_balance_pause", Result.none())
            .procedure(438)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_balance_resume}. */
    public static final Action<Void> BTRFS_BALANCE_RESUME = Action.define("btrfs_balance_resume", Result.none())
            .procedure(440)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_balance_status}. */
    public static final Action<Btrfsbalance> BTRFS_BALANCE_STATUS = Action.define(
                    "btrfs_balance_status", Result.struct(Btrfsbalance.TYPE))
            .procedure(448)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.26")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_device_add}. */
    public static final Action<Void> BTRFS_DEVICE_ADD = Action.define("btrfs_device_add", Result.none())
            .procedure(329)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter("devices", Type.DEVICE_LIST), new Parameter("fs", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_device_delete}. */
    public static final Action<Void> BTRFS_DEVICE_DELETE = Action.define("btrfs_device_delete", Result.none())
            .procedure(330)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter("devices", Type.DEVICE_LIST), new Parameter("fs", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_filesystem_balance}. */
    public static final Action<Void> BTRFS_FILESYSTEM_BALANCE = Action.define("btrfs_filesystem_balance", Result.none())
            .procedure(328)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter("fs", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_filesystem_defragment}. */
    public static final Action<Void> BTRFS_FILESYSTEM_DEFRAGMENT = Action.define(
                    "btrfs_filesystem_defragment", Result.none())
            .procedure(443)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter("path", Type.PATHNAME))
            .options(new Parameter("flush", Type.BOOL), new Parameter("compress", Type.STRING))
            .build();

    /** Describes {@code btrfs_filesystem_resize}. */
    public static final Action<Void> BTRFS_FILESYSTEM_RESIZE = Action.define("btrfs_filesystem_resize", Result.none())
            .procedure(289)
            .group("btrfs")
            .feature("btrfs")
            .since("1.11.17")
            .parameters(new Parameter("mountpoint", Type.PATHNAME))
            .options(new Parameter("size", Type.INT64))
            .build();

    /** Describes {@code btrfs_filesystem_show}. */
    public static final Action<List<String>> BTRFS_FILESYSTEM_SHOW = Action.define(
                    "btrfs_filesystem_show", Result.strings(Result.Text.DEVICE))
            .procedure(465)
            .group("btrfs")
            .feature("btrfs")
            .since("1.33.29")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code btrfs_filesystem_sync}. */
    public static final Action<Void> BTRFS_FILESYSTEM_SYNC = Action.define("btrfs_filesystem_sync", Result.none())
            .procedure(327)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter("fs", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_fsck}. */
    public static final Action<Void> BTRFS_FSCK = Action.define("btrfs_fsck", Result.none())
            .procedure(332)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.43")
            .deprecatedBy("btrfs_scrub_full")
            .parameters(new Parameter("device", Type.DEVICE))
            .options(new Parameter("superblock", Type.INT64), new Parameter("repair", Type.BOOL))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code btrfs_image}. */
    public static final Action<Void> BTRFS_IMAGE = Action.define("btrfs_image", Result.none())
            .procedure(453)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.32")
            .parameters(new Parameter("source", Type.DEVICE_LIST), new Parameter("image", Type.PATHNAME))
            .options(new Parameter("compresslevel", Type.INT))
            .build();

    /** Describes {@code btrfs_qgroup_assign}. */
    public static final Action<Void> BTRFS_QGROUP_ASSIGN = Action.define("btrfs_qgroup_assign", Result.none())
            .procedure(433)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(
                    new Parameter("src", Type.STRING),
                    new Parameter("dst", Type.STRING),
                    new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_qgroup_create}. */
    public static final Action<Void> BTRFS_QGROUP_CREATE = Action.define("btrfs_qgroup_create", Result.none())
            .procedure(430)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter("qgroupid", Type.STRING), new Parameter("subvolume", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_qgroup_destroy}. */
    public static final Action<Void> BTRFS_QGROUP_DESTROY = Action.define("btrfs_qgroup_destroy", Result.none())
            .procedure(431)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter("qgroupid", Type.STRING), new Parameter("subvolume", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_qgroup_limit}. */
    public static final Action<Void> BTRFS_QGROUP_LIMIT = Action.define("btrfs_qgroup_limit", Result.none())
            .procedure(429)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter("subvolume", Type.PATHNAME), new Parameter("size", Type.INT64))
            .build();

    /** Describes {@code btrfs_qgroup_remove}. */
    public static final Action<Void> BTRFS_QGROUP_REMOVE = Action.define("btrfs_qgroup_remove", Result.none())
            .procedure(434)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(
                    new Parameter("src", Type.STRING),
                    new Parameter("dst", Type.STRING),
                    new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_qgroup_show}. */
    public static final Action<List<Btrfsqgroup>> BTRFS_QGROUP_SHOW = Action.define(
                    "btrfs_qgroup_show", Result.structs(Btrfsqgroup.TYPE))
            .procedure(432)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_quota_enable}. */
    public static final Action<Void> BTRFS_QUOTA_ENABLE = Action.define("btrfs_quota_enable", Result.none())
            .procedure(427)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter("fs", Type.MOUNTABLE_OR_PATH), new Parameter("enable", Type.BOOL))
            .build();

    /** Describes {@code btrfs_quota_rescan}. */
    public static final Action<Void> BTRFS_QUOTA_RESCAN = Action.define("btrfs_quota_rescan", Result.none())
            .procedure(428)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter("fs", Type.MOUNTABLE_OR_PATH))
            .build();

    /** Describes {@code btrfs_replace}. */
    public static final Action<Void> BTRFS_REPLACE = Action.define("btrfs_replace", Result.none())
            .procedure(455)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.48")
            .parameters(
                    new Parameter("srcdev", Type.DEVICE),
                    new Parameter("targetdev", Type.DEVICE),
                    new Parameter("mntpoint", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_rescue_chunk_recover}. */
    public static final Action<Void> BTRFS_RESCUE_CHUNK_RECOVER = Action.define(
                    "btrfs_rescue_chunk_recover", Result.none())
            .procedure(444)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code btrfs_rescue_super_recover}. */
    public static final Action<Void> BTRFS_RESCUE_SUPER_RECOVER = Action.define(
                    "btrfs_rescue_super_recover", Result.none())
            .procedure(445)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code btrfs_scrub_cancel}. */
    public static final Action<Void> BTRFS_SCRUB_CANCEL = Action.define("btrfs_scrub_cancel", Result.none())
            .procedure(436)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_scrub_full}. */
    public static final Action<Void> BTRFS_SCRUB_FULL = Action.define("btrfs_scrub_full", Result.none())
            .procedure(518)
            .group("btrfs")
            .feature("btrfs")
            .since("1.55.12")
            .parameters(new Parameter("path", Type.PATHNAME))
            .options(new Parameter("readonly", Type.BOOL))
            .build();

    /** Describes {@code btrfs_scrub_resume}. */
    public static final Action<Void> BTRFS_SCRUB_RESUME = Action.define("btrfs_scrub_resume", Result.none())
            .procedure(437)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_scrub_start}. */
    public static final Action<Void> BTRFS_SCRUB_START = Action.define("btrfs_scrub_start", Result.none())
            .procedure(435)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_scrub_status}. */
    public static final Action<Btrfsscrub> BTRFS_SCRUB_STATUS = Action.define(
                    "btrfs_scrub_status", Result.struct(Btrfsscrub.TYPE))
            .procedure(449)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.26")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_set_seeding}. */
    public static final Action<Void> BTRFS_SET_SEEDING = Action.define("btrfs_set_seeding", Result.none())
            .procedure(331)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.43")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("seeding", Type.BOOL))
            .build();

    /** Describes {@code btrfs_subvolume_create}. */
    public static final Action<Void> BTRFS_SUBVOLUME_CREATE = Action.define("btrfs_subvolume_create", Result.none())
            .procedure(324)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter("dest", Type.PATHNAME))
            .options(new Parameter("qgroupid", Type.STRING))
            .build();

    /** Describes {@code btrfs_subvolume_delete}. */
    public static final Action<Void> BTRFS_SUBVOLUME_DELETE = Action.define("btrfs_subvolume_delete", Result.none())
            .procedure(323)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter("subvolume", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_subvolume_get_default}. */
    public static final Action<Long> BTRFS_SUBVOLUME_GET_DEFAULT = Action.define(
                    "btrfs_subvolume_get_default", Result.int64())
            .procedure(425)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter("fs", Type.MOUNTABLE_OR_PATH))
            .build();

    /** Describes {@code btrfs_subvolume_list}. */
    public static final Action<List<Btrfssubvolume>> BTRFS_SUBVOLUME_LIST = Action.define(
                    "btrfs_subvolume_list", Result.structs(Btrfssubvolume.TYPE))
            .procedure(325)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter("fs", Type.MOUNTABLE_OR_PATH))
            .build();

    /** Describes {@code btrfs_subvolume_set_default}. */
    public static final Action<Void> BTRFS_SUBVOLUME_SET_DEFAULT = Action.define(
                    "btrfs_subvolume_set_default", Result.none())
            .procedure(326)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter("id", Type.INT64), new Parameter("fs", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_subvolume_show}. */
    public static final Action<Map<String, String>> BTRFS_SUBVOLUME_SHOW = Action.define(
                    "btrfs_subvolume_show", Result.map(Result.Text.PLAIN, Result.Text.PLAIN))
            .procedure(426)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter("subvolume", Type.PATHNAME))
            .build();

    /** Describes {@code btrfs_subvolume_snapshot}. */
    public static final Action<Void> BTRFS_SUBVOLUME_SNAPSHOT = Action.define("btrfs_subvolume_snapshot", Result.none())
            .procedure(322)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter("source", Type.PATHNAME), new Parameter("dest", Type.PATHNAME))
            .options(new Parameter("ro", Type.BOOL), new Parameter("qgroupid", Type.STRING))
            .build();

    /** Describes {@code btrfstune_enable_extended_inode_refs}. */
    public static final Action<Void> BTRFSTUNE_ENABLE_EXTENDED_INODE_REFS = Action.define(
                    "btrfstune_enable_extended_inode_refs", Result.none())
            .procedure(451)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.29")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code btrfstune_enable_skinny_metadata_extent_refs}. */
    public static final Action<Void> BTRFSTUNE_ENABLE_SKINNY_METADATA_EXTENT_REFS = Action.define(
                    "btrfstune_enable_skinny_metadata_extent_refs", Result.none())
            .procedure(452)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.29")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code btrfstune_seeding}. */
    public static final Action<Void> BTRFSTUNE_SEEDING = Action.define("btrfstune_seeding", Result.none())
            .procedure(450)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.29")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("seeding", Type.BOOL))
            .build();

    /** Describes {@code mkfs_btrfs}. */
    public static final Action<Void> MKFS_BTRFS = Action.define("mkfs_btrfs", Result.none())
            .procedure(317)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.25")
            .parameters(new Parameter("devices", Type.DEVICE_LIST))
            .options(
                    new Parameter("allocstart", Type.INT64),
                    new Parameter("bytecount", Type.INT64),
                    new Parameter("datatype", Type.STRING),
                    new Parameter("leafsize", Type.INT),
                    new Parameter("label", Type.STRING),
                    new Parameter("metadata", Type.STRING),
                    new Parameter("nodesize", Type.INT),
                    new Parameter("sectorsize", Type.INT))
            .build();

    private BtrfsActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                BTRFS_BALANCE_CANCEL,
                BTRFS_BALANCE_PAUSE,
                BTRFS_BALANCE_RESUME,
                BTRFS_BALANCE_STATUS,
                BTRFS_DEVICE_ADD,
                BTRFS_DEVICE_DELETE,
                BTRFS_FILESYSTEM_BALANCE,
                BTRFS_FILESYSTEM_DEFRAGMENT,
                BTRFS_FILESYSTEM_RESIZE,
                BTRFS_FILESYSTEM_SHOW,
                BTRFS_FILESYSTEM_SYNC,
                BTRFS_FSCK,
                BTRFS_IMAGE,
                BTRFS_QGROUP_ASSIGN,
                BTRFS_QGROUP_CREATE,
                BTRFS_QGROUP_DESTROY,
                BTRFS_QGROUP_LIMIT,
                BTRFS_QGROUP_REMOVE,
                BTRFS_QGROUP_SHOW,
                BTRFS_QUOTA_ENABLE,
                BTRFS_QUOTA_RESCAN,
                BTRFS_REPLACE,
                BTRFS_RESCUE_CHUNK_RECOVER,
                BTRFS_RESCUE_SUPER_RECOVER,
                BTRFS_SCRUB_CANCEL,
                BTRFS_SCRUB_FULL,
                BTRFS_SCRUB_RESUME,
                BTRFS_SCRUB_START,
                BTRFS_SCRUB_STATUS,
                BTRFS_SET_SEEDING,
                BTRFS_SUBVOLUME_CREATE,
                BTRFS_SUBVOLUME_DELETE,
                BTRFS_SUBVOLUME_GET_DEFAULT,
                BTRFS_SUBVOLUME_LIST,
                BTRFS_SUBVOLUME_SET_DEFAULT,
                BTRFS_SUBVOLUME_SHOW,
                BTRFS_SUBVOLUME_SNAPSHOT,
                BTRFSTUNE_ENABLE_EXTENDED_INODE_REFS,
                BTRFSTUNE_ENABLE_SKINNY_METADATA_EXTENT_REFS,
                BTRFSTUNE_SEEDING,
                MKFS_BTRFS);
    }
}
