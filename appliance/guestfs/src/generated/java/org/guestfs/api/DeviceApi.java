// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code device}.
 *
 * @since 0.1
 */
@Generated("device")
public interface DeviceApi extends Invoker {
    /**
     * Discards every block of a device so that its space can go back to the host.
     *
     * <p>{@code guestfs_blkdiscard} in guestfs(3); procedure 417 of the daemon, since libguestfs 1.25.44.
     * Needs the feature {@code blkdiscard}.
     *
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code blkdiscard}; the device takes no discards; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void blkdiscard(String device) {
        invoke(Call.of(DeviceActions.BLKDISCARD, device));
    }

    /**
     * Tests whether discarded blocks of a device are guaranteed to read back as zeroes.
     *
     * <p>{@code guestfs_blkdiscardzeroes} in guestfs(3); procedure 418 of the daemon, since libguestfs 1.25.44.
     * Needs the feature {@code blkdiscardzeroes}.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return true if discarded blocks read as zeroes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code blkdiscardzeroes}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean blkdiscardzeroes(String device) {
        return invoke(Call.of(DeviceActions.BLKDISCARDZEROES, device));
    }

    /**
     * Reads the identifying tags of a block device, such as its UUID, label and content type.
     *
     * <p>{@code guestfs_blkid} in guestfs(3); procedure 303 of the daemon, since libguestfs 1.15.9.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return a map from blkid tag names (such as UUID, LABEL, TYPE, USAGE) to their values
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> blkid(String device) {
        return invoke(Call.of(DeviceActions.BLKID, device));
    }

    /**
     * Tells the kernel to flush the buffers it holds for a block device.
     *
     * <p>{@code guestfs_blockdev_flushbufs} in guestfs(3); procedure 64 of the daemon, since libguestfs 1.9.3.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void blockdevFlushbufs(String device) {
        invoke(Call.of(DeviceActions.BLOCKDEV_FLUSHBUFS, device));
    }

    /**
     * Returns the kernel block size of a device in bytes, which is not the file system block size.
     *
     * <p>{@code guestfs_blockdev_getbsz} in guestfs(3); procedure 60 of the daemon, since libguestfs 1.9.3.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return the block size in bytes
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int blockdevGetbsz(String device) {
        return invoke(Call.of(DeviceActions.BLOCKDEV_GETBSZ, device));
    }

    /**
     * Tests whether a block device is set read-only.
     *
     * <p>{@code guestfs_blockdev_getro} in guestfs(3); procedure 58 of the daemon, since libguestfs 1.9.3.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return true if the device is read-only
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean blockdevGetro(String device) {
        return invoke(Call.of(DeviceActions.BLOCKDEV_GETRO, device));
    }

    /**
     * Returns the size of a block device in bytes.
     *
     * <p>{@code guestfs_blockdev_getsize64} in guestfs(3); procedure 63 of the daemon, since libguestfs 1.9.3.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return the device size in bytes
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long blockdevGetsize64(String device) {
        return invoke(Call.of(DeviceActions.BLOCKDEV_GETSIZE64, device));
    }

    /**
     * Returns the logical sector size of a block device in bytes, commonly 512.
     *
     * <p>{@code guestfs_blockdev_getss} in guestfs(3); procedure 59 of the daemon, since libguestfs 1.9.3.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return the sector size in bytes
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int blockdevGetss(String device) {
        return invoke(Call.of(DeviceActions.BLOCKDEV_GETSS, device));
    }

    /**
     * Returns the size of a block device counted in 512-byte sectors, whatever its real sector size.
     *
     * <p>{@code guestfs_blockdev_getsz} in guestfs(3); procedure 62 of the daemon, since libguestfs 1.9.3.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return the device size in 512-byte sectors
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long blockdevGetsz(String device) {
        return invoke(Call.of(DeviceActions.BLOCKDEV_GETSZ, device));
    }

    /**
     * Makes the kernel read the partition table of a device again.
     *
     * <p>{@code guestfs_blockdev_rereadpt} in guestfs(3); procedure 65 of the daemon, since libguestfs 1.9.3.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @throws org.guestfs.OperationException if the action failed: a filesystem on it is mounted; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void blockdevRereadpt(String device) {
        invoke(Call.of(DeviceActions.BLOCKDEV_REREADPT, device));
    }

    /**
     * Has no effect because of an old blockdev bug, and should not be used.
     *
     * <p>{@code guestfs_blockdev_setbsz} in guestfs(3); procedure 61 of the daemon, since libguestfs 1.9.3.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @param blocksize the size of a block in bytes, which has no effect
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream advises against it
     */
    @Deprecated
    default void blockdevSetbsz(String device, int blocksize) {
        invoke(Call.of(DeviceActions.BLOCKDEV_SETBSZ, device, blocksize));
    }

