// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code btrfs}.
 *
 * @since 0.1
 */
@Generated("btrfs")
public interface BtrfsApi extends Invoker {
    /**
     * Stops the balance that is running or paused on a btrfs file system.
     *
     * <p>{@code guestfs_btrfs_balance_cancel} in guestfs(3); procedure 439 of the daemon, since libguestfs 1.29.22.
     * Needs the feature {@code btrfs}.
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; no balance is running or paused; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsBalanceCancel(String path) {
        invoke(Call.of(BtrfsActions.BTRFS_BALANCE_CANCEL, path));
    }

    /**
     * Pauses the balance that is running on a btrfs file system.
     *
     * <p>{@code guestfs_btrfs_balance_pause} in guestfs(3); procedure 438 of the daemon, since libguestfs 1.29.22.
     * Needs the feature {@code btrfs}.
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; no balance is running; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsBalancePause(String path) {
        invoke(Call.of(BtrfsActions.BTRFS_BALANCE_PAUSE, path));
    }

    /**
     * Continues a paused balance on a btrfs file system.
     *
     * <p>{@code guestfs_btrfs_balance_resume} in guestfs(3); procedure 440 of the daemon, since libguestfs 1.29.22.
     * Needs the feature {@code btrfs}.
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; no balance is paused; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsBalanceResume(String path) {
        invoke(Call.of(BtrfsActions.BTRFS_BALANCE_RESUME, path));
    }

    /**
     * Reports how far a running or paused btrfs balance has got.
     *
     * <p>While a balance is running or paused, the status of the program is not 0, which the daemon of libguestfs 1.48
     * takes for a failure without words.
     *
     * <p>{@code guestfs_btrfs_balance_status} in guestfs(3); procedure 448 of the daemon, since libguestfs 1.29.26.
     * Needs the feature {@code btrfs}.
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @return the state of the balance and its chunk counts
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is not btrfs; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Btrfsbalance btrfsBalanceStatus(String path) {
        return invoke(Call.of(BtrfsActions.BTRFS_BALANCE_STATUS, path));
    }

    /**
     * Adds one or more devices to a mounted btrfs file system.
     *
     * <p>{@code guestfs_btrfs_device_add} in guestfs(3); procedure 329 of the daemon, since libguestfs 1.17.35.
     * Needs the feature {@code btrfs}.
     *
     * @param devices block devices to add, whose content is lost
     * @param fs where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; a device is in use, or holds a filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsDeviceAdd(List<String> devices, String fs) {
        invoke(Call.of(BtrfsActions.BTRFS_DEVICE_ADD, devices, fs));
    }

    /**
     * Removes one or more devices from a mounted btrfs file system.
     *
     * <p>{@code guestfs_btrfs_device_delete} in guestfs(3); procedure 330 of the daemon, since libguestfs 1.17.35.
     * Needs the feature {@code btrfs}.
     *
     * @param devices block devices to remove, whose data move to the others
     * @param fs where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the devices are too many to be removed: the profile needs them, or the others have no room;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsDeviceDelete(List<String> devices, String fs) {
        invoke(Call.of(BtrfsActions.BTRFS_DEVICE_DELETE, devices, fs));
    }

    /**
     * Spreads the chunks of a mounted btrfs file system evenly over its devices.
     *
     * <p>{@code guestfs_btrfs_filesystem_balance} in guestfs(3); procedure 328 of the daemon, since libguestfs 1.17.35.
     * Needs the feature {@code btrfs}.
     *
     * @param fs where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is not btrfs; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsFilesystemBalance(String fs) {
        invoke(Call.of(BtrfsActions.BTRFS_FILESYSTEM_BALANCE, fs));
    }

    /**
     * Reduces fragmentation of a btrfs file, or of everything below a btrfs directory.
     *
     * <p>{@code guestfs_btrfs_filesystem_defragment} in guestfs(3); procedure 443 of the daemon, since libguestfs
     * 1.29.22.
     * Needs the feature {@code btrfs}.
     *
     * @param path the absolute path of a file or directory on a mounted btrfs filesystem
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is not btrfs; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsFilesystemDefragment(String path) {
        invoke(Call.of(BtrfsActions.BTRFS_FILESYSTEM_DEFRAGMENT, path));
    }

    /**
     * Reduces fragmentation of a btrfs file, or of everything below a btrfs directory.
     *
     * <p>{@code guestfs_btrfs_filesystem_defragment} in guestfs(3); procedure 443 of the daemon, since libguestfs
     * 1.29.22.
     * Needs the feature {@code btrfs}.
     *
     * @param path the absolute path of a file or directory on a mounted btrfs filesystem
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is not btrfs; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsFilesystemDefragment(String path, BtrfsFilesystemDefragmentOptions options) {
        invoke(Call.of(BtrfsActions.BTRFS_FILESYSTEM_DEFRAGMENT, path).with(options.values()));
    }

    /**
     * Resizes a mounted btrfs file system, named by its mount point.
     *
     * <p>{@code guestfs_btrfs_filesystem_resize} in guestfs(3); procedure 289 of the daemon, since libguestfs 1.11.17.
     * Needs the feature {@code btrfs}.
     *
     * @param mountpoint where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; not so much as is in use; or more than the devices have; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsFilesystemResize(String mountpoint) {
        invoke(Call.of(BtrfsActions.BTRFS_FILESYSTEM_RESIZE, mountpoint));
    }

    /**
     * Resizes a mounted btrfs file system, named by its mount point.
     *
     * <p>{@code guestfs_btrfs_filesystem_resize} in guestfs(3); procedure 289 of the daemon, since libguestfs 1.11.17.
     * Needs the feature {@code btrfs}.
     *
     * @param mountpoint where a btrfs filesystem is mounted, an absolute path inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; not so much as is in use; or more than the devices have; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsFilesystemResize(String mountpoint, BtrfsFilesystemResizeOptions options) {
        invoke(Call.of(BtrfsActions.BTRFS_FILESYSTEM_RESIZE, mountpoint).with(options.values()));
    }

    /**
     * Lists all devices that make up the btrfs file system found on a device; fails if one is missing.
     *
     * <p>{@code guestfs_btrfs_filesystem_show} in guestfs(3); procedure 465 of the daemon, since libguestfs 1.33.29.
     * Needs the feature {@code btrfs}.
     *
     * @param device a mounted or unmounted btrfs device, such as {@code /dev/sda1}
     * @return the names of the devices in the file system
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is mounted, or a device is missing; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> btrfsFilesystemShow(String device) {
        return invoke(Call.of(BtrfsActions.BTRFS_FILESYSTEM_SHOW, device));
    }

    /**
     * Forces a mounted btrfs file system to write its pending data to disk.
     *
     * <p>{@code guestfs_btrfs_filesystem_sync} in guestfs(3); procedure 327 of the daemon, since libguestfs 1.17.35.
     * Needs the feature {@code btrfs}.
     *
     * @param fs where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is not btrfs; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsFilesystemSync(String fs) {
        invoke(Call.of(BtrfsActions.BTRFS_FILESYSTEM_SYNC, fs));
    }

    /**
     * Checks an unmounted btrfs file system and repairs it on request.
     *
     * <p>{@code guestfs_btrfs_fsck} in guestfs(3); procedure 332 of the daemon, since libguestfs 1.17.43.
     * Needs the feature {@code btrfs}.
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #btrfsScrubFull} instead
     */
    @Deprecated
    default void btrfsFsck(String device) {
        invoke(Call.of(BtrfsActions.BTRFS_FSCK, device));
    }

