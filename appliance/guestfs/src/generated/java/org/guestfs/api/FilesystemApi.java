// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.Map;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code filesystem}.
 *
 * @since 0.1
 */
@Generated("filesystem")
public interface FilesystemApi extends Invoker {
    /**
     * Grows an f2fs file system to fill its device.
     *
     * <p>{@code guestfs_f2fs_expand} in guestfs(3); procedure 505 of the daemon, since libguestfs 1.39.3.
     * Needs the feature {@code f2fs}.
     *
     * @param device a device with an f2fs filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code f2fs}; it is not a f2fs filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void f2fsExpand(String device) {
        invoke(Call.of(FilesystemActions.F2FS_EXPAND, device));
    }

    /**
     * Finds the device whose file system has the given label.
     *
     * <p>{@code guestfs_findfs_label} in guestfs(3); procedure 266 of the daemon, since libguestfs 1.5.3.
     *
     * @param label the label of the filesystem
     * @return the name of the device
     * @throws org.guestfs.OperationException if the action failed: there is no filesystem with that label; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String findfsLabel(String label) {
        return invoke(Call.of(FilesystemActions.FINDFS_LABEL, label));
    }

    /**
     * Finds the device whose file system has the given UUID.
     *
     * <p>{@code guestfs_findfs_uuid} in guestfs(3); procedure 265 of the daemon, since libguestfs 1.5.3.
     *
     * @param uuid the UUID of the filesystem
     * @return the name of the device
     * @throws org.guestfs.OperationException if the action failed: there is no filesystem with that UUID; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String findfsUuid(String uuid) {
        return invoke(Call.of(FilesystemActions.FINDFS_UUID, uuid));
    }

    /**
     * Runs the checker for the given file system type on a device, with automatic repair.
     *
     * <p>{@code guestfs_fsck} in guestfs(3); procedure 84 of the daemon, since libguestfs 1.0.16.
     *
     * @param fstype the type of the filesystem, such as {@code ext4}
     * @param device a block device, such as {@code /dev/sda1}
     * @return the fsck exit status, a sum of bit flags in which non-zero may still mean success
     * @throws org.guestfs.OperationException if the action failed: there is no checker for that type; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int fsck(String fstype, String device) {
        return invoke(Call.of(FilesystemActions.FSCK, fstype, device));
    }

    /**
     * Gives the unused space of a file system, mounted for writing, back to the host device.
     *
     * <p>{@code guestfs_fstrim} in guestfs(3); procedure 334 of the daemon, since libguestfs 1.19.6.
     * Needs the feature {@code fstrim}.
     *
     * @param mountpoint where the filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code fstrim}; the filesystem is not mounted, or its device takes no discards; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void fstrim(String mountpoint) {
        invoke(Call.of(FilesystemActions.FSTRIM, mountpoint));
    }

    /**
     * Gives the unused space of a file system, mounted for writing, back to the host device.
     *
     * <p>{@code guestfs_fstrim} in guestfs(3); procedure 334 of the daemon, since libguestfs 1.19.6.
     * Needs the feature {@code fstrim}.
     *
     * @param mountpoint where the filesystem is mounted, an absolute path inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code fstrim}; the filesystem is not mounted, or its device takes no discards; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void fstrim(String mountpoint, FstrimOptions options) {
        invoke(Call.of(FilesystemActions.FSTRIM, mountpoint).with(options.values()));
    }

    /**
     * Finds filesystems on all disks, partitions and logical volumes and tells the type of each.
     *
     * <p>{@code guestfs_list_filesystems} in guestfs(3); procedure 476 of the daemon, since libguestfs 1.5.15.
     *
     * @return map from mountable to filesystem type, where unknown and swap are special types
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> listFilesystems() {
        return invoke(Call.of(FilesystemActions.LIST_FILESYSTEMS));
    }

    /**
     * Creates a filesystem of any supported type on a device, destroying what was there.
     *
     * <p>{@code guestfs_mkfs} in guestfs(3); procedure 278 of the daemon, since libguestfs 0.0.8.
     *
     * @param fstype the type of the filesystem, such as {@code ext4}
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: there is no mkfs program for that type, or it
     *     refuses the device or an option; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mkfs(String fstype, String device) {
        invoke(Call.of(FilesystemActions.MKFS, fstype, device));
    }

    /**
     * Creates a filesystem of any supported type on a device, destroying what was there.
     *
     * <p>{@code guestfs_mkfs} in guestfs(3); procedure 278 of the daemon, since libguestfs 0.0.8.
     *
     * @param fstype the type of the filesystem, such as {@code ext4}
     * @param device a block device, whose content is lost
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: there is no mkfs program for that type, or it
     *     refuses the device or an option; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mkfs(String fstype, String device, MkfsOptions options) {
        invoke(Call.of(FilesystemActions.MKFS, fstype, device).with(options.values()));
    }

    /**
     * Creates a filesystem with a chosen block size in bytes (the cluster size for FAT and NTFS).
     *
     * <p>{@code guestfs_mkfs_b} in guestfs(3); procedure 187 of the daemon, since libguestfs 1.0.68.
     *
     * @param fstype the type of the filesystem, such as {@code ext4}
     * @param blocksize the size of a block in bytes, for FAT and NTFS of a cluster
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: there is no mkfs program for that type, or it
     *     refuses the device or an option; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #mkfs} instead
     */
    @Deprecated
    default void mkfsB(String fstype, int blocksize, String device) {
        invoke(Call.of(FilesystemActions.MKFS_B, fstype, blocksize, device));
    }

