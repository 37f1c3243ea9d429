// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code partition}.
 *
 * @since 0.1
 */
@Generated("partition")
public interface PartitionApi extends Invoker {
    /**
     * Finds the partition that has the given partition label.
     *
     * <p>{@code guestfs_findfs_partlabel} in guestfs(3); procedure 515 of the daemon, since libguestfs 1.53.5.
     *
     * @param label the name of the partition, as a GPT has it
     * @return the name of the partition
     * @throws org.guestfs.OperationException if the action failed: there is no partition with that name; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String findfsPartlabel(String label) {
        return invoke(Call.of(PartitionActions.FINDFS_PARTLABEL, label));
    }

    /**
     * Finds the partition that has the given partition UUID.
     *
     * <p>{@code guestfs_findfs_partuuid} in guestfs(3); procedure 514 of the daemon, since libguestfs 1.53.5.
     *
     * @param uuid the UUID of the partition
     * @return the name of the partition
     * @throws org.guestfs.OperationException if the action failed: there is no partition with that UUID; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String findfsPartuuid(String uuid) {
        return invoke(Call.of(PartitionActions.FINDFS_PARTUUID, uuid));
    }

    /**
     * Lists the partitions found on all block devices, without LVM logical volumes.
     *
     * <p>{@code guestfs_list_partitions} in guestfs(3); procedure 8 of the daemon, since libguestfs 0.0.4.
     *
     * @return partition device names such as /dev/sda1
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> listPartitions() {
        return invoke(Call.of(PartitionActions.LIST_PARTITIONS));
    }

    /**
     * Adds a partition with start and end in sectors; a negative end counts back from the end of the disk.
     *
     * <p>The sizes are counted in sectors of the disk. Partitions are best aligned to 1 MiB, 2048 sectors of 512 bytes.
     *
     * <p>{@code guestfs_part_add} in guestfs(3); procedure 209 of the daemon, since libguestfs 1.0.78.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param prlogex {@code p} or {@code primary}, {@code l} or {@code logical}, {@code e} or {@code extended}; only an
     *     MBR knows the last two
     * @param startsect the first sector, in sectors of the disk, 512 bytes if it was not added with another size
     * @param endsect the last sector, in sectors of the disk, which belongs to the partition; a negative one counts
     *     from the end of the disk
     * @throws org.guestfs.OperationException if the action failed: the device has no such partition or no partition
     *     table, the kind of partition is unknown, or the sectors are not free; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partAdd(String device, String prlogex, long startsect, long endsect) {
        invoke(Call.of(PartitionActions.PART_ADD, device, prlogex, startsect, endsect));
    }

    /**
     * Deletes a partition by number; deleting an MBR extended partition takes its logical ones with it.
     *
     * <p>{@code guestfs_part_del} in guestfs(3); procedure 233 of the daemon, since libguestfs 1.3.2.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @throws org.guestfs.OperationException if the action failed: the number is not that of a partition, or the device
     *     has no partition table; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partDel(String device, int partnum) {
        invoke(Call.of(PartitionActions.PART_DEL, device, partnum));
    }

    /**
     * Creates a new partition table with one primary partition that covers the whole disk.
     *
     * <p>The partitions that were there are lost.
     *
     * <p>{@code guestfs_part_disk} in guestfs(3); procedure 210 of the daemon, since libguestfs 1.0.78.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param parttype the kind of partition table: {@code gpt} (or {@code efi}), {@code mbr} (or {@code msdos}), or a
     *     rarer one, such as {@code sun}
     * @throws org.guestfs.OperationException if the action failed: the kind of partition table is unknown, or a
     *     partition of the disk is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partDisk(String device, String parttype) {
        invoke(Call.of(PartitionActions.PART_DISK, device, parttype));
    }

    /**
     * Moves the backup GPT structures to the end of the disk, for use after the disk has grown.
     *
     * <p>{@code guestfs_part_expand_gpt} in guestfs(3); procedure 462 of the daemon, since libguestfs 1.33.2.
     * Needs the feature {@code gdisk}.
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code gdisk}; the partition table is not a GPT; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partExpandGpt(String device) {
        invoke(Call.of(PartitionActions.PART_EXPAND_GPT, device));
    }

    /**
     * Returns whether the bootable flag of a numbered partition is set.
     *
     * <p>{@code guestfs_part_get_bootable} in guestfs(3); procedure 234 of the daemon, since libguestfs 1.3.2.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return whether the partition is marked bootable
     * @throws org.guestfs.OperationException if the action failed: the number is not that of a partition, or the device
     *     has no partition table; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean partGetBootable(String device, int partnum) {
        return invoke(Call.of(PartitionActions.PART_GET_BOOTABLE, device, partnum));
    }

    /**
     * Returns the disk GUID of a GPT-partitioned device.
     *
     * <p>{@code guestfs_part_get_disk_guid} in guestfs(3); procedure 460 of the daemon, since libguestfs 1.33.2.
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @return disk GUID
     * @throws org.guestfs.OperationException if the action failed: the partition table is not a GPT; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String partGetDiskGuid(String device) {
        return invoke(Call.of(PartitionActions.PART_GET_DISK_GUID, device));
    }

    /**
     * Returns the 64-bit attribute flags of a GPT partition.
     *
     * <p>{@code guestfs_part_get_gpt_attributes} in guestfs(3); procedure 504 of the daemon, since libguestfs 1.21.1.
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return attribute flags as a bit field
     * @throws org.guestfs.OperationException if the action failed: the partition table is not a GPT, or the number is
     *     not that of a partition; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long partGetGptAttributes(String device, int partnum) {
        return invoke(Call.of(PartitionActions.PART_GET_GPT_ATTRIBUTES, device, partnum));
    }

    /**
     * Returns the unique GUID of a GPT partition.
     *
     * <p>{@code guestfs_part_get_gpt_guid} in guestfs(3); procedure 447 of the daemon, since libguestfs 1.29.25.
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return partition GUID
     * @throws org.guestfs.OperationException if the action failed: the partition table is not a GPT, or the number is
     *     not that of a partition; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String partGetGptGuid(String device, int partnum) {
        return invoke(Call.of(PartitionActions.PART_GET_GPT_GUID, device, partnum));
    }

    /**
     * Returns the GUID that tells the type of a GPT partition.
     *
     * <p>{@code guestfs_part_get_gpt_type} in guestfs(3); procedure 393 of the daemon, since libguestfs 1.21.1.
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return partition type GUID
     * @throws org.guestfs.OperationException if the action failed: the partition table is not a GPT, or the number is
     *     not that of a partition; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String partGetGptType(String device, int partnum) {
        return invoke(Call.of(PartitionActions.PART_GET_GPT_TYPE, device, partnum));
    }

    /**
     * Returns the type byte of an MBR partition; the result means nothing for other partition tables.
     *
     * <p>{@code guestfs_part_get_mbr_id} in guestfs(3); procedure 235 of the daemon, since libguestfs 1.3.2.
     *
     * @param device a whole disk with an MBR, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return type byte, 0 to 255
     * @throws org.guestfs.OperationException if the action failed: the number is not that of a partition; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int partGetMbrId(String device, int partnum) {
        return invoke(Call.of(PartitionActions.PART_GET_MBR_ID, device, partnum));
    }

    /**
     * Returns whether an MBR partition is primary, logical or extended.
     *
     * <p>{@code guestfs_part_get_mbr_part_type} in guestfs(3); procedure 454 of the daemon, since libguestfs 1.29.32.
     *
     * @param device a whole disk with an MBR, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return one of primary, logical or extended
     * @throws org.guestfs.OperationException if the action failed: the number is not that of a partition; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String partGetMbrPartType(String device, int partnum) {
        return invoke(Call.of(PartitionActions.PART_GET_MBR_PART_TYPE, device, partnum));
    }

    /**
     * Returns the name of a numbered partition, where the partition table has names (GPT does, MBR does not).
     *
     * <p>{@code guestfs_part_get_name} in guestfs(3); procedure 416 of the daemon, since libguestfs 1.25.33.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return partition name
     * @throws org.guestfs.OperationException if the action failed: the number is not that of a partition, or the device
     *     has no partition table; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String partGetName(String device, int partnum) {
        return invoke(Call.of(PartitionActions.PART_GET_NAME, device, partnum));
    }

    /**
     * Returns the kind of partition table on a device, usually msdos or gpt.
     *
     * <p>{@code guestfs_part_get_parttype} in guestfs(3); procedure 214 of the daemon, since libguestfs 1.0.78.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @return partition table type name
     * @throws org.guestfs.OperationException if the action failed: the device has no partition table that is known; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String partGetParttype(String device) {
        return invoke(Call.of(PartitionActions.PART_GET_PARTTYPE, device));
    }

    /**
     * Creates an empty partition table of a given kind, usually gpt or mbr, on a device.
     *
     * <p>The partitions that were there are lost.
     *
     * <p>{@code guestfs_part_init} in guestfs(3); procedure 208 of the daemon, since libguestfs 1.0.78.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param parttype the kind of partition table: {@code gpt} (or {@code efi}), {@code mbr} (or {@code msdos}), or a
     *     rarer one, such as {@code sun}
     * @throws org.guestfs.OperationException if the action failed: the kind of partition table is unknown, or a
     *     partition of the disk is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partInit(String device, String parttype) {
        invoke(Call.of(PartitionActions.PART_INIT, device, parttype));
    }

    /**
     * Lists the partitions on a device with their numbers and their offsets and sizes in bytes.
     *
     * <p>{@code guestfs_part_list} in guestfs(3); procedure 213 of the daemon, since libguestfs 1.0.78.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @return one entry for each partition
     * @throws org.guestfs.OperationException if the action failed: the device has no partition table that is known; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<Partition> partList(String device) {
        return invoke(Call.of(PartitionActions.PART_LIST, device));
    }

    /**
     * Moves the end of a partition to a given sector without touching the filesystem inside.
     *
     * <p>{@code guestfs_part_resize} in guestfs(3); procedure 477 of the daemon, since libguestfs 1.37.20.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param endsect the new last sector, in sectors of the disk; a negative one counts from the end of the disk
     * @throws org.guestfs.OperationException if the action failed: the number is not that of a partition, or the device
     *     has no partition table; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partResize(String device, int partnum, long endsect) {
        invoke(Call.of(PartitionActions.PART_RESIZE, device, partnum, endsect));
    }

    /**
     * Sets or clears the bootable flag of a numbered partition.
     *
     * <p>{@code guestfs_part_set_bootable} in guestfs(3); procedure 211 of the daemon, since libguestfs 1.0.78.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param bootable whether the partition is to be marked bootable
     * @throws org.guestfs.OperationException if the action failed: the number is not that of a partition, or the device
     *     has no partition table; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partSetBootable(String device, int partnum, boolean bootable) {
        invoke(Call.of(PartitionActions.PART_SET_BOOTABLE, device, partnum, bootable));
    }

    /**
     * Sets the disk GUID of a GPT-partitioned device.
     *
     * <p>{@code guestfs_part_set_disk_guid} in guestfs(3); procedure 459 of the daemon, since libguestfs 1.33.2.
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param guid the new GUID of the disk, as {@code 8-4-4-4-12} hexadecimal digits
     * @throws org.guestfs.OperationException if the action failed: the partition table is not a GPT; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character; {@code guid} is not of the form 8-4-4-4-12,
     *     with or without braces
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partSetDiskGuid(String device, String guid) {
        invoke(Call.of(PartitionActions.PART_SET_DISK_GUID, device, guid));
    }

    /**
     * Sets the disk GUID of a GPT-partitioned device to a new random value.
     *
     * <p>{@code guestfs_part_set_disk_guid_random} in guestfs(3); procedure 461 of the daemon, since libguestfs 1.33.2.
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @throws org.guestfs.OperationException if the action failed: the partition table is not a GPT; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partSetDiskGuidRandom(String device) {
        invoke(Call.of(PartitionActions.PART_SET_DISK_GUID_RANDOM, device));
    }

    /**
     * Sets the 64-bit attribute flags of a GPT partition.
     *
     * <p>{@code guestfs_part_set_gpt_attributes} in guestfs(3); procedure 503 of the daemon, since libguestfs 1.21.1.
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param attributes the attribute flags of the partition, a bit field of 64 bits
     * @throws org.guestfs.OperationException if the action failed: the partition table is not a GPT, or the number is
     *     not that of a partition; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partSetGptAttributes(String device, int partnum, long attributes) {
        invoke(Call.of(PartitionActions.PART_SET_GPT_ATTRIBUTES, device, partnum, attributes));
    }

    /**
     * Sets the unique GUID of a GPT partition.
     *
     * <p>{@code guestfs_part_set_gpt_guid} in guestfs(3); procedure 446 of the daemon, since libguestfs 1.29.25.
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param guid the new GUID of the partition, as {@code 8-4-4-4-12} hexadecimal digits
     * @throws org.guestfs.OperationException if the action failed: the partition table is not a GPT, or the number is
     *     not that of a partition; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character; {@code guid} is not of the form 8-4-4-4-12,
     *     with or without braces
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partSetGptGuid(String device, int partnum, String guid) {
        invoke(Call.of(PartitionActions.PART_SET_GPT_GUID, device, partnum, guid));
    }

    /**
     * Sets the GUID that tells the type of a GPT partition.
     *
     * <p>{@code guestfs_part_set_gpt_type} in guestfs(3); procedure 392 of the daemon, since libguestfs 1.21.1.
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param guid the GUID of the type, as {@code 8-4-4-4-12} hexadecimal digits, such as
     *     {@code C12A7328-F81F-11D2-BA4B-00A0C93EC93B} for an EFI system partition
     * @throws org.guestfs.OperationException if the action failed: the partition table is not a GPT, or the number is
     *     not that of a partition; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character; {@code guid} is not of the form 8-4-4-4-12,
     *     with or without braces
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partSetGptType(String device, int partnum, String guid) {
        invoke(Call.of(PartitionActions.PART_SET_GPT_TYPE, device, partnum, guid));
    }

    /**
     * Sets the type byte of an MBR partition.
     *
     * <p>{@code guestfs_part_set_mbr_id} in guestfs(3); procedure 236 of the daemon, since libguestfs 1.3.2.
     *
     * @param device a whole disk with an MBR, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param idbyte the type byte, 0 to 255, such as {@code 0x83} for Linux
     * @throws org.guestfs.OperationException if the action failed: the number is not that of a partition; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partSetMbrId(String device, int partnum, int idbyte) {
        invoke(Call.of(PartitionActions.PART_SET_MBR_ID, device, partnum, idbyte));
    }

    /**
     * Sets the name of a numbered partition, where the partition table has names (GPT does, MBR does not).
     *
     * <p>{@code guestfs_part_set_name} in guestfs(3); procedure 212 of the daemon, since libguestfs 1.0.78.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param name the new name of the partition
     * @throws org.guestfs.OperationException if the action failed: the number is not that of a partition, or the device
     *     has no partition table; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partSetName(String device, int partnum, String name) {
        invoke(Call.of(PartitionActions.PART_SET_NAME, device, partnum, name));
    }

    /**
     * Returns the disk that an existing partition is on, for example /dev/sdb for /dev/sdb1.
     *
     * <p>{@code guestfs_part_to_dev} in guestfs(3); procedure 272 of the daemon, since libguestfs 1.5.15.
     *
     * @param partition a partition, such as {@code /dev/sda1}
     * @return device name of the whole disk
     * @throws org.guestfs.OperationException if the action failed: the device is no partition; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String partToDev(String partition) {
        return invoke(Call.of(PartitionActions.PART_TO_DEV, partition));
    }

    /**
     * Returns the number of an existing partition, for example 1 for /dev/sdb1.
     *
     * <p>{@code guestfs_part_to_partnum} in guestfs(3); procedure 293 of the daemon, since libguestfs 1.13.25.
     *
     * @param partition a partition, such as {@code /dev/sda1}
     * @return partition number, counting from 1
     * @throws org.guestfs.OperationException if the action failed: the device is no partition; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int partToPartnum(String partition) {
        return invoke(Call.of(PartitionActions.PART_TO_PARTNUM, partition));
    }

    /**
     * Creates partitions from sfdisk input lines, with optional cylinder, head and sector counts (0 to leave out).
     *
     * <p>{@code guestfs_sfdisk} in guestfs(3); procedure 43 of the daemon, since libguestfs 0.0.8.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param cyls cylinders, 0 to leave them to sfdisk
     * @param heads heads, 0 to leave them to sfdisk
     * @param sectors sectors for each track, 0 to leave them to sfdisk
     * @param lines lines of input for sfdisk, one for each partition
     * @throws org.guestfs.OperationException if the action failed: the disk has no such partition, or sfdisk does not
     *     understand a line; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #partAdd} instead
     */
    @Deprecated
    default void sfdisk(String device, int cyls, int heads, int sectors, List<String> lines) {
        invoke(Call.of(PartitionActions.SFDISK, device, cyls, heads, sectors, lines));
    }

