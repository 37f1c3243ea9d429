// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code result}.
 *
 * @since 0.1
 */
@Generated("result")
public final class ResultActions {
    /** Describes {@code aug_defnode}. */
    public static final Action<IntBool> AUG_DEFNODE = Action.define("aug_defnode", Result.struct(IntBool.TYPE).described("a pair: the number of nodes in the set, and a flag that is non-zero if a node was created"))
            .summary("Binds an Augeas variable to the nodes an expression matches, creating one node if there are " + "none.")
            .errors("Augeas is not open, or the expression makes no sense")
            .refusals("a text holds a NUL character")
            .procedure(18)
            .group("result")
            .since("0.0.7")
            .parameters(new Parameter("name", Type.STRING, "the name of the variable"), new Parameter("expr", Type.STRING, "an Augeas path expression, whose last part is created if it matches nothing"), new Parameter("val", Type.STRING, "the value that a new node gets"))
            .build();

    /** Describes {@code canonical_device_name}. */
    public static final Action<String> CANONICAL_DEVICE_NAME = Action.define("canonical_device_name", Result.string(Result.Text.PLAIN).described("the device name in /dev/sdX or /dev/VG/LV form, or the input unchanged"))
            .summary("Converts the various spellings of a device name to one form suitable for display.")
            .refusals("a text holds a NUL character")
            .group("result")
            .since("1.19.7")
            .parameters(new Parameter("device", Type.STRING, "any of the names that a device can go by, such as /dev/vda1"))
            .build();

    /** Describes {@code exists}. */
    public static final Action<Boolean> EXISTS = Action.define("exists", Result.bool().described("true if the path exists"))
            .summary("Tests whether anything exists at a path.")
            .refusals("a text holds a NUL character")
            .procedure(36)
            .group("result")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .build();

    /** Describes {@code filesize}. */
    public static final Action<Long> FILESIZE = Action.define("filesize", Result.int64().described("the file size in bytes"))
            .summary("Returns the size of a file in bytes.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(218)
            .group("result")
            .since("1.0.82")
            .parameters(new Parameter("file", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code filesystem_walk}. */
    public static final Action<List<TskDirent>> FILESYSTEM_WALK = Action.define("filesystem_walk", Result.structs(TskDirent.TYPE).described("the entries found"))
            .summary("Lists every entry of an unmounted file system, including deleted ones, in no set order.")
            .errors("ENOTSUP if the appliance lacks the feature libtsk; the filesystem is damaged")
            .refusals("a text holds a NUL character")
            .group("result")
            .feature("libtsk")
            .since("1.33.39")
            .parameters(new Parameter("device", Type.MOUNTABLE, "a filesystem, as the device that holds it"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code get_append}. */
    public static final Action<Optional<String>> GET_APPEND = Action.define("get_append", Result.optionalString().described("the options, or null if none are set"))
            .summary("Returns the extra kernel command line options for the appliance.")
            .group("result")
            .since("1.0.26")
            .build();

    /** Describes {@code inspect_get_drive_mappings}. */
    public static final Action<Map<String, String>> INSPECT_GET_DRIVE_MAPPINGS = Action.define("inspect_get_drive_mappings", Result.map(Result.Text.PLAIN, Result.Text.DEVICE).described("a map from drive letters without the colon to device names"))
            .summary("Finds which partition each drive letter of an inspected Windows guest stands for.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(502)
            .group("result")
            .since("1.9.17")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_mountpoints}. */
    public static final Action<Map<String, String>> INSPECT_GET_MOUNTPOINTS = Action.define("inspect_get_mountpoints", Result.map(Result.Text.PLAIN, Result.Text.MOUNTABLE).described("a map from mount points to the devices or volumes to mount there"))
            .summary("Works out where the file systems of an inspected operating system should be mounted.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(500)
            .group("result")
            .since("1.5.3")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_os}. */
    public static final Action<List<String>> INSPECT_OS = Action.define("inspect_os", Result.strings(Result.Text.MOUNTABLE).described("the root device of each operating system found"))
            .summary("Searches the attached disks for operating systems; nothing should be mounted at the time.")
            .errors("the guest cannot be scanned")
            .procedure(480)
            .group("result")
            .since("1.5.3")
            .build();

    /** Describes {@code list_devices}. */
    public static final Action<List<String>> LIST_DEVICES = Action.define("list_devices", Result.strings(Result.Text.DEVICE).described("device names such as /dev/sda"))
            .summary("Lists the whole block devices (disks) that the appliance sees, not their partitions.")
            .procedure(7)
            .group("result")
            .since("0.0.4")
            .build();

    /** Describes {@code list_filesystems}. */
    public static final Action<Map<String, String>> LIST_FILESYSTEMS = Action.define("list_filesystems", Result.map(Result.Text.MOUNTABLE, Result.Text.PLAIN).described("map from mountable to filesystem type, where unknown and swap are special types"))
            .summary("Finds filesystems on all disks, partitions and logical volumes and tells the type of each.")
            .procedure(476)
            .group("result")
            .since("1.5.15")
            .build();

    /** Describes {@code ls}. */
    public static final Action<List<String>> LS = Action.define("ls", Result.strings(Result.Text.PLAIN).described("names of the directory entries"))
            .summary("Lists the names in a directory, hidden ones included but without the dot and dot-dot " + "entries.")
            .errors("ENOENT if there is no such directory, ENOTDIR if it is something else")
            .refusals("a text holds a NUL character")
            .group("result")
            .since("0.0.4")
            .parameters(new Parameter("directory", Type.PATHNAME, "the absolute path of a directory inside the guest"))
            .build();

    /** Describes {@code lvs_full}. */
    public static final Action<List<LvmLv>> LVS_FULL = Action.define("lvs_full", Result.structs(LvmLv.TYPE).described("one entry for each logical volume"))
            .summary("Lists all LVM logical volumes with their full set of attributes.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2")
            .procedure(14)
            .group("result")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code pvs_full}. */
    public static final Action<List<LvmPv>> PVS_FULL = Action.define("pvs_full", Result.structs(LvmPv.TYPE).described("one entry for each physical volume"))
            .summary("Lists all LVM physical volumes with their full set of attributes.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2")
            .procedure(12)
            .group("result")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code read_file}. */
    public static final Action<byte[]> READ_FILE = Action.define("read_file", Result.buffer().described("whole content of the file"))
            .summary("Reads a whole file as bytes, NUL bytes included.")
            .errors("ENOENT if there is no such file, or it is a directory")
            .refusals("a text holds a NUL character")
            .group("result")
            .since("1.0.63")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code sync}. */
    public static final Action<Void> SYNC = Action.define("sync", Result.none())
            .summary("Flushes all pending writes through to the disk images.")
            .procedure(2)
            .group("result")
            .since("0.0.3")
            .build();