    /**
     * Wipes the free space of a filesystem by filling a new directory with files that are scrubbed and deleted.
     *
     * <p>{@code guestfs_scrub_freespace} in guestfs(3); procedure 116 of the daemon, since libguestfs 1.0.52.
     * Needs the feature {@code scrub}.
     *
     * @param dir the absolute path of any directory on the filesystem
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code scrub}; the filesystem is not mounted for writing; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void scrubFreespace(String dir) {
        invoke(Call.of(FilesystemActions.SCRUB_FREESPACE, dir));
    }

    /**
     * Sets the label of a filesystem; the longest label depends on its type, for example 16 bytes for ext4.
     *
     * <p>{@code guestfs_set_label} in guestfs(3); procedure 310 of the daemon, since libguestfs 1.17.9.
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @param label the new label, as long as the type of the filesystem allows
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if labels of that type of filesystem
     *     cannot be set; the label is too long for it; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setLabel(String mountable, String label) {
        invoke(Call.of(FilesystemActions.SET_LABEL, mountable, label));
    }

    /**
     * Sets the UUID of a filesystem, where its type allows that.
     *
     * <p>{@code guestfs_set_uuid} in guestfs(3); procedure 403 of the daemon, since libguestfs 1.23.10.
     *
     * @param device a device that holds a filesystem or swap space, such as {@code /dev/sda1}
     * @param uuid the new UUID
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if UUIDs of that type of filesystem
     *     cannot be set; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setUuid(String device, String uuid) {
        invoke(Call.of(FilesystemActions.SET_UUID, device, uuid));
    }

    /**
     * Sets the UUID of a filesystem to a new random value, where its type allows that.
     *
     * <p>{@code guestfs_set_uuid_random} in guestfs(3); procedure 456 of the daemon, since libguestfs 1.29.50.
     *
     * @param device a device that holds a filesystem or swap space, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if UUIDs of that type of filesystem
     *     cannot be set; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setUuidRandom(String device) {
        invoke(Call.of(FilesystemActions.SET_UUID_RANDOM, device));
    }

    /**
     * Returns the label of a filesystem.
     *
     * <p>{@code guestfs_vfs_label} in guestfs(3); procedure 253 of the daemon, since libguestfs 1.3.18.
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return filesystem label, empty if there is none
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String vfsLabel(String mountable) {
        return invoke(Call.of(FilesystemActions.VFS_LABEL, mountable));
    }

    /**
     * Returns the smallest size in bytes to which a filesystem could be shrunk.
     *
     * <p>{@code guestfs_vfs_minimum_size} in guestfs(3); procedure 457 of the daemon, since libguestfs 1.31.18.
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return minimum size in bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the smallest size of that type of
     *     filesystem is not known; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long vfsMinimumSize(String mountable) {
        return invoke(Call.of(FilesystemActions.VFS_MINIMUM_SIZE, mountable));
    }

    /**
     * Returns the type of a filesystem, such as ext4 or ntfs.
     *
     * <p>{@code guestfs_vfs_type} in guestfs(3); procedure 198 of the daemon, since libguestfs 1.0.75.
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return filesystem type name
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String vfsType(String mountable) {
        return invoke(Call.of(FilesystemActions.VFS_TYPE, mountable));
    }

    /**
     * Returns the UUID of a filesystem.
     *
     * <p>{@code guestfs_vfs_uuid} in guestfs(3); procedure 254 of the daemon, since libguestfs 1.3.18.
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return filesystem UUID, empty if there is none
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String vfsUuid(String mountable) {
        return invoke(Call.of(FilesystemActions.VFS_UUID, mountable));
    }

    /**
     * Fills the free space of a filesystem mounted read-write with zeroes.
     *
     * <p>{@code guestfs_zero_free_space} in guestfs(3); procedure 311 of the daemon, since libguestfs 1.17.18.
     * It may send progress events.
     *
     * @param directory the absolute path of any directory on the filesystem
     * @throws org.guestfs.OperationException if the action failed: the filesystem is not mounted for writing; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void zeroFreeSpace(String directory) {
        invoke(Call.of(FilesystemActions.ZERO_FREE_SPACE, directory));
    }

    /**
     * Writes zeroes over unused inodes and blocks of an unmounted ext2 or ext3 filesystem.
     *
     * <p>{@code guestfs_zerofree} in guestfs(3); procedure 97 of the daemon, since libguestfs 1.0.26.
     * Needs the feature {@code zerofree}.
     *
     * @param device a device with an unmounted ext2 or ext3 filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code zerofree}; the device holds no such filesystem, or it is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void zerofree(String device) {
        invoke(Call.of(FilesystemActions.ZEROFREE, device));
    }
}