    /**
     * Creates partitions from sfdisk input lines that give sizes in MiB.
     *
     * <p>{@code guestfs_sfdiskM} in guestfs(3); procedure 139 of the daemon, since libguestfs 1.0.55.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param lines lines of input for sfdisk, one for each partition, with sizes in MiB
     * @throws org.guestfs.OperationException if the action failed: the disk has no such partition, or sfdisk does not
     *     understand a line; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #partAdd} instead
     */
    @Deprecated
    default void sfdiskM(String device, List<String> lines) {
        invoke(Call.of(PartitionActions.SFDISKM, device, lines));
    }

    /**
     * Changes one numbered partition with an sfdisk input line and optional geometry (0 to leave out).
     *
     * <p>{@code guestfs_sfdisk_N} in guestfs(3); procedure 99 of the daemon, since libguestfs 1.0.26.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param cyls cylinders, 0 to leave them to sfdisk
     * @param heads heads, 0 to leave them to sfdisk
     * @param sectors sectors for each track, 0 to leave them to sfdisk
     * @param line the line of input for sfdisk that describes the partition
     * @throws org.guestfs.OperationException if the action failed: the disk has no such partition, or sfdisk does not
     *     understand a line; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #partAdd} instead
     */
    @Deprecated
    default void sfdiskN(String device, int partnum, int cyls, int heads, int sectors, String line) {
        invoke(Call.of(PartitionActions.SFDISK_N, device, partnum, cyls, heads, sectors, line));
    }

