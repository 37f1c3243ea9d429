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
 * Descriptors of the actions of the group {@code device}.
 *
 * @since 0.1
 */
@Generated("device")
public final class DeviceActions {
    /** Describes {@code blkdiscard}. */
    public static final Action<Void> BLKDISCARD = Action.define("blkdiscard", Result.none())
            .summary("Discards every block of a device so that its space can go back to the host.")
            .errors("ENOTSUP if the appliance lacks the feature blkdiscard; the device takes no discards")
            .refusals("a text holds a NUL character")
            .procedure(417)
            .group("device")
            .feature("blkdiscard")
            .since("1.25.44")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .build();

    /** Describes {@code blkdiscardzeroes}. */
    public static final Action<Boolean> BLKDISCARDZEROES = Action.define(
                    "blkdiscardzeroes", Result.bool().described("true if discarded blocks read as zeroes"))
            .summary("Tests whether discarded blocks of a device are guaranteed to read back as zeroes.")
            .errors("ENOTSUP if the appliance lacks the feature blkdiscardzeroes")
            .refusals("a text holds a NUL character")
            .procedure(418)
            .group("device")
            .feature("blkdiscardzeroes")
            .since("1.25.44")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .build();

    /** Describes {@code blkid}. */
    public static final Action<Map<String, String>> BLKID = Action.define(
                    "blkid",
                    Result.map(Result.Text.PLAIN, Result.Text.PLAIN)
                            .described("a map from blkid tag names (such as UUID, LABEL, TYPE, USAGE) to their values"))
            .summary("Reads the identifying tags of a block device, such as its UUID, label and content type.")
            .refusals("a text holds a NUL character")
            .procedure(303)
            .group("device")
            .since("1.15.9")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .build();

    /** Describes {@code blockdev_flushbufs}. */
    public static final Action<Void> BLOCKDEV_FLUSHBUFS = Action.define("blockdev_flushbufs", Result.none())
            .summary("Tells the kernel to flush the buffers it holds for a block device.")
            .refusals("a text holds a NUL character")
            .procedure(64)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .build();

    /** Describes {@code blockdev_getbsz}. */
    public static final Action<Integer> BLOCKDEV_GETBSZ = Action.define(
                    "blockdev_getbsz", Result.int32().described("the block size in bytes"))
            .summary("Returns the kernel block size of a device in bytes, which is not the file system block size.")
            .refusals("a text holds a NUL character")
            .procedure(60)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .build();

    /** Describes {@code blockdev_getro}. */
    public static final Action<Boolean> BLOCKDEV_GETRO = Action.define(
                    "blockdev_getro", Result.bool().described("true if the device is read-only"))
            .summary("Tests whether a block device is set read-only.")
            .refusals("a text holds a NUL character")
            .procedure(58)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .build();

    /** Describes {@code blockdev_getsize64}. */
    public static final Action<Long> BLOCKDEV_GETSIZE64 = Action.define(
                    "blockdev_getsize64", Result.int64().described("the device size in bytes"))
            .summary("Returns the size of a block device in bytes.")
            .refusals("a text holds a NUL character")
            .procedure(63)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .build();

    /** Describes {@code blockdev_getss}. */
    public static final Action<Integer> BLOCKDEV_GETSS = Action.define(
                    "blockdev_getss", Result.int32().described("the sector size in bytes"))
            .summary("Returns the logical sector size of a block device in bytes, commonly 512.")
            .refusals("a text holds a NUL character")
            .procedure(59)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .build();

    /** Describes {@code blockdev_getsz}. */
    public static final Action<Long> BLOCKDEV_GETSZ = Action.define(
                    "blockdev_getsz", Result.int64().described("the device size in 512-byte sectors"))
            .summary("Returns the size of a block device counted in 512-byte sectors, whatever its real sector "
                    + "size.")
            .refusals("a text holds a NUL character")
            .procedure(62)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .build();

    /** Describes {@code blockdev_rereadpt}. */
    public static final Action<Void> BLOCKDEV_REREADPT = Action.define("blockdev_rereadpt", Result.none())
            .summary("Makes the kernel read the partition table of a device again.")
            .errors("a filesystem on it is mounted")
            .refusals("a text holds a NUL character")
            .procedure(65)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"))
            .build();