    /**
     * Sets how far the kernel reads ahead on a block device, in 512-byte sectors.
     *
     * <p>{@code guestfs_blockdev_setra} in guestfs(3); procedure 424 of the daemon, since libguestfs 1.29.10.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @param sectors how far to read ahead, in sectors of 512 bytes
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void blockdevSetra(String device, int sectors) {
        invoke(Call.of(DeviceActions.BLOCKDEV_SETRA, device, sectors));
    }

    /**
     * Marks a block device as read-only.
     *
     * <p>{@code guestfs_blockdev_setro} in guestfs(3); procedure 56 of the daemon, since libguestfs 1.9.3.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void blockdevSetro(String device) {
        invoke(Call.of(DeviceActions.BLOCKDEV_SETRO, device));
    }

    /**
     * Marks a block device as writable.
     *
     * <p>{@code guestfs_blockdev_setrw} in guestfs(3); procedure 57 of the daemon, since libguestfs 1.9.3.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void blockdevSetrw(String device) {
        invoke(Call.of(DeviceActions.BLOCKDEV_SETRW, device));
    }

    /**
     * Copies all or part of one device to another, with offsets and size in bytes.
     *
     * <p>{@code guestfs_copy_device_to_device} in guestfs(3); procedure 294 of the daemon, since libguestfs 1.13.25.
     * It may send progress events.
     *
     * @param src a block device to read
     * @param dest a block device to write to
     * @throws org.guestfs.OperationException if the action failed: the copies would overlap the end of the destination,
     *     or the source is too short; {@code append} is set for a device, {@code ENOSPC} if there is no room; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyDeviceToDevice(String src, String dest) {
        invoke(Call.of(DeviceActions.COPY_DEVICE_TO_DEVICE, src, dest));
    }

    /**
     * Copies all or part of one device to another, with offsets and size in bytes.
     *
     * <p>{@code guestfs_copy_device_to_device} in guestfs(3); procedure 294 of the daemon, since libguestfs 1.13.25.
     * It may send progress events.
     *
     * @param src a block device to read
     * @param dest a block device to write to
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the copies would overlap the end of the destination,
     *     or the source is too short; {@code append} is set for a device, {@code ENOSPC} if there is no room; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyDeviceToDevice(String src, String dest, CopyDeviceToDeviceOptions options) {
        invoke(Call.of(DeviceActions.COPY_DEVICE_TO_DEVICE, src, dest).with(options.values()));
    }

    /**
     * Copies exactly the given number of bytes from one device or file to another.
     *
     * <p>{@code guestfs_copy_size} in guestfs(3); procedure 227 of the daemon, since libguestfs 1.0.87.
     * It may send progress events.
     *
     * @param src a file or block device inside the guest to read, as a device name or an absolute path
     * @param dest a file or block device inside the guest to write to, as a device name or an absolute path
     * @param size how many bytes to copy
     * @throws org.guestfs.OperationException if the action failed: the source is too short, {@code ENOSPC} if there is
     *     no room; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #copyDeviceToDevice} instead
     */
    @Deprecated
    default void copySize(String src, String dest, long size) {
        invoke(Call.of(DeviceActions.COPY_SIZE, src, dest, size));
    }

    /**
     * Copies the whole of one device or file to another; a target device must be large enough.
     *
     * <p>{@code guestfs_dd} in guestfs(3); procedure 217 of the daemon, since libguestfs 1.0.80.
     *
     * @param src a file or block device inside the guest to read, as a device name or an absolute path
     * @param dest a file or block device inside the guest to write to, as a device name or an absolute path
     * @throws org.guestfs.OperationException if the action failed: the source is too short, {@code ENOSPC} if there is
     *     no room; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #copyDeviceToDevice} instead
     */
    @Deprecated
    default void dd(String src, String dest) {
        invoke(Call.of(DeviceActions.DD, src, dest));
    }

