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
 * Descriptors of the actions of the group {@code filesystem}.
 *
 * @since 0.1
 */
@Generated("filesystem")
public final class FilesystemActions {
    /** Describes {@code f2fs_expand}. */
    public static final Action<Void> F2FS_EXPAND = Action.define("f2fs_expand", Result.none())
            .summary("Grows an f2fs file system to fill its device.")
            .errors("ENOTSUP if the appliance lacks the feature f2fs; it is not a f2fs filesystem")
            .refusals("a text holds a NUL character")
            .procedure(505)
            .group("filesystem")
            .feature("f2fs")
            .since("1.39.3")
            .parameters(new Parameter("device", Type.DEVICE, "a device with an f2fs filesystem, such as /dev/sda1"))
            .build();

    /** Describes {@code findfs_label}. */
    public static final Action<String> FINDFS_LABEL = Action.define(
                    "findfs_label", Result.string(Result.Text.DEVICE).described("the name of the device"))
            .summary("Finds the device whose file system has the given label.")
            .errors("there is no filesystem with that label")
            .refusals("a text holds a NUL character")
            .procedure(266)
            .group("filesystem")
            .since("1.5.3")
            .parameters(new Parameter("label", Type.STRING, "the label of the filesystem"))
            .build();

    /** Describes {@code findfs_uuid}. */
    public static final Action<String> FINDFS_UUID = Action.define(
                    "findfs_uuid", Result.string(Result.Text.DEVICE).described("the name of the device"))
            .summary("Finds the device whose file system has the given UUID.")
            .errors("there is no filesystem with that UUID")
            .refusals("a text holds a NUL character")
            .procedure(265)
            .group("filesystem")
            .since("1.5.3")
            .parameters(new Parameter("uuid", Type.STRING, "the UUID of the filesystem"))
            .build();