    /** Describes {@code tune2fs_l}. */
    public static final Action<Map<String, String>> TUNE2FS_L = Action.define("tune2fs_l", Result.map(Result.Text.PLAIN, Result.Text.PLAIN).described("map from superblock field name to its text value, as tune2fs -l prints them"))
            .summary("Returns the superblock fields of an ext2, ext3 or ext4 filesystem.")
            .errors("the filesystem of the device is not ext2, ext3 or ext4")
            .refusals("a text holds a NUL character")
            .procedure(55)
            .group("result")
            .since("1.9.2")
            .parameters(new Parameter("device", Type.DEVICE, "a device with an ext2, ext3 or ext4 filesystem, such as /dev/sda1"))
            .build();

    /** Describes {@code umask}. */
    public static final Action<Integer> UMASK = Action.define("umask", Result.int32().described("previous mask"))
            .summary("Sets the mask of permission bits that are cleared on newly created files (octal 022 by " + "default).")
            .errors("the mask is outside of 0 to 0777")
            .procedure(137)
            .group("result")
            .since("1.0.55")
            .parameters(new Parameter("mask", Type.INT, "the permission bits that new files do not get, such as 022; 0 to 0777"))
            .build();

    /** Describes {@code vfs_type}. */
    public static final Action<String> VFS_TYPE = Action.define("vfs_type", Result.string(Result.Text.PLAIN).described("filesystem type name"))
            .summary("Returns the type of a filesystem, such as ext4 or ntfs.")
            .refusals("a text holds a NUL character")
            .procedure(198)
            .group("result")
            .since("1.0.75")
            .parameters(new Parameter("mountable", Type.MOUNTABLE, "a device, or a btrfs subvolume, as list_filesystems names it"))
            .build();

    /** Describes {@code wait_ready}. */
    public static final Action<Void> WAIT_READY = Action.define("wait_ready", Result.none())
            .summary("Does nothing on a launched handle; kept only for programs written for very old library " + "versions.")
            .errors("the appliance is not launched")
            .group("result")
            .since("0.0.3")
            .traits(Trait.DEPRECATED, Trait.INTERNAL)
            .build();

    private ResultActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(AUG_DEFNODE, CANONICAL_DEVICE_NAME, EXISTS, FILESIZE, FILESYSTEM_WALK, GET_APPEND, INSPECT_GET_DRIVE_MAPPINGS, INSPECT_GET_MOUNTPOINTS, INSPECT_OS, LIST_DEVICES, LIST_FILESYSTEMS, LS, LVS_FULL, PVS_FULL, READ_FILE, SYNC, TUNE2FS_L, UMASK, VFS_TYPE, WAIT_READY);
    }
}