    /** Describes {@code blockdev_setbsz}. */
    public static final Action<Void> BLOCKDEV_SETBSZ = Action.define("blockdev_setbsz", Result.none())
            .summary("Has no effect because of an old blockdev bug, and should not be used.")
            .refusals("a text holds a NUL character")
            .procedure(61)
            .group("device")
            .since("1.9.3")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"),
                    new Parameter("blocksize", Type.INT, "the size of a block in bytes, which has no effect"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code blockdev_setra}. */
    public static final Action<Void> BLOCKDEV_SETRA = Action.define("blockdev_setra", Result.none())
            .summary("Sets how far the kernel reads ahead on a block device, in 512-byte sectors.")
            .refusals("a text holds a NUL character")
            .procedure(424)
            .group("device")
            .since("1.29.10")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"),
                    new Parameter("sectors", Type.INT, "how far to read ahead, in sectors of 512 bytes"))
            .build();

    /** Describes {@code blockdev_setro}. */
    public static final Action<Void> BLOCKDEV_SETRO = Action.define("blockdev_setro", Result.none())
            .summary("Marks a block device as read-only.")
            .refusals("a text holds a NUL character")
            .procedure(56)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .build();

    /** Describes {@code blockdev_setrw}. */
    public static final Action<Void> BLOCKDEV_SETRW = Action.define("blockdev_setrw", Result.none())
            .summary("Marks a block device as writable.")
            .refusals("a text holds a NUL character")
            .procedure(57)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .build();

    /** Describes {@code copy_device_to_device}. */
    public static final Action<Void> COPY_DEVICE_TO_DEVICE = Action.define("copy_device_to_device", Result.none())
            .summary("Copies all or part of one device to another, with offsets and size in bytes.")
            .errors("the copies would overlap the end of the destination, or the source is too short; append is "
                    + "set for a device, ENOSPC if there is no room")
            .refusals("a text holds a NUL character")
            .procedure(294)
            .group("device")
            .since("1.13.25")
            .parameters(
                    new Parameter("src", Type.DEVICE, "a block device to read"),
                    new Parameter("dest", Type.DEVICE, "a block device to write to"))
            .options(
                    new Parameter("srcoffset", Type.INT64, "where to start reading, in bytes (default 0)"),
                    new Parameter("destoffset", Type.INT64, "where to start writing, in bytes (default 0)"),
                    new Parameter(
                            "size", Type.INT64, "number of bytes to copy; up to the end of the source when omitted"),
                    new Parameter(
                            "sparse",
                            Type.BOOL,
                            "skip blocks of zeroes, which is safe only on a zeroed target (default false)"),
                    new Parameter("append", Type.BOOL, "append to the destination; not supported when it is a device"))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code copy_size}. */
    public static final Action<Void> COPY_SIZE = Action.define("copy_size", Result.none())
            .summary("Copies exactly the given number of bytes from one device or file to another.")
            .errors("the source is too short, ENOSPC if there is no room")
            .refusals("a text holds a NUL character")
            .procedure(227)
            .group("device")
            .since("1.0.87")
            .deprecatedBy("copy_device_to_device")
            .parameters(
                    new Parameter(
                            "src",
                            Type.DEV_OR_PATH,
                            "a file or block device inside the guest to read, as a device name or an absolute path"),
                    new Parameter(
                            "dest",
                            Type.DEV_OR_PATH,
                            "a file or block device inside the guest to write to, as a device name or an absolute path"),
                    new Parameter("size", Type.INT64, "how many bytes to copy"))
            .traits(Trait.DEPRECATED, Trait.PROGRESS)
            .build();

    /** Describes {@code dd}. */
    public static final Action<Void> DD = Action.define("dd", Result.none())
            .summary("Copies the whole of one device or file to another; a target device must be large enough.")
            .errors("the source is too short, ENOSPC if there is no room")
            .refusals("a text holds a NUL character")
            .procedure(217)
            .group("device")
            .since("1.0.80")
            .deprecatedBy("copy_device_to_device")
            .parameters(
                    new Parameter(
                            "src",
                            Type.DEV_OR_PATH,
                            "a file or block device inside the guest to read, as a device name or an absolute path"),
                    new Parameter(
                            "dest",
                            Type.DEV_OR_PATH,
                            "a file or block device inside the guest to write to, as a device name or an absolute path"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code is_whole_device}. */
    public static final Action<Boolean> IS_WHOLE_DEVICE = Action.define(
                    "is_whole_device", Result.bool().described("whether the device is a complete disk"))
            .summary("Tests whether a device name stands for a complete disk rather than a partition or a logical "
                    + "volume.")
            .refusals("a text holds a NUL character")
            .procedure(395)
            .group("device")
            .since("1.21.9")
            .parameters(new Parameter("device", Type.DEVICE, "a disk, partition or other block device"))
            .build();

    /** Describes {@code is_zero_device}. */
    public static final Action<Boolean> IS_ZERO_DEVICE = Action.define(
                    "is_zero_device", Result.bool().described("whether the device holds nothing but zero bytes"))
            .summary("Tests whether every byte of a device is zero, which can be slow on a big device.")
            .errors("the device cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(284)
            .group("device")
            .since("1.11.8")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, all of which is read"))
            .build();

    /** Describes {@code list_devices}. */
    public static final Action<List<String>> LIST_DEVICES = Action.define(
                    "list_devices", Result.strings(Result.Text.DEVICE).described("device names such as /dev/sda"))
            .summary("Lists the whole block devices (disks) that the appliance sees, not their partitions.")
            .procedure(7)
            .group("device")
            .since("0.0.4")
            .build();

    /** Describes {@code list_disk_labels}. */
    public static final Action<Map<String, String>> LIST_DISK_LABELS = Action.define(
                    "list_disk_labels",
                    Result.map(Result.Text.PLAIN, Result.Text.DEVICE)
                            .described("map from disk label to device or partition name"))
            .summary("Maps the labels given when drives were added to the devices and partitions they name.")
            .procedure(369)
            .group("device")
            .since("1.19.49")
            .build();

    /** Describes {@code list_dm_devices}. */
    public static final Action<List<String>> LIST_DM_DEVICES = Action.define(
                    "list_dm_devices", Result.strings(Result.Text.DEVICE).described("device names under /dev/mapper"))
            .summary("Lists device mapper devices, such as opened encrypted disks, leaving out LVM logical "
                    + "volumes.")
            .procedure(287)
            .group("device")
            .since("1.11.15")
            .build();

    /** Describes {@code nr_devices}. */
    public static final Action<Integer> NR_DEVICES = Action.define(
                    "nr_devices", Result.int32().described("number of disks"))
            .summary("Counts the whole disks attached to the appliance.")
            .procedure(336)
            .group("device")
            .since("1.19.15")
            .build();

    /** Describes {@code pread_device}. */
    public static final Action<byte[]> PREAD_DEVICE = Action.define(
                    "pread_device", Result.buffer().described("bytes read, possibly fewer than asked for"))
            .summary("Reads up to a number of bytes of a block device from a byte offset.")
            .errors("the count or the offset is negative, or the count too large for a message")
            .refusals("a text holds a NUL character")
            .procedure(276)
            .group("device")
            .since("1.5.21")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"),
                    new Parameter("count", Type.INT, "how many bytes to read at most, fewer than 4 MiB"),
                    new Parameter("offset", Type.INT64, "where to start, in bytes"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code pwrite_device}. */
    public static final Action<Integer> PWRITE_DEVICE = Action.define(
                    "pwrite_device", Result.int32().described("number of bytes written"))
            .summary("Writes data to a block device at a byte offset, possibly stopping short of the full data.")
            .errors("ENOSPC if the device ends before, EPERM if it is read-only; the offset is negative")
            .refusals("a text holds a NUL character")
            .procedure(275)
            .group("device")
            .since("1.5.20")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"),
                    new Parameter("content", Type.BUFFER_IN, "the bytes to write, fewer than 4 MiB"),
                    new Parameter("offset", Type.INT64, "where to start, in bytes"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code scrub_device}. */
    public static final Action<Void> SCRUB_DEVICE = Action.define("scrub_device", Result.none())
            .summary("Overwrites a whole device with patterns so that its old data is hard to recover.")
            .errors("ENOTSUP if the appliance lacks the feature scrub; the device is in use")
            .refusals("a text holds a NUL character")
            .procedure(114)
            .group("device")
            .feature("scrub")
            .since("1.0.52")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .build();

    /** Describes {@code wipefs}. */
    public static final Action<Void> WIPEFS = Action.define("wipefs", Result.none())
            .summary("Erases filesystem and RAID signatures from a device but leaves the rest of its data alone.")
            .errors("ENOTSUP if the appliance lacks the feature wipefs; the device is in use")
            .refusals("a text holds a NUL character")
            .procedure(306)
            .group("device")
            .feature("wipefs")
            .since("1.17.6")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .build();

    /** Describes {@code zero}. */
    public static final Action<Void> ZERO = Action.define("zero", Result.none())
            .summary("Writes zeroes over the first blocks of a device, enough to remove partition tables and "
                    + "superblocks.")
            .errors("the device is in use")
            .refusals("a text holds a NUL character")
            .procedure(85)
            .group("device")
            .since("1.0.16")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code zero_device}. */
    public static final Action<Void> ZERO_DEVICE = Action.define("zero_device", Result.none())
            .summary("Writes zeroes over a whole device, skipping blocks that are already zero.")
            .errors("the device is in use")
            .refusals("a text holds a NUL character")
            .procedure(228)
            .group("device")
            .since("1.3.1")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .traits(Trait.PROGRESS)
            .build();

    private DeviceActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                BLKDISCARD,
                BLKDISCARDZEROES,
                BLKID,
                BLOCKDEV_FLUSHBUFS,
                BLOCKDEV_GETBSZ,
                BLOCKDEV_GETRO,
                BLOCKDEV_GETSIZE64,
                BLOCKDEV_GETSS,
                BLOCKDEV_GETSZ,
                BLOCKDEV_REREADPT,
                BLOCKDEV_SETBSZ,
                BLOCKDEV_SETRA,
                BLOCKDEV_SETRO,
                BLOCKDEV_SETRW,
                COPY_DEVICE_TO_DEVICE,
                COPY_SIZE,
                DD,
                IS_WHOLE_DEVICE,
                IS_ZERO_DEVICE,
                LIST_DEVICES,
                LIST_DISK_LABELS,
                LIST_DM_DEVICES,
                NR_DEVICES,
                PREAD_DEVICE,
                PWRITE_DEVICE,
                SCRUB_DEVICE,
                WIPEFS,
                ZERO,
                ZERO_DEVICE);
    }
}
