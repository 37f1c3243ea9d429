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
            .summary("Stops the balance that is running or paused on a btrfs file system.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; no balance is running or paused")
            .refusals("a text holds a NUL character")
            .procedure(439)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_balance_pause}. */
    public static final Action<Void> BTRFS_BALANCE_PAUSE = Action.define("btrfs_balance_pause", Result.none())
            .summary("Pauses the balance that is running on a btrfs file system.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; no balance is running")
            .refusals("a text holds a NUL character")
            .procedure(438)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_balance_resume}. */
    public static final Action<Void> BTRFS_BALANCE_RESUME = Action.define("btrfs_balance_resume", Result.none())
            .summary("Continues a paused balance on a btrfs file system.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; no balance is paused")
            .refusals("a text holds a NUL character")
            .procedure(440)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_balance_status}. */
    public static final Action<Btrfsbalance> BTRFS_BALANCE_STATUS = Action.define(
                    "btrfs_balance_status",
                    Result.struct(Btrfsbalance.TYPE).described("the state of the balance and its chunk counts"))
            .summary("Reports how far a running or paused btrfs balance has got.")
            .details("While a balance is running or paused, the status of the program is not 0, which the daemon "
                    + "of libguestfs 1.48 takes for a failure without words.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is not btrfs")
            .refusals("a text holds a NUL character")
            .procedure(448)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.26")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_device_add}. */
    public static final Action<Void> BTRFS_DEVICE_ADD = Action.define("btrfs_device_add", Result.none())
            .summary("Adds one or more devices to a mounted btrfs file system.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; a device is in use, or holds a filesystem")
            .refusals("a text holds a NUL character")
            .procedure(329)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(
                    new Parameter("devices", Type.DEVICE_LIST, "block devices to add, whose content is lost"),
                    new Parameter(
                            "fs",
                            Type.PATHNAME,
                            "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_device_delete}. */
    public static final Action<Void> BTRFS_DEVICE_DELETE = Action.define("btrfs_device_delete", Result.none())
            .summary("Removes one or more devices from a mounted btrfs file system.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the devices are too many to be removed: "
                    + "the profile needs them, or the others have no room")
            .refusals("a text holds a NUL character")
            .procedure(330)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(
                    new Parameter(
                            "devices", Type.DEVICE_LIST, "block devices to remove, whose data move to the others"),
                    new Parameter(
                            "fs",
                            Type.PATHNAME,
                            "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_filesystem_balance}. */
    public static final Action<Void> BTRFS_FILESYSTEM_BALANCE = Action.define("btrfs_filesystem_balance", Result.none())
            .summary("Spreads the chunks of a mounted btrfs file system evenly over its devices.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is not btrfs")
            .refusals("a text holds a NUL character")
            .procedure(328)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter(
                    "fs", Type.PATHNAME, "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_filesystem_defragment}. */
    public static final Action<Void> BTRFS_FILESYSTEM_DEFRAGMENT = Action.define(
                    "btrfs_filesystem_defragment", Result.none())
            .summary("Reduces fragmentation of a btrfs file, or of everything below a btrfs directory.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is not btrfs")
            .refusals("a text holds a NUL character")
            .procedure(443)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of a file or directory on a mounted btrfs filesystem"))
            .options(
                    new Parameter(
                            "flush", Type.BOOL, "write the data to disk after defragmenting each file (default false)"),
                    new Parameter("compress", Type.STRING, "compress the data while defragmenting: zlib or lzo"))
            .build();

    /** Describes {@code btrfs_filesystem_resize}. */
    public static final Action<Void> BTRFS_FILESYSTEM_RESIZE = Action.define("btrfs_filesystem_resize", Result.none())
            .summary("Resizes a mounted btrfs file system, named by its mount point.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; not so much as is in use; or more than "
                    + "the devices have")
            .refusals("a text holds a NUL character")
            .procedure(289)
            .group("btrfs")
            .feature("btrfs")
            .since("1.11.17")
            .parameters(new Parameter(
                    "mountpoint",
                    Type.PATHNAME,
                    "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .options(new Parameter("size", Type.INT64, "new size in bytes; grows to the maximum when omitted"))
            .build();

    /** Describes {@code btrfs_filesystem_show}. */
    public static final Action<List<String>> BTRFS_FILESYSTEM_SHOW = Action.define(
                    "btrfs_filesystem_show",
                    Result.strings(Result.Text.DEVICE).described("the names of the devices in the file system"))
            .summary("Lists all devices that make up the btrfs file system found on a device; fails if one is "
                    + "missing.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is mounted, or a device is "
                    + "missing")
            .refusals("a text holds a NUL character")
            .procedure(465)
            .group("btrfs")
            .feature("btrfs")
            .since("1.33.29")
            .parameters(new Parameter("device", Type.DEVICE, "a mounted or unmounted btrfs device, such as /dev/sda1"))
            .build();

    /** Describes {@code btrfs_filesystem_sync}. */
    public static final Action<Void> BTRFS_FILESYSTEM_SYNC = Action.define("btrfs_filesystem_sync", Result.none())
            .summary("Forces a mounted btrfs file system to write its pending data to disk.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is not btrfs")
            .refusals("a text holds a NUL character")
            .procedure(327)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter(
                    "fs", Type.PATHNAME, "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_fsck}. */
    public static final Action<Void> BTRFS_FSCK = Action.define("btrfs_fsck", Result.none())
            .summary("Checks an unmounted btrfs file system and repairs it on request.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is mounted")
            .refusals("a text holds a NUL character")
            .procedure(332)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.43")
            .deprecatedBy("btrfs_scrub_full")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device of an unmounted btrfs filesystem, such as /dev/sda1"))
            .options(
                    new Parameter("superblock", Type.INT64, "value for the btrfsck --super option; must be 0 or more"),
                    new Parameter("repair", Type.BOOL, "also try to repair what is found (default false)"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code btrfs_image}. */
    public static final Action<Void> BTRFS_IMAGE = Action.define("btrfs_image", Result.none())
            .summary("Makes a metadata-only image of a btrfs file system, with all file data zeroed.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is mounted, or a device is "
                    + "missing")
            .refusals("a text holds a NUL character")
            .procedure(453)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.32")
            .parameters(
                    new Parameter("source", Type.DEVICE_LIST, "devices of an unmounted btrfs filesystem"),
                    new Parameter(
                            "image",
                            Type.PATHNAME,
                            "the absolute path of the image to create, inside the appliance and not in the guest"))
            .options(new Parameter("compresslevel", Type.INT, "compression level 0 to 9; no compression when omitted"))
            .build();

    /** Describes {@code btrfs_qgroup_assign}. */
    public static final Action<Void> BTRFS_QGROUP_ASSIGN = Action.define("btrfs_qgroup_assign", Result.none())
            .summary("Puts a btrfs quota group under a parent quota group so that they share its limit.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem has quotas turned off")
            .refusals("a text holds a NUL character")
            .procedure(433)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(
                    new Parameter("src", Type.STRING, "the quota group of the lower level, such as 0/257"),
                    new Parameter("dst", Type.STRING, "the quota group of the higher level, such as 1/100"),
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_qgroup_create}. */
    public static final Action<Void> BTRFS_QGROUP_CREATE = Action.define("btrfs_qgroup_create", Result.none())
            .summary("Creates a btrfs quota group for a subvolume.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem has quotas turned off")
            .refusals("a text holds a NUL character")
            .procedure(430)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(
                    new Parameter(
                            "qgroupid", Type.STRING, "a quota group, as LEVEL/ID, such as 0/257 for the subvolume 257"),
                    new Parameter(
                            "subvolume",
                            Type.PATHNAME,
                            "the absolute path of a subvolume of a mounted btrfs filesystem"))
            .build();

    /** Describes {@code btrfs_qgroup_destroy}. */
    public static final Action<Void> BTRFS_QGROUP_DESTROY = Action.define("btrfs_qgroup_destroy", Result.none())
            .summary("Deletes a btrfs quota group.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem has quotas turned off")
            .refusals("a text holds a NUL character")
            .procedure(431)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(
                    new Parameter(
                            "qgroupid", Type.STRING, "a quota group, as LEVEL/ID, such as 0/257 for the subvolume 257"),
                    new Parameter(
                            "subvolume",
                            Type.PATHNAME,
                            "the absolute path of a subvolume of a mounted btrfs filesystem"))
            .build();

    /** Describes {@code btrfs_qgroup_limit}. */
    public static final Action<Void> BTRFS_QGROUP_LIMIT = Action.define("btrfs_qgroup_limit", Result.none())
            .summary("Limits the size of a btrfs subvolume to a number of bytes.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem has quotas turned off")
            .refusals("a text holds a NUL character")
            .procedure(429)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(
                    new Parameter(
                            "subvolume",
                            Type.PATHNAME,
                            "the absolute path of a subvolume of a mounted btrfs filesystem"),
                    new Parameter("size", Type.INT64, "the limit in bytes"))
            .build();

    /** Describes {@code btrfs_qgroup_remove}. */
    public static final Action<Void> BTRFS_QGROUP_REMOVE = Action.define("btrfs_qgroup_remove", Result.none())
            .summary("Takes a btrfs quota group out of its parent quota group.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem has quotas turned off")
            .refusals("a text holds a NUL character")
            .procedure(434)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(
                    new Parameter("src", Type.STRING, "the quota group of the lower level, such as 0/257"),
                    new Parameter("dst", Type.STRING, "the quota group of the higher level, such as 1/100"),
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_qgroup_show}. */
    public static final Action<List<Btrfsqgroup>> BTRFS_QGROUP_SHOW = Action.define(
                    "btrfs_qgroup_show",
                    Result.structs(Btrfsqgroup.TYPE)
                            .described("the quota groups, each with its ID and its referenced and exclusive bytes"))
            .summary("Lists the quota groups of a btrfs file system and the bytes each one uses.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem has quotas turned off")
            .refusals("a text holds a NUL character")
            .procedure(432)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_quota_enable}. */
    public static final Action<Void> BTRFS_QUOTA_ENABLE = Action.define("btrfs_quota_enable", Result.none())
            .summary("Turns subvolume quota support of a btrfs file system on or off.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is not btrfs")
            .refusals("a text holds a NUL character")
            .procedure(427)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(
                    new Parameter(
                            "fs",
                            Type.MOUNTABLE_OR_PATH,
                            "where a btrfs filesystem is mounted, or a device or subvolume that holds one"),
                    new Parameter("enable", Type.BOOL, "true to turn quotas on, false to turn them off"))
            .build();

    /** Describes {@code btrfs_quota_rescan}. */
    public static final Action<Void> BTRFS_QUOTA_RESCAN = Action.define("btrfs_quota_rescan", Result.none())
            .summary("Discards all btrfs quota counters and works them out again from the metadata.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem has quotas turned off")
            .refusals("a text holds a NUL character")
            .procedure(428)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter(
                    "fs",
                    Type.MOUNTABLE_OR_PATH,
                    "where a btrfs filesystem is mounted, or a device or subvolume that holds one"))
            .build();

    /** Describes {@code btrfs_replace}. */
    public static final Action<Void> BTRFS_REPLACE = Action.define("btrfs_replace", Result.none())
            .summary("Moves the data of a mounted btrfs device to a new device at least as large, then drops the "
                    + "old one.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the device is larger than the new one, or "
                    + "one of them is in use")
            .refusals("a text holds a NUL character")
            .procedure(455)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.48")
            .parameters(
                    new Parameter("srcdev", Type.DEVICE, "a device of the filesystem, which loses it"),
                    new Parameter("targetdev", Type.DEVICE, "a block device at least as large, whose content is lost"),
                    new Parameter(
                            "mntpoint",
                            Type.PATHNAME,
                            "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_rescue_chunk_recover}. */
    public static final Action<Void> BTRFS_RESCUE_CHUNK_RECOVER = Action.define(
                    "btrfs_rescue_chunk_recover", Result.none())
            .summary("Rebuilds the chunk tree of a btrfs file system by scanning its devices.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is mounted")
            .refusals("a text holds a NUL character")
            .procedure(444)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device of an unmounted btrfs filesystem, such as /dev/sda1"))
            .build();

    /** Describes {@code btrfs_rescue_super_recover}. */
    public static final Action<Void> BTRFS_RESCUE_SUPER_RECOVER = Action.define(
                    "btrfs_rescue_super_recover", Result.none())
            .summary("Restores damaged btrfs superblocks from intact copies.")
            .details("Where a superblock was restored, the status of the program is not 0, which the daemon of "
                    + "libguestfs 1.48 takes for a failure without words.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is mounted")
            .refusals("a text holds a NUL character")
            .procedure(445)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device of an unmounted btrfs filesystem, such as /dev/sda1"))
            .build();

    /** Describes {@code btrfs_scrub_cancel}. */
    public static final Action<Void> BTRFS_SCRUB_CANCEL = Action.define("btrfs_scrub_cancel", Result.none())
            .summary("Stops a scrub that is running on a btrfs file system.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; no scrub is running")
            .refusals("a text holds a NUL character")
            .procedure(436)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_scrub_full}. */
    public static final Action<Void> BTRFS_SCRUB_FULL = Action.define("btrfs_scrub_full", Result.none())
            .summary("Scrubs a whole mounted btrfs file system, waits for the end and fails if errors are found.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; a checksum is wrong")
            .refusals("a text holds a NUL character")
            .procedure(518)
            .group("btrfs")
            .feature("btrfs")
            .since("1.55.12")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .options(new Parameter("readonly", Type.BOOL, "only detect errors and repair nothing (default false)"))
            .build();

    /** Describes {@code btrfs_scrub_resume}. */
    public static final Action<Void> BTRFS_SCRUB_RESUME = Action.define("btrfs_scrub_resume", Result.none())
            .summary("Continues a btrfs scrub that was cancelled or interrupted.")
            .details("The daemon of libguestfs 1.48 answers when the scrub has ended.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; no scrub was interrupted")
            .refusals("a text holds a NUL character")
            .procedure(437)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_scrub_start}. */
    public static final Action<Void> BTRFS_SCRUB_START = Action.define("btrfs_scrub_start", Result.none())
            .summary("Starts a btrfs scrub, which verifies all checksums and repairs bad data from good copies.")
            .details("The daemon of libguestfs 1.48 answers when the scrub has ended.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; a scrub is running")
            .refusals("a text holds a NUL character")
            .procedure(435)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.22")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_scrub_status}. */
    public static final Action<Btrfsscrub> BTRFS_SCRUB_STATUS = Action.define(
                    "btrfs_scrub_status",
                    Result.struct(Btrfsscrub.TYPE)
                            .described("the amounts scrubbed and the number of errors of each kind"))
            .summary("Reports the counters of a running or finished btrfs scrub.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is not btrfs")
            .refusals("a text holds a NUL character")
            .procedure(449)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.26")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_set_seeding}. */
    public static final Action<Void> BTRFS_SET_SEEDING = Action.define("btrfs_set_seeding", Result.none())
            .summary("Turns the seeding flag of a device holding a btrfs file system on or off.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is mounted")
            .refusals("a text holds a NUL character")
            .procedure(331)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.43")
            .parameters(
                    new Parameter(
                            "device", Type.DEVICE, "a device of an unmounted btrfs filesystem, such as /dev/sda1"),
                    new Parameter(
                            "seeding", Type.BOOL, "true to turn the flag on, after which the device is only read"))
            .build();

    /** Describes {@code btrfs_subvolume_create}. */
    public static final Action<Void> BTRFS_SUBVOLUME_CREATE = Action.define("btrfs_subvolume_create", Result.none())
            .summary("Creates a btrfs subvolume at the given path.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the path is taken, or is not on a btrfs "
                    + "filesystem")
            .refusals("a text holds a NUL character")
            .procedure(324)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter(
                    "dest",
                    Type.PATHNAME,
                    "the absolute path of the subvolume to create, on a mounted btrfs filesystem"))
            .options(new Parameter("qgroupid", Type.STRING, "quota group the new subvolume joins"))
            .build();

    /** Describes {@code btrfs_subvolume_delete}. */
    public static final Action<Void> BTRFS_SUBVOLUME_DELETE = Action.define("btrfs_subvolume_delete", Result.none())
            .summary("Deletes a btrfs subvolume or snapshot.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; it is no subvolume, or is in use")
            .refusals("a text holds a NUL character")
            .procedure(323)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter(
                    "subvolume", Type.PATHNAME, "the absolute path of a subvolume of a mounted btrfs filesystem"))
            .build();

    /** Describes {@code btrfs_subvolume_get_default}. */
    public static final Action<Long> BTRFS_SUBVOLUME_GET_DEFAULT = Action.define(
                    "btrfs_subvolume_get_default", Result.int64().described("the ID of the default subvolume"))
            .summary("Returns the ID of the subvolume that a btrfs file system mounts by default.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is not btrfs")
            .refusals("a text holds a NUL character")
            .procedure(425)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter(
                    "fs",
                    Type.MOUNTABLE_OR_PATH,
                    "where a btrfs filesystem is mounted, or a device or subvolume that holds one"))
            .build();

    /** Describes {@code btrfs_subvolume_list}. */
    public static final Action<List<Btrfssubvolume>> BTRFS_SUBVOLUME_LIST = Action.define(
                    "btrfs_subvolume_list",
                    Result.structs(Btrfssubvolume.TYPE)
                            .described("the subvolumes, each with its ID, top level ID and path"))
            .summary("Lists the subvolumes and snapshots of a btrfs file system.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is not btrfs")
            .refusals("a text holds a NUL character")
            .procedure(325)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(new Parameter(
                    "fs",
                    Type.MOUNTABLE_OR_PATH,
                    "where a btrfs filesystem is mounted, or a device or subvolume that holds one"))
            .build();

    /** Describes {@code btrfs_subvolume_set_default}. */
    public static final Action<Void> BTRFS_SUBVOLUME_SET_DEFAULT = Action.define(
                    "btrfs_subvolume_set_default", Result.none())
            .summary("Chooses which subvolume a btrfs file system mounts by default, by subvolume ID.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; there is no such subvolume")
            .refusals("a text holds a NUL character")
            .procedure(326)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(
                    new Parameter("id", Type.INT64, "the ID of the subvolume, as btrfs_subvolume_list shows it"),
                    new Parameter(
                            "fs",
                            Type.PATHNAME,
                            "where a btrfs filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code btrfs_subvolume_show}. */
    public static final Action<Map<String, String>> BTRFS_SUBVOLUME_SHOW = Action.define(
                    "btrfs_subvolume_show",
                    Result.map(Result.Text.PLAIN, Result.Text.PLAIN)
                            .described(
                                    "a map from field names as btrfs prints them to their values (snapshots are comma-separated)"))
            .summary("Reads the details of a btrfs subvolume; fails on the top-level subvolume.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; it is the top-level subvolume, which has "
                    + "no details")
            .refusals("a text holds a NUL character")
            .procedure(426)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter(
                    "subvolume", Type.PATHNAME, "the absolute path of a subvolume of a mounted btrfs filesystem"))
            .build();

    /** Describes {@code btrfs_subvolume_snapshot}. */
    public static final Action<Void> BTRFS_SUBVOLUME_SNAPSHOT = Action.define("btrfs_subvolume_snapshot", Result.none())
            .summary("Creates a snapshot of a btrfs subvolume, writable unless asked otherwise.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the path is taken, or is not on a btrfs "
                    + "filesystem")
            .refusals("a text holds a NUL character")
            .procedure(322)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.35")
            .parameters(
                    new Parameter(
                            "source", Type.PATHNAME, "the absolute path of a subvolume of a mounted btrfs filesystem"),
                    new Parameter(
                            "dest",
                            Type.PATHNAME,
                            "the absolute path of the subvolume to create, on a mounted btrfs filesystem"))
            .options(
                    new Parameter("ro", Type.BOOL, "make the snapshot read-only (default false)"),
                    new Parameter("qgroupid", Type.STRING, "quota group the new snapshot joins"))
            .build();

    /** Describes {@code btrfstune_enable_extended_inode_refs}. */
    public static final Action<Void> BTRFSTUNE_ENABLE_EXTENDED_INODE_REFS = Action.define(
                    "btrfstune_enable_extended_inode_refs", Result.none())
            .summary("Enables the extended inode reference format on an unmounted btrfs file system.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is mounted")
            .refusals("a text holds a NUL character")
            .procedure(451)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.29")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device of an unmounted btrfs filesystem, such as /dev/sda1"))
            .build();

    /** Describes {@code btrfstune_enable_skinny_metadata_extent_refs}. */
    public static final Action<Void> BTRFSTUNE_ENABLE_SKINNY_METADATA_EXTENT_REFS = Action.define(
                    "btrfstune_enable_skinny_metadata_extent_refs", Result.none())
            .summary("Enables the skinny metadata extent reference format on an unmounted btrfs file system.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is mounted")
            .refusals("a text holds a NUL character")
            .procedure(452)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.29")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device of an unmounted btrfs filesystem, such as /dev/sda1"))
            .build();

    /** Describes {@code btrfstune_seeding}. */
    public static final Action<Void> BTRFSTUNE_SEEDING = Action.define("btrfstune_seeding", Result.none())
            .summary("Turns the seeding flag of an unmounted btrfs device on or off with btrfstune.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is mounted")
            .refusals("a text holds a NUL character")
            .procedure(450)
            .group("btrfs")
            .feature("btrfs")
            .since("1.29.29")
            .parameters(
                    new Parameter(
                            "device", Type.DEVICE, "a device of an unmounted btrfs filesystem, such as /dev/sda1"),
                    new Parameter(
                            "seeding", Type.BOOL, "true to turn the flag on, after which the device is only read"))
            .build();

    /** Describes {@code mkfs_btrfs}. */
    public static final Action<Void> MKFS_BTRFS = Action.define("mkfs_btrfs", Result.none())
            .summary("Creates a btrfs filesystem over one or more devices.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; a profile needs more devices, or an "
                    + "option does not fit")
            .refusals("a text holds a NUL character")
            .procedure(317)
            .group("btrfs")
            .feature("btrfs")
            .since("1.17.25")
            .parameters(new Parameter("devices", Type.DEVICE_LIST, "block devices, whose content is lost"))
            .options(
                    new Parameter(
                            "allocstart",
                            Type.INT64,
                            "byte offset where allocation starts; ignored by current versions"),
                    new Parameter(
                            "bytecount",
                            Type.INT64,
                            "number of bytes of each device to use; default is the whole device"),
                    new Parameter("datatype", Type.STRING, "data profile: raid0, raid1, raid10 or single"),
                    new Parameter(
                            "leafsize", Type.INT, "leaf size in bytes, a power of two; obsolete form of nodesize"),
                    new Parameter("label", Type.STRING, "filesystem label"),
                    new Parameter("metadata", Type.STRING, "metadata profile: raid0, raid1, raid10 or single"),
                    new Parameter("nodesize", Type.INT, "node size in bytes, a power of two"),
                    new Parameter("sectorsize", Type.INT, "sector size in bytes, a power of two"))
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
