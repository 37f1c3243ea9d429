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
 * Descriptors of the actions of the group {@code mount}.
 *
 * @since 0.1
 */
@Generated("mount")
public final class MountActions {
    /** Describes {@code df}. */
    public static final Action<String> DF = Action.define(
                    "df", Result.string(Result.Text.PLAIN).described("the text printed by df"))
            .summary("Reports the disk usage of mounted file systems as df prints it; programs should use statvfs.")
            .procedure(125)
            .group("mount")
            .since("1.0.54")
            .build();

    /** Describes {@code df_h}. */
    public static final Action<String> DF_H = Action.define(
                    "df_h", Result.string(Result.Text.PLAIN).described("the text printed by df -h"))
            .summary("Reports the disk usage of mounted file systems in human-readable units, as df -h prints it.")
            .procedure(126)
            .group("mount")
            .since("1.0.54")
            .build();

    /** Describes {@code list_9p}. */
    public static final Action<List<String>> LIST_9P = Action.define(
                    "list_9p",
                    Result.strings(Result.Text.PLAIN).described("mount tags, never returned as the call always fails"))
            .summary("Fails with an error on every call, because listing 9p filesystems is no longer possible.")
            .errors("it always fails")
            .procedure(285)
            .group("mount")
            .since("1.11.12")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mkmountpoint}. */
    public static final Action<Void> MKMOUNTPOINT = Action.define("mkmountpoint", Result.none())
            .summary("Creates an extra mount point directory that can be used before any root filesystem is "
                    + "mounted.")
            .errors("EEXIST if the path is taken")
            .refusals("a text holds a NUL character")
            .procedure(148)
            .group("mount")
            .since("1.0.62")
            .parameters(new Parameter("exemptpath", Type.STRING, "the mount point, a path of one name, such as /a"))
            .build();

    /** Describes {@code mount}. */
    public static final Action<Void> MOUNT = Action.define("mount", Result.none())
            .summary("Mounts a filesystem read-write at a directory; the first one mounted must go on the root "
                    + "directory.")
            .errors("the filesystem cannot be mounted there: it is damaged, of an unknown type or dirty, or the "
                    + "directory does not exist")
            .refusals("a text holds a NUL character")
            .procedure(1)
            .group("mount")
            .since("0.0.3")
            .parameters(
                    new Parameter(
                            "mountable",
                            Type.MOUNTABLE,
                            "a device, or a btrfs subvolume, as list_filesystems names it"),
                    new Parameter(
                            "mountpoint", Type.STRING, "where to mount, an absolute path of a directory that exists"))
            .build();

    /** Describes {@code mount_9p}. */
    public static final Action<Void> MOUNT_9P = Action.define("mount_9p", Result.none())
            .summary("Fails with an error on every call, because support for 9p filesystems was removed.")
            .errors("it always fails")
            .refusals("a text holds a NUL character")
            .procedure(286)
            .group("mount")
            .since("1.11.12")
            .parameters(
                    new Parameter("mounttag", Type.STRING, "the tag of the 9p filesystem"),
                    new Parameter(
                            "mountpoint", Type.STRING, "where to mount, an absolute path of a directory that exists"))
            .options(new Parameter("options", Type.STRING, "ignored, as the call always fails"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mount_local}. */
    public static final Action<Void> MOUNT_LOCAL = Action.define("mount_local", Result.none())
            .summary("Prepares the mounted guest filesystems for access through a host directory, using FUSE.")
            .errors("EBUSY if the handle has a local mount already, ENOTSUP if the host has no FUSE, EINVAL if "
                    + "FUSE refuses the directory or an option")
            .refusals("a text holds a NUL character; cachetimeout is negative")
            .group("mount")
            .since("1.17.22")
            .parameters(new Parameter("localmountpoint", Type.STRING, "an empty directory of the host"))
            .options(
                    new Parameter("readonly", Type.BOOL, "true to refuse writes with EROFS; default false"),
                    new Parameter("options", Type.STRING, "comma-separated FUSE mount options"),
                    new Parameter(
                            "cachetimeout", Type.INT, "lifetime of cached directory entries in seconds; default 60"),
                    new Parameter("debugcalls", Type.BOOL, "true to log every FUSE call; default false"))
            .build();

    /** Describes {@code mount_local_run}. */
    public static final Action<Void> MOUNT_LOCAL_RUN = Action.define("mount_local_run", Result.none())
            .summary("Serves the host directory set up by mount_local, returning only once it has been unmounted.")
            .details("Only one thread may serve it; it ends when somebody unmounts the directory.")
            .errors("mount_local was not called before")
            .group("mount")
            .since("1.17.22")
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code mount_loop}. */
    public static final Action<Void> MOUNT_LOOP = Action.define("mount_loop", Result.none())
            .summary("Mounts a filesystem image stored in a guest file, using a loop device.")
            .errors("the filesystem cannot be mounted there: it is damaged, of an unknown type or dirty, or the "
                    + "directory does not exist")
            .refusals("a text holds a NUL character")
            .procedure(129)
            .group("mount")
            .since("1.0.54")
            .parameters(
                    new Parameter("file", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter(
                            "mountpoint", Type.PATHNAME, "where to mount, an absolute path of a directory that exists"))
            .build();

    /** Describes {@code mount_options}. */
    public static final Action<Void> MOUNT_OPTIONS = Action.define("mount_options", Result.none())
            .summary("Mounts a filesystem with a comma-separated list of mount options, which may be empty.")
            .errors("the filesystem cannot be mounted there: it is damaged, of an unknown type or dirty, or the "
                    + "directory does not exist")
            .refusals("a text holds a NUL character")
            .procedure(74)
            .group("mount")
            .since("1.0.10")
            .parameters(
                    new Parameter(
                            "options",
                            Type.STRING,
                            "options as for mount(8), separated by commas, such as ro,noatime; may be empty"),
                    new Parameter(
                            "mountable",
                            Type.MOUNTABLE,
                            "a device, or a btrfs subvolume, as list_filesystems names it"),
                    new Parameter(
                            "mountpoint", Type.STRING, "where to mount, an absolute path of a directory that exists"))
            .build();

    /** Describes {@code mount_ro}. */
    public static final Action<Void> MOUNT_RO = Action.define("mount_ro", Result.none())
            .summary("Mounts a filesystem read-only.")
            .errors("the filesystem cannot be mounted there: it is damaged, of an unknown type or dirty, or the "
                    + "directory does not exist")
            .refusals("a text holds a NUL character")
            .procedure(73)
            .group("mount")
            .since("1.0.10")
            .parameters(
                    new Parameter(
                            "mountable",
                            Type.MOUNTABLE,
                            "a device, or a btrfs subvolume, as list_filesystems names it"),
                    new Parameter(
                            "mountpoint", Type.STRING, "where to mount, an absolute path of a directory that exists"))
            .build();

    /** Describes {@code mount_vfs}. */
    public static final Action<Void> MOUNT_VFS = Action.define("mount_vfs", Result.none())
            .summary("Mounts a filesystem with both the mount options and the filesystem type given.")
            .errors("the filesystem cannot be mounted there: it is damaged, of an unknown type or dirty, or the "
                    + "directory does not exist")
            .refusals("a text holds a NUL character")
            .procedure(75)
            .group("mount")
            .since("1.0.10")
            .parameters(
                    new Parameter(
                            "options",
                            Type.STRING,
                            "options as for mount(8), separated by commas, such as ro,noatime; may be empty"),
                    new Parameter("vfstype", Type.STRING, "a type of filesystem that the kernel knows, such as ext4"),
                    new Parameter(
                            "mountable",
                            Type.MOUNTABLE,
                            "a device, or a btrfs subvolume, as list_filesystems names it"),
                    new Parameter(
                            "mountpoint", Type.STRING, "where to mount, an absolute path of a directory that exists"))
            .build();

    /** Describes {@code mountable_device}. */
    public static final Action<String> MOUNTABLE_DEVICE = Action.define(
                    "mountable_device", Result.string(Result.Text.DEVICE).described("device name"))
            .summary("Extracts the device name from a mountable string.")
            .refusals("a text holds a NUL character")
            .group("mount")
            .since("1.33.15")
            .parameters(new Parameter(
                    "mountable", Type.MOUNTABLE, "a device, or a btrfs subvolume, as list_filesystems names it"))
            .build();

    /** Describes {@code mountable_subvolume}. */
    public static final Action<String> MOUNTABLE_SUBVOLUME = Action.define(
                    "mountable_subvolume", Result.string(Result.Text.PLAIN).described("path of the btrfs subvolume"))
            .summary("Extracts the btrfs subvolume path from a mountable string, failing if it does not name a "
                    + "subvolume.")
            .errors("EINVAL if the name is not that of a btrfs subvolume")
            .refusals("a text holds a NUL character")
            .group("mount")
            .since("1.33.15")
            .parameters(new Parameter(
                    "mountable", Type.MOUNTABLE, "a device, or a btrfs subvolume, as list_filesystems names it"))
            .build();

    /** Describes {@code mountpoints}. */
    public static final Action<Map<String, String>> MOUNTPOINTS = Action.define(
                    "mountpoints",
                    Result.map(Result.Text.MOUNTABLE, Result.Text.PLAIN)
                            .described("map from mountable or device name to mount point directory"))
            .summary("Maps each mounted filesystem to the directory where it is mounted.")
            .procedure(147)
            .group("mount")
            .since("1.0.62")
            .build();

    /** Describes {@code mounts}. */
    public static final Action<List<String>> MOUNTS = Action.define(
                    "mounts",
                    Result.strings(Result.Text.MOUNTABLE)
                            .described("mountables or device names of the mounted filesystems"))
            .summary("Lists the filesystems that are mounted now, leaving out internal mounts.")
            .procedure(46)
            .group("mount")
            .since("0.0.8")
            .build();

    /** Describes {@code remount}. */
    public static final Action<Void> REMOUNT = Action.define("remount", Result.none())
            .summary("Switches a mounted filesystem between read-only and read-write.")
            .errors("the option rw is not given, or files are open that hinder it")
            .refusals("a text holds a NUL character")
            .procedure(402)
            .group("mount")
            .since("1.23.2")
            .parameters(new Parameter(
                    "mountpoint", Type.PATHNAME, "where the filesystem is mounted, an absolute path inside the guest"))
            .options(new Parameter("rw", Type.BOOL, "true for read-write, false for read-only; must always be given"))
            .build();

    /** Describes {@code rmmountpoint}. */
    public static final Action<Void> RMMOUNTPOINT = Action.define("rmmountpoint", Result.none())
            .summary("Removes a mount point directory made by mkmountpoint.")
            .errors("EBUSY if something is mounted there, ENOTEMPTY if it holds anything")
            .refusals("a text holds a NUL character")
            .procedure(149)
            .group("mount")
            .since("1.0.62")
            .parameters(new Parameter("exemptpath", Type.STRING, "the mount point, a path of one name, such as /a"))
            .build();

    /** Describes {@code statvfs}. */
    public static final Action<Statvfs> STATVFS = Action.define(
                    "statvfs",
                    Result.struct(Statvfs.TYPE).described("filesystem statistics, with space counted in blocks"))
            .summary("Returns the sizes, free space and limits of the mounted filesystem that holds a path.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(54)
            .group("mount")
            .since("1.9.2")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file or directory inside the guest"))
            .build();

    /** Describes {@code sync}. */
    public static final Action<Void> SYNC = Action.define("sync", Result.none())
            .summary("Flushes all pending writes through to the disk images.")
            .procedure(2)
            .group("mount")
            .since("0.0.3")
            .build();

    /** Describes {@code umount}. */
    public static final Action<Void> UMOUNT = Action.define("umount", Result.none())
            .summary("Unmounts a filesystem named by its mount point or its device.")
            .errors("it is not mounted, or a file on it is in use")
            .refusals("a text holds a NUL character")
            .procedure(45)
            .group("mount")
            .since("0.0.8")
            .parameters(new Parameter("pathordevice", Type.DEV_OR_PATH, "a mount point, or the device that is mounted"))
            .options(
                    new Parameter("force", Type.BOOL, "true to force the unmount; default false"),
                    new Parameter(
                            "lazyunmount",
                            Type.BOOL,
                            "true to detach now and clean up once no longer busy; default false"))
            .build();

    /** Describes {@code umount_all}. */
    public static final Action<Void> UMOUNT_ALL = Action.define("umount_all", Result.none())
            .summary("Unmounts every mounted filesystem, apart from some internal mounts.")
            .errors("a file on one of them is in use")
            .procedure(47)
            .group("mount")
            .since("0.0.8")
            .build();

    /** Describes {@code umount_local}. */
    public static final Action<Void> UMOUNT_LOCAL = Action.define("umount_local", Result.none())
            .summary("Unmounts the host directory set up by mount_local.")
            .errors("mount_local was not called before")
            .group("mount")
            .since("1.17.22")
            .options(new Parameter(
                    "retry", Type.BOOL, "true to try again, up to 5 times, if unmounting fails; default false"))
            .build();

    private MountActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                DF,
                DF_H,
                LIST_9P,
                MKMOUNTPOINT,
                MOUNT,
                MOUNT_9P,
                MOUNT_LOCAL,
                MOUNT_LOCAL_RUN,
                MOUNT_LOOP,
                MOUNT_OPTIONS,
                MOUNT_RO,
                MOUNT_VFS,
                MOUNTABLE_DEVICE,
                MOUNTABLE_SUBVOLUME,
                MOUNTPOINTS,
                MOUNTS,
                REMOUNT,
                RMMOUNTPOINT,
                STATVFS,
                SYNC,
                UMOUNT,
                UMOUNT_ALL,
                UMOUNT_LOCAL);
    }
}