    /**
     * Returns the disk geometry recorded in the partition table, as text for people to read.
     *
     * <p>{@code guestfs_sfdisk_disk_geometry} in guestfs(3); procedure 102 of the daemon, since libguestfs 1.0.26.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @return geometry text, not meant to be parsed
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String sfdiskDiskGeometry(String device) {
        return invoke(Call.of(PartitionActions.SFDISK_DISK_GEOMETRY, device));
    }

    /**
     * Returns the disk geometry as the kernel sees it, as text for people to read.
     *
     * <p>{@code guestfs_sfdisk_kernel_geometry} in guestfs(3); procedure 101 of the daemon, since libguestfs 1.0.26.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @return geometry text, not meant to be parsed
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String sfdiskKernelGeometry(String device) {
        return invoke(Call.of(PartitionActions.SFDISK_KERNEL_GEOMETRY, device));
    }

    /**
     * Returns the partition table as printed by sfdisk, for people to read.
     *
     * <p>{@code guestfs_sfdisk_l} in guestfs(3); procedure 100 of the daemon, since libguestfs 1.0.26.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @return partition table text, not meant to be parsed
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #partList} instead
     */
    @Deprecated
    default String sfdiskL(String device) {
        return invoke(Call.of(PartitionActions.SFDISK_L, device));
    }
}