    /**
     * Checks an unmounted btrfs file system and repairs it on request.
     *
     * <p>{@code guestfs_btrfs_fsck} in guestfs(3); procedure 332 of the daemon, since libguestfs 1.17.43.
     * Needs the feature {@code btrfs}.
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #btrfsScrubFull} instead
     */
    @Deprecated
    default void btrfsFsck(String device, BtrfsFsckOptions options) {
        invoke(Call.of(BtrfsActions.BTRFS_FSCK, device).with(options.values()));
    }

    /**
     * Makes a metadata-only image of a btrfs file system, with all file data zeroed.
     *
     * <p>{@code guestfs_btrfs_image} in guestfs(3); procedure 453 of the daemon, since libguestfs 1.29.32.
     * Needs the feature {@code btrfs}.
     *
     * @param source devices of an unmounted btrfs filesystem
     * @param image the absolute path of the image to create, inside the appliance and not in the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is mounted, or a device is missing; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsImage(List<String> source, String image) {
        invoke(Call.of(BtrfsActions.BTRFS_IMAGE, source, image));
    }

    /**
     * Makes a metadata-only image of a btrfs file system, with all file data zeroed.
     *
     * <p>{@code guestfs_btrfs_image} in guestfs(3); procedure 453 of the daemon, since libguestfs 1.29.32.
     * Needs the feature {@code btrfs}.
     *
     * @param source devices of an unmounted btrfs filesystem
     * @param image the absolute path of the image to create, inside the appliance and not in the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is mounted, or a device is missing; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsImage(List<String> source, String image, BtrfsImageOptions options) {
        invoke(Call.of(BtrfsActions.BTRFS_IMAGE, source, image).with(options.values()));
    }

    /**
     * Puts a btrfs quota group under a parent quota group so that they share its limit.
     *
     * <p>{@code guestfs_btrfs_qgroup_assign} in guestfs(3); procedure 433 of the daemon, since libguestfs 1.29.17.
     * Needs the feature {@code btrfs}.
     *
     * @param src the quota group of the lower level, such as {@code 0/257}
     * @param dst the quota group of the higher level, such as {@code 1/100}
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem has quotas turned off; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsQgroupAssign(String src, String dst, String path) {
        invoke(Call.of(BtrfsActions.BTRFS_QGROUP_ASSIGN, src, dst, path));
    }

    /**
     * Creates a btrfs quota group for a subvolume.
     *
     * <p>{@code guestfs_btrfs_qgroup_create} in guestfs(3); procedure 430 of the daemon, since libguestfs 1.29.17.
     * Needs the feature {@code btrfs}.
     *
     * @param qgroupid a quota group, as {@code LEVEL/ID}, such as {@code 0/257} for the subvolume 257
     * @param subvolume the absolute path of a subvolume of a mounted btrfs filesystem
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem has quotas turned off; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsQgroupCreate(String qgroupid, String subvolume) {
        invoke(Call.of(BtrfsActions.BTRFS_QGROUP_CREATE, qgroupid, subvolume));
    }

    /**
     * Deletes a btrfs quota group.
     *
     * <p>{@code guestfs_btrfs_qgroup_destroy} in guestfs(3); procedure 431 of the daemon, since libguestfs 1.29.17.
     * Needs the feature {@code btrfs}.
     *
     * @param qgroupid a quota group, as {@code LEVEL/ID}, such as {@code 0/257} for the subvolume 257
     * @param subvolume the absolute path of a subvolume of a mounted btrfs filesystem
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem has quotas turned off; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsQgroupDestroy(String qgroupid, String subvolume) {
        invoke(Call.of(BtrfsActions.BTRFS_QGROUP_DESTROY, qgroupid, subvolume));
    }

    /**
     * Limits the size of a btrfs subvolume to a number of bytes.
     *
     * <p>{@code guestfs_btrfs_qgroup_limit} in guestfs(3); procedure 429 of the daemon, since libguestfs 1.29.17.
     * Needs the feature {@code btrfs}.
     *
     * @param subvolume the absolute path of a subvolume of a mounted btrfs filesystem
     * @param size the limit in bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem has quotas turned off; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsQgroupLimit(String subvolume, long size) {
        invoke(Call.of(BtrfsActions.BTRFS_QGROUP_LIMIT, subvolume, size));
    }

    /**
     * Takes a btrfs quota group out of its parent quota group.
     *
     * <p>{@code guestfs_btrfs_qgroup_remove} in guestfs(3); procedure 434 of the daemon, since libguestfs 1.29.17.
     * Needs the feature {@code btrfs}.
     *
     * @param src the quota group of the lower level, such as {@code 0/257}
     * @param dst the quota group of the higher level, such as {@code 1/100}
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem has quotas turned off; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsQgroupRemove(String src, String dst, String path) {
        invoke(Call.of(BtrfsActions.BTRFS_QGROUP_REMOVE, src, dst, path));
    }

    /**
     * Lists the quota groups of a btrfs file system and the bytes each one uses.
     *
     * <p>{@code guestfs_btrfs_qgroup_show} in guestfs(3); procedure 432 of the daemon, since libguestfs 1.29.17.
     * Needs the feature {@code btrfs}.
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @return the quota groups, each with its ID and its referenced and exclusive bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem has quotas turned off; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<Btrfsqgroup> btrfsQgroupShow(String path) {
        return invoke(Call.of(BtrfsActions.BTRFS_QGROUP_SHOW, path));
    }

    /**
     * Turns subvolume quota support of a btrfs file system on or off.
     *
     * <p>{@code guestfs_btrfs_quota_enable} in guestfs(3); procedure 427 of the daemon, since libguestfs 1.29.17.
     * Needs the feature {@code btrfs}.
     *
     * @param fs where a btrfs filesystem is mounted, or a device or subvolume that holds one
     * @param enable {@code true} to turn quotas on, {@code false} to turn them off
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is not btrfs; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsQuotaEnable(String fs, boolean enable) {
        invoke(Call.of(BtrfsActions.BTRFS_QUOTA_ENABLE, fs, enable));
    }

    /**
     * Discards all btrfs quota counters and works them out again from the metadata.
     *
     * <p>{@code guestfs_btrfs_quota_rescan} in guestfs(3); procedure 428 of the daemon, since libguestfs 1.29.17.
     * Needs the feature {@code btrfs}.
     *
     * @param fs where a btrfs filesystem is mounted, or a device or subvolume that holds one
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem has quotas turned off; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsQuotaRescan(String fs) {
        invoke(Call.of(BtrfsActions.BTRFS_QUOTA_RESCAN, fs));
    }

    /**
     * Moves the data of a mounted btrfs device to a new device at least as large, then drops the old one.
     *
     * <p>{@code guestfs_btrfs_replace} in guestfs(3); procedure 455 of the daemon, since libguestfs 1.29.48.
     * Needs the feature {@code btrfs}.
     *
     * @param srcdev a device of the filesystem, which loses it
     * @param targetdev a block device at least as large, whose content is lost
     * @param mntpoint where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the device is larger than the new one, or one of them is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsReplace(String srcdev, String targetdev, String mntpoint) {
        invoke(Call.of(BtrfsActions.BTRFS_REPLACE, srcdev, targetdev, mntpoint));
    }

    /**
     * Rebuilds the chunk tree of a btrfs file system by scanning its devices.
     *
     * <p>{@code guestfs_btrfs_rescue_chunk_recover} in guestfs(3); procedure 444 of the daemon, since libguestfs
     * 1.29.22.
     * Needs the feature {@code btrfs}.
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsRescueChunkRecover(String device) {
        invoke(Call.of(BtrfsActions.BTRFS_RESCUE_CHUNK_RECOVER, device));
    }

    /**
     * Restores damaged btrfs superblocks from intact copies.
     *
     * <p>Where a superblock was restored, the status of the program is not 0, which the daemon of libguestfs 1.48 takes
     * for a failure without words.
     *
     * <p>{@code guestfs_btrfs_rescue_super_recover} in guestfs(3); procedure 445 of the daemon, since libguestfs
     * 1.29.22.
     * Needs the feature {@code btrfs}.
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsRescueSuperRecover(String device) {
        invoke(Call.of(BtrfsActions.BTRFS_RESCUE_SUPER_RECOVER, device));
    }

    /**
     * Stops a scrub that is running on a btrfs file system.
     *
     * <p>{@code guestfs_btrfs_scrub_cancel} in guestfs(3); procedure 436 of the daemon, since libguestfs 1.29.22.
     * Needs the feature {@code btrfs}.
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; no scrub is running; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsScrubCancel(String path) {
        invoke(Call.of(BtrfsActions.BTRFS_SCRUB_CANCEL, path));
    }

    /**
     * Scrubs a whole mounted btrfs file system, waits for the end and fails if errors are found.
     *
     * <p>{@code guestfs_btrfs_scrub_full} in guestfs(3); procedure 518 of the daemon, since libguestfs 1.55.12.
     * Needs the feature {@code btrfs}.
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; a checksum is wrong; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsScrubFull(String path) {
        invoke(Call.of(BtrfsActions.BTRFS_SCRUB_FULL, path));
    }

    /**
     * Scrubs a whole mounted btrfs file system, waits for the end and fails if errors are found.
     *
     * <p>{@code guestfs_btrfs_scrub_full} in guestfs(3); procedure 518 of the daemon, since libguestfs 1.55.12.
     * Needs the feature {@code btrfs}.
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; a checksum is wrong; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsScrubFull(String path, BtrfsScrubFullOptions options) {
        invoke(Call.of(BtrfsActions.BTRFS_SCRUB_FULL, path).with(options.values()));
    }

    /**
     * Continues a btrfs scrub that was cancelled or interrupted.
     *
     * <p>The daemon of libguestfs 1.48 answers when the scrub has ended.
     *
     * <p>{@code guestfs_btrfs_scrub_resume} in guestfs(3); procedure 437 of the daemon, since libguestfs 1.29.22.
     * Needs the feature {@code btrfs}.
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; no scrub was interrupted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsScrubResume(String path) {
        invoke(Call.of(BtrfsActions.BTRFS_SCRUB_RESUME, path));
    }

    /**
     * Starts a btrfs scrub, which verifies all checksums and repairs bad data from good copies.
     *
     * <p>The daemon of libguestfs 1.48 answers when the scrub has ended.
     *
     * <p>{@code guestfs_btrfs_scrub_start} in guestfs(3); procedure 435 of the daemon, since libguestfs 1.29.22.
     * Needs the feature {@code btrfs}.
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; a scrub is running; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsScrubStart(String path) {
        invoke(Call.of(BtrfsActions.BTRFS_SCRUB_START, path));
    }

    /**
     * Reports the counters of a running or finished btrfs scrub.
     *
     * <p>{@code guestfs_btrfs_scrub_status} in guestfs(3); procedure 449 of the daemon, since libguestfs 1.29.26.
     * Needs the feature {@code btrfs}.
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @return the amounts scrubbed and the number of errors of each kind
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is not btrfs; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Btrfsscrub btrfsScrubStatus(String path) {
        return invoke(Call.of(BtrfsActions.BTRFS_SCRUB_STATUS, path));
    }

    /**
     * Turns the seeding flag of a device holding a btrfs file system on or off.
     *
     * <p>{@code guestfs_btrfs_set_seeding} in guestfs(3); procedure 331 of the daemon, since libguestfs 1.17.43.
     * Needs the feature {@code btrfs}.
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @param seeding {@code true} to turn the flag on, after which the device is only read
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsSetSeeding(String device, boolean seeding) {
        invoke(Call.of(BtrfsActions.BTRFS_SET_SEEDING, device, seeding));
    }

    /**
     * Creates a btrfs subvolume at the given path.
     *
     * <p>{@code guestfs_btrfs_subvolume_create} in guestfs(3); procedure 324 of the daemon, since libguestfs 1.17.35.
     * Needs the feature {@code btrfs}.
     *
     * @param dest the absolute path of the subvolume to create, on a mounted btrfs filesystem
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the path is taken, or is not on a btrfs filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsSubvolumeCreate(String dest) {
        invoke(Call.of(BtrfsActions.BTRFS_SUBVOLUME_CREATE, dest));
    }

    /**
     * Creates a btrfs subvolume at the given path.
     *
     * <p>{@code guestfs_btrfs_subvolume_create} in guestfs(3); procedure 324 of the daemon, since libguestfs 1.17.35.
     * Needs the feature {@code btrfs}.
     *
     * @param dest the absolute path of the subvolume to create, on a mounted btrfs filesystem
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the path is taken, or is not on a btrfs filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsSubvolumeCreate(String dest, BtrfsSubvolumeCreateOptions options) {
        invoke(Call.of(BtrfsActions.BTRFS_SUBVOLUME_CREATE, dest).with(options.values()));
    }

    /**
     * Deletes a btrfs subvolume or snapshot.
     *
     * <p>{@code guestfs_btrfs_subvolume_delete} in guestfs(3); procedure 323 of the daemon, since libguestfs 1.17.35.
     * Needs the feature {@code btrfs}.
     *
     * @param subvolume the absolute path of a subvolume of a mounted btrfs filesystem
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; it is no subvolume, or is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsSubvolumeDelete(String subvolume) {
        invoke(Call.of(BtrfsActions.BTRFS_SUBVOLUME_DELETE, subvolume));
    }

    /**
     * Returns the ID of the subvolume that a btrfs file system mounts by default.
     *
     * <p>{@code guestfs_btrfs_subvolume_get_default} in guestfs(3); procedure 425 of the daemon, since libguestfs
     * 1.29.17.
     * Needs the feature {@code btrfs}.
     *
     * @param fs where a btrfs filesystem is mounted, or a device or subvolume that holds one
     * @return the ID of the default subvolume
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is not btrfs; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long btrfsSubvolumeGetDefault(String fs) {
        return invoke(Call.of(BtrfsActions.BTRFS_SUBVOLUME_GET_DEFAULT, fs));
    }

    /**
     * Lists the subvolumes and snapshots of a btrfs file system.
     *
     * <p>{@code guestfs_btrfs_subvolume_list} in guestfs(3); procedure 325 of the daemon, since libguestfs 1.17.35.
     * Needs the feature {@code btrfs}.
     *
     * @param fs where a btrfs filesystem is mounted, or a device or subvolume that holds one
     * @return the subvolumes, each with its ID, top level ID and path
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is not btrfs; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<Btrfssubvolume> btrfsSubvolumeList(String fs) {
        return invoke(Call.of(BtrfsActions.BTRFS_SUBVOLUME_LIST, fs));
    }

    /**
     * Chooses which subvolume a btrfs file system mounts by default, by subvolume ID.
     *
     * <p>{@code guestfs_btrfs_subvolume_set_default} in guestfs(3); procedure 326 of the daemon, since libguestfs
     * 1.17.35.
     * Needs the feature {@code btrfs}.
     *
     * @param id the ID of the subvolume, as {@code btrfs_subvolume_list} shows it
     * @param fs where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; there is no such subvolume; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsSubvolumeSetDefault(long id, String fs) {
        invoke(Call.of(BtrfsActions.BTRFS_SUBVOLUME_SET_DEFAULT, id, fs));
    }

    /**
     * Reads the details of a btrfs subvolume; fails on the top-level subvolume.
     *
     * <p>{@code guestfs_btrfs_subvolume_show} in guestfs(3); procedure 426 of the daemon, since libguestfs 1.29.17.
     * Needs the feature {@code btrfs}.
     *
     * @param subvolume the absolute path of a subvolume of a mounted btrfs filesystem
     * @return a map from field names as btrfs prints them to their values (snapshots are comma-separated)
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; it is the top-level subvolume, which has no details; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> btrfsSubvolumeShow(String subvolume) {
        return invoke(Call.of(BtrfsActions.BTRFS_SUBVOLUME_SHOW, subvolume));
    }

    /**
     * Creates a snapshot of a btrfs subvolume, writable unless asked otherwise.
     *
     * <p>{@code guestfs_btrfs_subvolume_snapshot} in guestfs(3); procedure 322 of the daemon, since libguestfs 1.17.35.
     * Needs the feature {@code btrfs}.
     *
     * @param source the absolute path of a subvolume of a mounted btrfs filesystem
     * @param dest the absolute path of the subvolume to create, on a mounted btrfs filesystem
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the path is taken, or is not on a btrfs filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsSubvolumeSnapshot(String source, String dest) {
        invoke(Call.of(BtrfsActions.BTRFS_SUBVOLUME_SNAPSHOT, source, dest));
    }

    /**
     * Creates a snapshot of a btrfs subvolume, writable unless asked otherwise.
     *
     * <p>{@code guestfs_btrfs_subvolume_snapshot} in guestfs(3); procedure 322 of the daemon, since libguestfs 1.17.35.
     * Needs the feature {@code btrfs}.
     *
     * @param source the absolute path of a subvolume of a mounted btrfs filesystem
     * @param dest the absolute path of the subvolume to create, on a mounted btrfs filesystem
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the path is taken, or is not on a btrfs filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsSubvolumeSnapshot(String source, String dest, BtrfsSubvolumeSnapshotOptions options) {
        invoke(Call.of(BtrfsActions.BTRFS_SUBVOLUME_SNAPSHOT, source, dest).with(options.values()));
    }

    /**
     * Enables the extended inode reference format on an unmounted btrfs file system.
     *
     * <p>{@code guestfs_btrfstune_enable_extended_inode_refs} in guestfs(3); procedure 451 of the daemon, since
     * libguestfs 1.29.29.
     * Needs the feature {@code btrfs}.
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfstuneEnableExtendedInodeRefs(String device) {
        invoke(Call.of(BtrfsActions.BTRFSTUNE_ENABLE_EXTENDED_INODE_REFS, device));
    }

    /**
     * Enables the skinny metadata extent reference format on an unmounted btrfs file system.
     *
     * <p>{@code guestfs_btrfstune_enable_skinny_metadata_extent_refs} in guestfs(3); procedure 452 of the daemon, since
     * libguestfs 1.29.29.
     * Needs the feature {@code btrfs}.
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfstuneEnableSkinnyMetadataExtentRefs(String device) {
        invoke(Call.of(BtrfsActions.BTRFSTUNE_ENABLE_SKINNY_METADATA_EXTENT_REFS, device));
    }

    /**
     * Turns the seeding flag of an unmounted btrfs device on or off with btrfstune.
     *
     * <p>{@code guestfs_btrfstune_seeding} in guestfs(3); procedure 450 of the daemon, since libguestfs 1.29.29.
     * Needs the feature {@code btrfs}.
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @param seeding {@code true} to turn the flag on, after which the device is only read
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfstuneSeeding(String device, boolean seeding) {
        invoke(Call.of(BtrfsActions.BTRFSTUNE_SEEDING, device, seeding));
    }

    /**
     * Creates a btrfs filesystem over one or more devices.
     *
     * <p>{@code guestfs_mkfs_btrfs} in guestfs(3); procedure 317 of the daemon, since libguestfs 1.17.25.
     * Needs the feature {@code btrfs}.
     *
     * @param devices block devices, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; a profile needs more devices, or an option does not fit; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mkfsBtrfs(List<String> devices) {
        invoke(Call.of(BtrfsActions.MKFS_BTRFS, devices));
    }

    /**
     * Creates a btrfs filesystem over one or more devices.
     *
     * <p>{@code guestfs_mkfs_btrfs} in guestfs(3); procedure 317 of the daemon, since libguestfs 1.17.25.
     * Needs the feature {@code btrfs}.
     *
     * @param devices block devices, whose content is lost
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; a profile needs more devices, or an option does not fit; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mkfsBtrfs(List<String> devices, MkfsBtrfsOptions options) {
        invoke(Call.of(BtrfsActions.MKFS_BTRFS, devices).with(options.values()));
    }
}
