// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code mount}.
 *
 * @since 0.1
 */
@Generated("mount")
public interface MountApi extends Invoker {
    /**
     * Reports the disk usage of mounted file systems as df prints it; programs should use statvfs.
     *
     * <p>{@code guestfs_df} in guestfs(3); procedure 125 of the daemon, since libguestfs 1.0.54.
     *
     * @return the text printed by df
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String df() {
        return invoke(Call.of(MountActions.DF));
    }

    /**
     * Reports the disk usage of mounted file systems in human-readable units, as df -h prints it.
     *
     * <p>{@code guestfs_df_h} in guestfs(3); procedure 126 of the daemon, since libguestfs 1.0.54.
     *
     * @return the text printed by df -h
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String dfH() {
        return invoke(Call.of(MountActions.DF_H));
    }

    /**
     * Fails with an error on every call, because listing 9p filesystems is no longer possible.
     *
     * <p>{@code guestfs_list_9p} in guestfs(3); procedure 285 of the daemon, since libguestfs 1.11.12.
     *
     * @return mount tags, never returned as the call always fails
     * @throws org.guestfs.OperationException if the action failed: it always fails; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream advises against it
     */
    @Deprecated
    default List<String> list9p() {
        return invoke(Call.of(MountActions.LIST_9P));
    }

    /**
     * Creates an extra mount point directory that can be used before any root filesystem is mounted.
     *
     * <p>{@code guestfs_mkmountpoint} in guestfs(3); procedure 148 of the daemon, since libguestfs 1.0.62.
     *
     * @param exemptpath the mount point, a path of one name, such as {@code /a}
     * @throws org.guestfs.OperationException if the action failed: {@code EEXIST} if the path is taken; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mkmountpoint(String exemptpath) {
        invoke(Call.of(MountActions.MKMOUNTPOINT, exemptpath));
    }

    /**
     * Mounts a filesystem read-write at a directory; the first one mounted must go on the root directory.
     *
     * <p>{@code guestfs_mount} in guestfs(3); procedure 1 of the daemon, since libguestfs 0.0.3.
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws org.guestfs.OperationException if the action failed: the filesystem cannot be mounted there: it is
     *     damaged, of an unknown type or dirty, or the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mount(String mountable, String mountpoint) {
        invoke(Call.of(MountActions.MOUNT, mountable, mountpoint));
    }

    /**
     * Fails with an error on every call, because support for 9p filesystems was removed.
     *
     * <p>{@code guestfs_mount_9p} in guestfs(3); procedure 286 of the daemon, since libguestfs 1.11.12.
     *
     * @param mounttag the tag of the 9p filesystem
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws org.guestfs.OperationException if the action failed: it always fails; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream advises against it
     */
    @Deprecated
    default void mount9p(String mounttag, String mountpoint) {
        invoke(Call.of(MountActions.MOUNT_9P, mounttag, mountpoint));
    }

    /**
     * Fails with an error on every call, because support for 9p filesystems was removed.
     *
     * <p>{@code guestfs_mount_9p} in guestfs(3); procedure 286 of the daemon, since libguestfs 1.11.12.
     *
     * @param mounttag the tag of the 9p filesystem
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: it always fails; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream advises against it
     */
    @Deprecated
    default void mount9p(String mounttag, String mountpoint, Mount9pOptions options) {
        invoke(Call.of(MountActions.MOUNT_9P, mounttag, mountpoint).with(options.values()));
    }