    /**
     * Tests whether a device name stands for a complete disk rather than a partition or a logical volume.
     *
     * <p>{@code guestfs_is_whole_device} in guestfs(3); procedure 395 of the daemon, since libguestfs 1.21.9.
     *
     * @param device a disk, partition or other block device
     * @return whether the device is a complete disk
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isWholeDevice(String device) {
        return invoke(Call.of(DeviceActions.IS_WHOLE_DEVICE, device));
    }

    /**
     * Tests whether every byte of a device is zero, which can be slow on a big device.
     *
     * <p>{@code guestfs_is_zero_device} in guestfs(3); procedure 284 of the daemon, since libguestfs 1.11.8.
     *
     * @param device a block device, all of which is read
     * @return whether the device holds nothing but zero bytes
     * @throws org.guestfs.OperationException if the action failed: the device cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isZeroDevice(String device) {
        return invoke(Call.of(DeviceActions.IS_ZERO_DEVICE, device));
    }

    /**
     * Lists the whole block devices (disks) that the appliance sees, not their partitions.
     *
     * <p>{@code guestfs_list_devices} in guestfs(3); procedure 7 of the daemon, since libguestfs 0.0.4.
     *
     * @return device names such as /dev/sda
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> listDevices() {
        return invoke(Call.of(DeviceActions.LIST_DEVICES));
    }

    /**
     * Maps the labels given when drives were added to the devices and partitions they name.
     *
     * <p>{@code guestfs_list_disk_labels} in guestfs(3); procedure 369 of the daemon, since libguestfs 1.19.49.
     *
     * @return map from disk label to device or partition name
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> listDiskLabels() {
        return invoke(Call.of(DeviceActions.LIST_DISK_LABELS));
    }

    /**
     * Lists device mapper devices, such as opened encrypted disks, leaving out LVM logical volumes.
     *
     * <p>{@code guestfs_list_dm_devices} in guestfs(3); procedure 287 of the daemon, since libguestfs 1.11.15.
     *
     * @return device names under /dev/mapper
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> listDmDevices() {
        return invoke(Call.of(DeviceActions.LIST_DM_DEVICES));
    }

    /**
     * Counts the whole disks attached to the appliance.
     *
     * <p>{@code guestfs_nr_devices} in guestfs(3); procedure 336 of the daemon, since libguestfs 1.19.15.
     *
     * @return number of disks
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int nrDevices() {
        return invoke(Call.of(DeviceActions.NR_DEVICES));
    }

    /**
     * Reads up to a number of bytes of a block device from a byte offset.
     *
     * <p>{@code guestfs_pread_device} in guestfs(3); procedure 276 of the daemon, since libguestfs 1.5.21.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @param count how many bytes to read at most, fewer than 4 MiB
     * @param offset where to start, in bytes
     * @return bytes read, possibly fewer than asked for
     * @throws org.guestfs.OperationException if the action failed: the count or the offset is negative, or the count
     *     too large for a message; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default byte[] preadDevice(String device, int count, long offset) {
        return invoke(Call.of(DeviceActions.PREAD_DEVICE, device, count, offset));
    }

    /**
     * Writes data to a block device at a byte offset, possibly stopping short of the full data.
     *
     * <p>{@code guestfs_pwrite_device} in guestfs(3); procedure 275 of the daemon, since libguestfs 1.5.20.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @param content the bytes to write, fewer than 4 MiB
     * @param offset where to start, in bytes
     * @return number of bytes written
     * @throws org.guestfs.OperationException if the action failed: {@code ENOSPC} if the device ends before,
     *     {@code EPERM} if it is read-only; the offset is negative; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int pwriteDevice(String device, byte[] content, long offset) {
        return invoke(Call.of(DeviceActions.PWRITE_DEVICE, device, content, offset));
    }

    /**
     * Overwrites a whole device with patterns so that its old data is hard to recover.
     *
     * <p>{@code guestfs_scrub_device} in guestfs(3); procedure 114 of the daemon, since libguestfs 1.0.52.
     * Needs the feature {@code scrub}.
     *
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code scrub}; the device is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void scrubDevice(String device) {
        invoke(Call.of(DeviceActions.SCRUB_DEVICE, device));
    }

    /**
     * Erases filesystem and RAID signatures from a device but leaves the rest of its data alone.
     *
     * <p>{@code guestfs_wipefs} in guestfs(3); procedure 306 of the daemon, since libguestfs 1.17.6.
     * Needs the feature {@code wipefs}.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code wipefs}; the device is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void wipefs(String device) {
        invoke(Call.of(DeviceActions.WIPEFS, device));
    }

    /**
     * Writes zeroes over the first blocks of a device, enough to remove partition tables and superblocks.
     *
     * <p>{@code guestfs_zero} in guestfs(3); procedure 85 of the daemon, since libguestfs 1.0.16.
     * It may send progress events.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: the device is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void zero(String device) {
        invoke(Call.of(DeviceActions.ZERO, device));
    }

    /**
     * Writes zeroes over a whole device, skipping blocks that are already zero.
     *
     * <p>{@code guestfs_zero_device} in guestfs(3); procedure 228 of the daemon, since libguestfs 1.3.1.
     * It may send progress events.
     *
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: the device is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void zeroDevice(String device) {
        invoke(Call.of(DeviceActions.ZERO_DEVICE, device));
    }
}