    /** Describes {@code fsck}. */
    public static final Action<Integer> FSCK = Action.define(
                    "fsck",
                    Result.int32()
                            .described(
                                    "the fsck exit status, a sum of bit flags in which non-zero may still mean success"))
            .summary("Runs the checker for the given file system type on a device, with automatic repair.")
            .errors("there is no checker for that type")
            .refusals("a text holds a NUL character")
            .procedure(84)
            .group("filesystem")
            .since("1.0.16")
            .parameters(
                    new Parameter("fstype", Type.STRING, "the type of the filesystem, such as ext4"),
                    new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .build();

    /** Describes {@code fstrim}. */
    public static final Action<Void> FSTRIM = Action.define("fstrim", Result.none())
            .summary("Gives the unused space of a file system, mounted for writing, back to the host device.")
            .errors("ENOTSUP if the appliance lacks the feature fstrim; the filesystem is not mounted, or its "
                    + "device takes no discards")
            .refusals("a text holds a NUL character")
            .procedure(334)
            .group("filesystem")
            .feature("fstrim")
            .since("1.19.6")
            .parameters(new Parameter(
                    "mountpoint", Type.PATHNAME, "where the filesystem is mounted, an absolute path inside the guest"))
            .options(
                    new Parameter("offset", Type.INT64, "byte offset at which to start trimming (default 0)"),
                    new Parameter("length", Type.INT64, "number of bytes to examine; up to the end when omitted"),
                    new Parameter("minimumfreeextent", Type.INT64, "shortest free extent to discard, in bytes"))
            .build();

    /** Describes {@code list_filesystems}. */
    public static final Action<Map<String, String>> LIST_FILESYSTEMS = Action.define(
                    "list_filesystems",
                    Result.map(Result.Text.MOUNTABLE, Result.Text.PLAIN)
                            .described(
                                    "map from mountable to filesystem type, where unknown and swap are special types"))
            .summary("Finds filesystems on all disks, partitions and logical volumes and tells the type of each.")
            .procedure(476)
            .group("filesystem")
            .since("1.5.15")
            .build();

    /** Describes {@code mkfs}. */
    public static final Action<Void> MKFS = Action.define("mkfs", Result.none())
            .summary("Creates a filesystem of any supported type on a device, destroying what was there.")
            .errors("there is no mkfs program for that type, or it refuses the device or an option")
            .refusals("a text holds a NUL character")
            .procedure(278)
            .group("filesystem")
            .since("0.0.8")
            .parameters(
                    new Parameter("fstype", Type.STRING, "the type of the filesystem, such as ext4"),
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .options(
                    new Parameter("blocksize", Type.INT, "block size in bytes, or the cluster size for FAT and NTFS"),
                    new Parameter("features", Type.STRING, "extra features, passed to the mkfs program with -O"),
                    new Parameter("inode", Type.INT, "inode size in bytes, for ext2, ext3 and ext4 only"),
                    new Parameter("sectorsize", Type.INT, "sector size in bytes, for UFS only"),
                    new Parameter("label", Type.STRING, "filesystem label, for types that support one"))
            .build();

    /** Describes {@code mkfs_b}. */
    public static final Action<Void> MKFS_B = Action.define("mkfs_b", Result.none())
            .summary("Creates a filesystem with a chosen block size in bytes (the cluster size for FAT and NTFS).")
            .errors("there is no mkfs program for that type, or it refuses the device or an option")
            .refusals("a text holds a NUL character")
            .procedure(187)
            .group("filesystem")
            .since("1.0.68")
            .deprecatedBy("mkfs")
            .parameters(
                    new Parameter("fstype", Type.STRING, "the type of the filesystem, such as ext4"),
                    new Parameter("blocksize", Type.INT, "the size of a block in bytes, for FAT and NTFS of a cluster"),
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code scrub_freespace}. */
    public static final Action<Void> SCRUB_FREESPACE = Action.define("scrub_freespace", Result.none())
            .summary("Wipes the free space of a filesystem by filling a new directory with files that are "
                    + "scrubbed and deleted.")
            .errors("ENOTSUP if the appliance lacks the feature scrub; the filesystem is not mounted for writing")
            .refusals("a text holds a NUL character")
            .procedure(116)
            .group("filesystem")
            .feature("scrub")
            .since("1.0.52")
            .parameters(new Parameter("dir", Type.PATHNAME, "the absolute path of any directory on the filesystem"))
            .build();

    /** Describes {@code set_label}. */
    public static final Action<Void> SET_LABEL = Action.define("set_label", Result.none())
            .summary("Sets the label of a filesystem; the longest label depends on its type, for example 16 bytes "
                    + "for ext4.")
            .errors("ENOTSUP if labels of that type of filesystem cannot be set; the label is too long for it")
            .refusals("a text holds a NUL character")
            .procedure(310)
            .group("filesystem")
            .since("1.17.9")
            .parameters(
                    new Parameter(
                            "mountable",
                            Type.MOUNTABLE,
                            "a device, or a btrfs subvolume, as list_filesystems names it"),
                    new Parameter("label", Type.STRING, "the new label, as long as the type of the filesystem allows"))
            .build();

    /** Describes {@code set_uuid}. */
    public static final Action<Void> SET_UUID = Action.define("set_uuid", Result.none())
            .summary("Sets the UUID of a filesystem, where its type allows that.")
            .errors("ENOTSUP if UUIDs of that type of filesystem cannot be set")
            .refusals("a text holds a NUL character")
            .procedure(403)
            .group("filesystem")
            .since("1.23.10")
            .parameters(
                    new Parameter(
                            "device", Type.DEVICE, "a device that holds a filesystem or swap space, such as /dev/sda1"),
                    new Parameter("uuid", Type.STRING, "the new UUID"))
            .build();

    /** Describes {@code set_uuid_random}. */
    public static final Action<Void> SET_UUID_RANDOM = Action.define("set_uuid_random", Result.none())
            .summary("Sets the UUID of a filesystem to a new random value, where its type allows that.")
            .errors("ENOTSUP if UUIDs of that type of filesystem cannot be set")
            .refusals("a text holds a NUL character")
            .procedure(456)
            .group("filesystem")
            .since("1.29.50")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device that holds a filesystem or swap space, such as /dev/sda1"))
            .build();

    /** Describes {@code vfs_label}. */
    public static final Action<String> VFS_LABEL = Action.define(
                    "vfs_label", Result.string(Result.Text.PLAIN).described("filesystem label, empty if there is none"))
            .summary("Returns the label of a filesystem.")
            .refusals("a text holds a NUL character")
            .procedure(253)
            .group("filesystem")
            .since("1.3.18")
            .parameters(new Parameter(
                    "mountable", Type.MOUNTABLE, "a device, or a btrfs subvolume, as list_filesystems names it"))
            .build();

    /** Describes {@code vfs_minimum_size}. */
    public static final Action<Long> VFS_MINIMUM_SIZE = Action.define(
                    "vfs_minimum_size", Result.int64().described("minimum size in bytes"))
            .summary("Returns the smallest size in bytes to which a filesystem could be shrunk.")
            .errors("ENOTSUP if the smallest size of that type of filesystem is not known")
            .refusals("a text holds a NUL character")
            .procedure(457)
            .group("filesystem")
            .since("1.31.18")
            .parameters(new Parameter(
                    "mountable", Type.MOUNTABLE, "a device, or a btrfs subvolume, as list_filesystems names it"))
            .build();

    /** Describes {@code vfs_type}. */
    public static final Action<String> VFS_TYPE = Action.define(
                    "vfs_type", Result.string(Result.Text.PLAIN).described("filesystem type name"))
            .summary("Returns the type of a filesystem, such as ext4 or ntfs.")
            .refusals("a text holds a NUL character")
            .procedure(198)
            .group("filesystem")
            .since("1.0.75")
            .parameters(new Parameter(
                    "mountable", Type.MOUNTABLE, "a device, or a btrfs subvolume, as list_filesystems names it"))
            .build();

    /** Describes {@code vfs_uuid}. */
    public static final Action<String> VFS_UUID = Action.define(
                    "vfs_uuid", Result.string(Result.Text.PLAIN).described("filesystem UUID, empty if there is none"))
            .summary("Returns the UUID of a filesystem.")
            .refusals("a text holds a NUL character")
            .procedure(254)
            .group("filesystem")
            .since("1.3.18")
            .parameters(new Parameter(
                    "mountable", Type.MOUNTABLE, "a device, or a btrfs subvolume, as list_filesystems names it"))
            .build();

    /** Describes {@code zero_free_space}. */
    public static final Action<Void> ZERO_FREE_SPACE = Action.define("zero_free_space", Result.none())
            .summary("Fills the free space of a filesystem mounted read-write with zeroes.")
            .errors("the filesystem is not mounted for writing")
            .refusals("a text holds a NUL character")
            .procedure(311)
            .group("filesystem")
            .since("1.17.18")
            .parameters(
                    new Parameter("directory", Type.PATHNAME, "the absolute path of any directory on the filesystem"))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code zerofree}. */
    public static final Action<Void> ZEROFREE = Action.define("zerofree", Result.none())
            .summary("Writes zeroes over unused inodes and blocks of an unmounted ext2 or ext3 filesystem.")
            .errors("ENOTSUP if the appliance lacks the feature zerofree; the device holds no such filesystem, "
                    + "or it is mounted")
            .refusals("a text holds a NUL character")
            .procedure(97)
            .group("filesystem")
            .feature("zerofree")
            .since("1.0.26")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device with an unmounted ext2 or ext3 filesystem, such as /dev/sda1"))
            .build();

    private FilesystemActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                F2FS_EXPAND,
                FINDFS_LABEL,
                FINDFS_UUID,
                FSCK,
                FSTRIM,
                LIST_FILESYSTEMS,
                MKFS,
                MKFS_B,
                SCRUB_FREESPACE,
                SET_LABEL,
                SET_UUID,
                SET_UUID_RANDOM,
                VFS_LABEL,
                VFS_MINIMUM_SIZE,
                VFS_TYPE,
                VFS_UUID,
                ZERO_FREE_SPACE,
                ZEROFREE);
    }
}