    /**
     * Prepares the mounted guest filesystems for access through a host directory, using FUSE.
     *
     * <p>{@code guestfs_mount_local} in guestfs(3); carried out by the library, since libguestfs 1.17.22.
     *
     * @param localmountpoint an empty directory of the host
     * @throws org.guestfs.OperationException if the action failed: {@code EBUSY} if the handle has a local mount
     *     already, {@code ENOTSUP} if the host has no FUSE, {@code EINVAL} if FUSE refuses the directory or an option;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; {@code cachetimeout} is negative
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mountLocal(String localmountpoint) {
        invoke(Call.of(MountActions.MOUNT_LOCAL, localmountpoint));
    }

    /**
     * Prepares the mounted guest filesystems for access through a host directory, using FUSE.
     *
     * <p>{@code guestfs_mount_local} in guestfs(3); carried out by the library, since libguestfs 1.17.22.
     *
     * @param localmountpoint an empty directory of the host
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code EBUSY} if the handle has a local mount
     *     already, {@code ENOTSUP} if the host has no FUSE, {@code EINVAL} if FUSE refuses the directory or an option;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; {@code cachetimeout} is negative
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mountLocal(String localmountpoint, MountLocalOptions options) {
        invoke(Call.of(MountActions.MOUNT_LOCAL, localmountpoint).with(options.values()));
    }

    /**
     * Serves the host directory set up by mount_local, returning only once it has been unmounted.
     *
     * <p>Only one thread may serve it; it ends when somebody unmounts the directory.
     *
     * <p>{@code guestfs_mount_local_run} in guestfs(3); carried out by the library, since libguestfs 1.17.22.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @throws org.guestfs.OperationException if the action failed: {@code mount_local} was not called before; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mountLocalRun() {
        invoke(Call.of(MountActions.MOUNT_LOCAL_RUN));
    }

    /**
     * Mounts a filesystem image stored in a guest file, using a loop device.
     *
     * <p>{@code guestfs_mount_loop} in guestfs(3); procedure 129 of the daemon, since libguestfs 1.0.54.
     *
     * @param file the absolute path of a file inside the guest
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws org.guestfs.OperationException if the action failed: the filesystem cannot be mounted there: it is
     *     damaged, of an unknown type or dirty, or the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mountLoop(String file, String mountpoint) {
        invoke(Call.of(MountActions.MOUNT_LOOP, file, mountpoint));
    }

    /**
     * Mounts a filesystem with a comma-separated list of mount options, which may be empty.
     *
     * <p>{@code guestfs_mount_options} in guestfs(3); procedure 74 of the daemon, since libguestfs 1.0.10.
     *
     * @param options options as for mount(8), separated by commas, such as {@code ro,noatime}; may be empty
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws org.guestfs.OperationException if the action failed: the filesystem cannot be mounted there: it is
     *     damaged, of an unknown type or dirty, or the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mountOptions(String options, String mountable, String mountpoint) {
        invoke(Call.of(MountActions.MOUNT_OPTIONS, options, mountable, mountpoint));
    }

    /**
     * Mounts a filesystem read-only.
     *
     * <p>{@code guestfs_mount_ro} in guestfs(3); procedure 73 of the daemon, since libguestfs 1.0.10.
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws org.guestfs.OperationException if the action failed: the filesystem cannot be mounted there: it is
     *     damaged, of an unknown type or dirty, or the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mountRo(String mountable, String mountpoint) {
        invoke(Call.of(MountActions.MOUNT_RO, mountable, mountpoint));
    }

    /**
     * Mounts a filesystem with both the mount options and the filesystem type given.
     *
     * <p>{@code guestfs_mount_vfs} in guestfs(3); procedure 75 of the daemon, since libguestfs 1.0.10.
     *
     * @param options options as for mount(8), separated by commas, such as {@code ro,noatime}; may be empty
     * @param vfstype a type of filesystem that the kernel knows, such as {@code ext4}
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws org.guestfs.OperationException if the action failed: the filesystem cannot be mounted there: it is
     *     damaged, of an unknown type or dirty, or the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mountVfs(String options, String vfstype, String mountable, String mountpoint) {
        invoke(Call.of(MountActions.MOUNT_VFS, options, vfstype, mountable, mountpoint));
    }

    /**
     * Extracts the device name from a mountable string.
     *
     * <p>{@code guestfs_mountable_device} in guestfs(3); carried out by the library, since libguestfs 1.33.15.
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return device name
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String mountableDevice(String mountable) {
        return invoke(Call.of(MountActions.MOUNTABLE_DEVICE, mountable));
    }

    /**
     * Extracts the btrfs subvolume path from a mountable string, failing if it does not name a subvolume.
     *
     * <p>{@code guestfs_mountable_subvolume} in guestfs(3); carried out by the library, since libguestfs 1.33.15.
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return path of the btrfs subvolume
     * @throws org.guestfs.OperationException if the action failed: {@code EINVAL} if the name is not that of a btrfs
     *     subvolume; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String mountableSubvolume(String mountable) {
        return invoke(Call.of(MountActions.MOUNTABLE_SUBVOLUME, mountable));
    }

    /**
     * Maps each mounted filesystem to the directory where it is mounted.
     *
     * <p>{@code guestfs_mountpoints} in guestfs(3); procedure 147 of the daemon, since libguestfs 1.0.62.
     *
     * @return map from mountable or device name to mount point directory
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> mountpoints() {
        return invoke(Call.of(MountActions.MOUNTPOINTS));
    }

    /**
     * Lists the filesystems that are mounted now, leaving out internal mounts.
     *
     * <p>{@code guestfs_mounts} in guestfs(3); procedure 46 of the daemon, since libguestfs 0.0.8.
     *
     * @return mountables or device names of the mounted filesystems
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> mounts() {
        return invoke(Call.of(MountActions.MOUNTS));
    }

    /**
     * Switches a mounted filesystem between read-only and read-write.
     *
     * <p>{@code guestfs_remount} in guestfs(3); procedure 402 of the daemon, since libguestfs 1.23.2.
     *
     * @param mountpoint where the filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: the option {@code rw} is not given, or files are
     *     open that hinder it; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void remount(String mountpoint) {
        invoke(Call.of(MountActions.REMOUNT, mountpoint));
    }

    /**
     * Switches a mounted filesystem between read-only and read-write.
     *
     * <p>{@code guestfs_remount} in guestfs(3); procedure 402 of the daemon, since libguestfs 1.23.2.
     *
     * @param mountpoint where the filesystem is mounted, an absolute path inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the option {@code rw} is not given, or files are
     *     open that hinder it; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void remount(String mountpoint, RemountOptions options) {
        invoke(Call.of(MountActions.REMOUNT, mountpoint).with(options.values()));
    }

    /**
     * Removes a mount point directory made by mkmountpoint.
     *
     * <p>{@code guestfs_rmmountpoint} in guestfs(3); procedure 149 of the daemon, since libguestfs 1.0.62.
     *
     * @param exemptpath the mount point, a path of one name, such as {@code /a}
     * @throws org.guestfs.OperationException if the action failed: {@code EBUSY} if something is mounted there,
     *     {@code ENOTEMPTY} if it holds anything; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void rmmountpoint(String exemptpath) {
        invoke(Call.of(MountActions.RMMOUNTPOINT, exemptpath));
    }

    /**
     * Returns the sizes, free space and limits of the mounted filesystem that holds a path.
     *
     * <p>{@code guestfs_statvfs} in guestfs(3); procedure 54 of the daemon, since libguestfs 1.9.2.
     *
     * @param path the absolute path of a file or directory inside the guest
     * @return filesystem statistics, with space counted in blocks
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Statvfs statvfs(String path) {
        return invoke(Call.of(MountActions.STATVFS, path));
    }

    /**
     * Flushes all pending writes through to the disk images.
     *
     * <p>{@code guestfs_sync} in guestfs(3); procedure 2 of the daemon, since libguestfs 0.0.3.
     *
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void sync() {
        invoke(Call.of(MountActions.SYNC));
    }

    /**
     * Unmounts a filesystem named by its mount point or its device.
     *
     * <p>{@code guestfs_umount} in guestfs(3); procedure 45 of the daemon, since libguestfs 0.0.8.
     *
     * @param pathordevice a mount point, or the device that is mounted
     * @throws org.guestfs.OperationException if the action failed: it is not mounted, or a file on it is in use; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void umount(String pathordevice) {
        invoke(Call.of(MountActions.UMOUNT, pathordevice));
    }

    /**
     * Unmounts a filesystem named by its mount point or its device.
     *
     * <p>{@code guestfs_umount} in guestfs(3); procedure 45 of the daemon, since libguestfs 0.0.8.
     *
     * @param pathordevice a mount point, or the device that is mounted
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: it is not mounted, or a file on it is in use; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void umount(String pathordevice, UmountOptions options) {
        invoke(Call.of(MountActions.UMOUNT, pathordevice).with(options.values()));
    }

    /**
     * Unmounts every mounted filesystem, apart from some internal mounts.
     *
     * <p>{@code guestfs_umount_all} in guestfs(3); procedure 47 of the daemon, since libguestfs 0.0.8.
     *
     * @throws org.guestfs.OperationException if the action failed: a file on one of them is in use; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void umountAll() {
        invoke(Call.of(MountActions.UMOUNT_ALL));
    }

    /**
     * Unmounts the host directory set up by mount_local.
     *
     * <p>{@code guestfs_umount_local} in guestfs(3); carried out by the library, since libguestfs 1.17.22.
     *
     * @throws org.guestfs.OperationException if the action failed: {@code mount_local} was not called before; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void umountLocal() {
        invoke(Call.of(MountActions.UMOUNT_LOCAL));
    }

    /**
     * Unmounts the host directory set up by mount_local.
     *
     * <p>{@code guestfs_umount_local} in guestfs(3); carried out by the library, since libguestfs 1.17.22.
     *
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code mount_local} was not called before; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void umountLocal(UmountLocalOptions options) {
        invoke(Call.of(MountActions.UMOUNT_LOCAL).with(options.values()));
    }
}
