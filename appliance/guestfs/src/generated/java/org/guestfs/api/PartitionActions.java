// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code partition}.
 *
 * @since 0.1
 */
@Generated("partition")
public final class PartitionActions {
    /** Describes {@code findfs_partlabel}. */
    public static final Action<String> FINDFS_PARTLABEL = Action.define(
                    "findfs_partlabel", Result.string(Result.Text.DEVICE).described("the name of the partition"))
            .summary("Finds the partition that has the given partition label.")
            .errors("there is no partition with that name")
            .refusals("a text holds a NUL character")
            .procedure(515)
            .group("partition")
            .since("1.53.5")
            .parameters(new Parameter("label", Type.STRING, "the name of the partition, as a GPT has it"))
            .build();

    /** Describes {@code findfs_partuuid}. */
    public static final Action<String> FINDFS_PARTUUID = Action.define(
                    "findfs_partuuid", Result.string(Result.Text.DEVICE).described("the name of the partition"))
            .summary("Finds the partition that has the given partition UUID.")
            .errors("there is no partition with that UUID")
            .refusals("a text holds a NUL character")
            .procedure(514)
            .group("partition")
            .since("1.53.5")
            .parameters(new Parameter("uuid", Type.STRING, "the UUID of the partition"))
            .build();

    /** Describes {@code list_partitions}. */
    public static final Action<List<String>> LIST_PARTITIONS = Action.define(
                    "list_partitions",
                    Result.strings(Result.Text.DEVICE).described("partition device names such as /dev/sda1"))
            .summary("Lists the partitions found on all block devices, without LVM logical volumes.")
            .procedure(8)
            .group("partition")
            .since("0.0.4")
            .build();

    /** Describes {@code part_add}. */
    public static final Action<Void> PART_ADD = Action.define("part_add", Result.none())
            .summary("Adds a partition with start and end in sectors; a negative end counts back from the end of "
                    + "the disk.")
            .details("The sizes are counted in sectors of the disk. Partitions are best aligned to 1 MiB, 2048 "
                    + "sectors of 512 bytes.")
            .errors("the device has no such partition or no partition table, the kind of partition is unknown, "
                    + "or the sectors are not free")
            .refusals("a text holds a NUL character")
            .procedure(209)
            .group("partition")
            .since("1.0.78")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"),
                    new Parameter(
                            "prlogex",
                            Type.STRING,
                            "p or primary, l or logical, e or extended; only an MBR knows the last two"),
                    new Parameter(
                            "startsect",
                            Type.INT64,
                            "the first sector, in sectors of the disk, 512 bytes if it was not added with another size"),
                    new Parameter(
                            "endsect",
                            Type.INT64,
                            "the last sector, in sectors of the disk, which belongs to the partition; a negative one "
                                    + "counts from the end of the disk"))
            .build();

    /** Describes {@code part_del}. */
    public static final Action<Void> PART_DEL = Action.define("part_del", Result.none())
            .summary("Deletes a partition by number; deleting an MBR extended partition takes its logical ones "
                    + "with it.")
            .errors("the number is not that of a partition, or the device has no partition table")
            .refusals("a text holds a NUL character")
            .procedure(233)
            .group("partition")
            .since("1.3.2")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"))
            .build();

    /** Describes {@code part_disk}. */
    public static final Action<Void> PART_DISK = Action.define("part_disk", Result.none())
            .summary("Creates a new partition table with one primary partition that covers the whole disk.")
            .details("The partitions that were there are lost.")
            .errors("the kind of partition table is unknown, or a partition of the disk is in use")
            .refusals("a text holds a NUL character")
            .procedure(210)
            .group("partition")
            .since("1.0.78")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"),
                    new Parameter(
                            "parttype",
                            Type.STRING,
                            "the kind of partition table: gpt (or efi), mbr (or msdos), or a rarer one, such as sun"))
            .build();

    /** Describes {@code part_expand_gpt}. */
    public static final Action<Void> PART_EXPAND_GPT = Action.define("part_expand_gpt", Result.none())
            .summary("Moves the backup GPT structures to the end of the disk, for use after the disk has grown.")
            .errors("ENOTSUP if the appliance lacks the feature gdisk; the partition table is not a GPT")
            .refusals("a text holds a NUL character")
            .procedure(462)
            .group("partition")
            .feature("gdisk")
            .since("1.33.2")
            .parameters(new Parameter("device", Type.DEVICE, "a whole disk with a GPT, such as /dev/sda"))
            .build();

    /** Describes {@code part_get_bootable}. */
    public static final Action<Boolean> PART_GET_BOOTABLE = Action.define(
                    "part_get_bootable", Result.bool().described("whether the partition is marked bootable"))
            .summary("Returns whether the bootable flag of a numbered partition is set.")
            .errors("the number is not that of a partition, or the device has no partition table")
            .refusals("a text holds a NUL character")
            .procedure(234)
            .group("partition")
            .since("1.3.2")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"))
            .build();

    /** Describes {@code part_get_disk_guid}. */
    public static final Action<String> PART_GET_DISK_GUID = Action.define(
                    "part_get_disk_guid", Result.string(Result.Text.PLAIN).described("disk GUID"))
            .summary("Returns the disk GUID of a GPT-partitioned device.")
            .errors("the partition table is not a GPT")
            .refusals("a text holds a NUL character")
            .procedure(460)
            .group("partition")
            .since("1.33.2")
            .parameters(new Parameter("device", Type.DEVICE, "a whole disk with a GPT, such as /dev/sda"))
            .build();

    /** Describes {@code part_get_gpt_attributes}. */
    public static final Action<Long> PART_GET_GPT_ATTRIBUTES = Action.define(
                    "part_get_gpt_attributes", Result.int64().described("attribute flags as a bit field"))
            .summary("Returns the 64-bit attribute flags of a GPT partition.")
            .errors("the partition table is not a GPT, or the number is not that of a partition")
            .refusals("a text holds a NUL character")
            .procedure(504)
            .group("partition")
            .since("1.21.1")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk with a GPT, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"))
            .build();

    /** Describes {@code part_get_gpt_guid}. */
    public static final Action<String> PART_GET_GPT_GUID = Action.define(
                    "part_get_gpt_guid", Result.string(Result.Text.PLAIN).described("partition GUID"))
            .summary("Returns the unique GUID of a GPT partition.")
            .errors("the partition table is not a GPT, or the number is not that of a partition")
            .refusals("a text holds a NUL character")
            .procedure(447)
            .group("partition")
            .since("1.29.25")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk with a GPT, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"))
            .build();

    /** Describes {@code part_get_gpt_type}. */
    public static final Action<String> PART_GET_GPT_TYPE = Action.define(
                    "part_get_gpt_type", Result.string(Result.Text.PLAIN).described("partition type GUID"))
            .summary("Returns the GUID that tells the type of a GPT partition.")
            .errors("the partition table is not a GPT, or the number is not that of a partition")
            .refusals("a text holds a NUL character")
            .procedure(393)
            .group("partition")
            .since("1.21.1")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk with a GPT, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"))
            .build();

    /** Describes {@code part_get_mbr_id}. */
    public static final Action<Integer> PART_GET_MBR_ID = Action.define(
                    "part_get_mbr_id", Result.int32().described("type byte, 0 to 255"))
            .summary("Returns the type byte of an MBR partition; the result means nothing for other partition "
                    + "tables.")
            .errors("the number is not that of a partition")
            .refusals("a text holds a NUL character")
            .procedure(235)
            .group("partition")
            .since("1.3.2")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk with an MBR, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"))
            .build();

    /** Describes {@code part_get_mbr_part_type}. */
    public static final Action<String> PART_GET_MBR_PART_TYPE = Action.define(
                    "part_get_mbr_part_type",
                    Result.string(Result.Text.PLAIN).described("one of primary, logical or extended"))
            .summary("Returns whether an MBR partition is primary, logical or extended.")
            .errors("the number is not that of a partition")
            .refusals("a text holds a NUL character")
            .procedure(454)
            .group("partition")
            .since("1.29.32")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk with an MBR, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"))
            .build();

    /** Describes {@code part_get_name}. */
    public static final Action<String> PART_GET_NAME = Action.define(
                    "part_get_name", Result.string(Result.Text.PLAIN).described("partition name"))
            .summary("Returns the name of a numbered partition, where the partition table has names (GPT does, "
                    + "MBR does not).")
            .errors("the number is not that of a partition, or the device has no partition table")
            .refusals("a text holds a NUL character")
            .procedure(416)
            .group("partition")
            .since("1.25.33")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"))
            .build();

    /** Describes {@code part_get_parttype}. */
    public static final Action<String> PART_GET_PARTTYPE = Action.define(
                    "part_get_parttype", Result.string(Result.Text.PLAIN).described("partition table type name"))
            .summary("Returns the kind of partition table on a device, usually msdos or gpt.")
            .errors("the device has no partition table that is known")
            .refusals("a text holds a NUL character")
            .procedure(214)
            .group("partition")
            .since("1.0.78")
            .parameters(new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"))
            .build();

    /** Describes {@code part_init}. */
    public static final Action<Void> PART_INIT = Action.define("part_init", Result.none())
            .summary("Creates an empty partition table of a given kind, usually gpt or mbr, on a device.")
            .details("The partitions that were there are lost.")
            .errors("the kind of partition table is unknown, or a partition of the disk is in use")
            .refusals("a text holds a NUL character")
            .procedure(208)
            .group("partition")
            .since("1.0.78")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"),
                    new Parameter(
                            "parttype",
                            Type.STRING,
                            "the kind of partition table: gpt (or efi), mbr (or msdos), or a rarer one, such as sun"))
            .build();

    /** Describes {@code part_list}. */
    public static final Action<List<Partition>> PART_LIST = Action.define(
                    "part_list", Result.structs(Partition.TYPE).described("one entry for each partition"))
            .summary("Lists the partitions on a device with their numbers and their offsets and sizes in bytes.")
            .errors("the device has no partition table that is known")
            .refusals("a text holds a NUL character")
            .procedure(213)
            .group("partition")
            .since("1.0.78")
            .parameters(new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"))
            .build();

    /** Describes {@code part_resize}. */
    public static final Action<Void> PART_RESIZE = Action.define("part_resize", Result.none())
            .summary("Moves the end of a partition to a given sector without touching the filesystem inside.")
            .errors("the number is not that of a partition, or the device has no partition table")
            .refusals("a text holds a NUL character")
            .procedure(477)
            .group("partition")
            .since("1.37.20")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"),
                    new Parameter(
                            "endsect",
                            Type.INT64,
                            "the new last sector, in sectors of the disk; a negative one counts from the end of the disk"))
            .build();

    /** Describes {@code part_set_bootable}. */
    public static final Action<Void> PART_SET_BOOTABLE = Action.define("part_set_bootable", Result.none())
            .summary("Sets or clears the bootable flag of a numbered partition.")
            .errors("the number is not that of a partition, or the device has no partition table")
            .refusals("a text holds a NUL character")
            .procedure(211)
            .group("partition")
            .since("1.0.78")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"),
                    new Parameter("bootable", Type.BOOL, "whether the partition is to be marked bootable"))
            .build();

    /** Describes {@code part_set_disk_guid}. */
    public static final Action<Void> PART_SET_DISK_GUID = Action.define("part_set_disk_guid", Result.none())
            .summary("Sets the disk GUID of a GPT-partitioned device.")
            .errors("the partition table is not a GPT")
            .refusals("a text holds a NUL character; guid is not of the form 8-4-4-4-12, with or without braces")
            .procedure(459)
            .group("partition")
            .since("1.33.2")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk with a GPT, such as /dev/sda"),
                    new Parameter("guid", Type.GUID, "the new GUID of the disk, as 8-4-4-4-12 hexadecimal digits"))
            .build();

    /** Describes {@code part_set_disk_guid_random}. */
    public static final Action<Void> PART_SET_DISK_GUID_RANDOM = Action.define(
                    "part_set_disk_guid_random", Result.none())
            .summary("Sets the disk GUID of a GPT-partitioned device to a new random value.")
            .errors("the partition table is not a GPT")
            .refusals("a text holds a NUL character")
            .procedure(461)
            .group("partition")
            .since("1.33.2")
            .parameters(new Parameter("device", Type.DEVICE, "a whole disk with a GPT, such as /dev/sda"))
            .build();

    /** Describes {@code part_set_gpt_attributes}. */
    public static final Action<Void> PART_SET_GPT_ATTRIBUTES = Action.define("part_set_gpt_attributes", Result.none())
            .summary("Sets the 64-bit attribute flags of a GPT partition.")
            .errors("the partition table is not a GPT, or the number is not that of a partition")
            .refusals("a text holds a NUL character")
            .procedure(503)
            .group("partition")
            .since("1.21.1")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk with a GPT, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"),
                    new Parameter(
                            "attributes", Type.INT64, "the attribute flags of the partition, a bit field of 64 bits"))
            .build();

    /** Describes {@code part_set_gpt_guid}. */
    public static final Action<Void> PART_SET_GPT_GUID = Action.define("part_set_gpt_guid", Result.none())
            .summary("Sets the unique GUID of a GPT partition.")
            .errors("the partition table is not a GPT, or the number is not that of a partition")
            .refusals("a text holds a NUL character; guid is not of the form 8-4-4-4-12, with or without braces")
            .procedure(446)
            .group("partition")
            .since("1.29.25")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk with a GPT, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"),
                    new Parameter("guid", Type.GUID, "the new GUID of the partition, as 8-4-4-4-12 hexadecimal digits"))
            .build();

    /** Describes {@code part_set_gpt_type}. */
    public static final Action<Void> PART_SET_GPT_TYPE = Action.define("part_set_gpt_type", Result.none())
            .summary("Sets the GUID that tells the type of a GPT partition.")
            .errors("the partition table is not a GPT, or the number is not that of a partition")
            .refusals("a text holds a NUL character; guid is not of the form 8-4-4-4-12, with or without braces")
            .procedure(392)
            .group("partition")
            .since("1.21.1")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk with a GPT, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"),
                    new Parameter(
                            "guid",
                            Type.GUID,
                            "the GUID of the type, as 8-4-4-4-12 hexadecimal digits, such as "
                                    + "C12A7328-F81F-11D2-BA4B-00A0C93EC93B for an EFI system partition"))
            .build();

    /** Describes {@code part_set_mbr_id}. */
    public static final Action<Void> PART_SET_MBR_ID = Action.define("part_set_mbr_id", Result.none())
            .summary("Sets the type byte of an MBR partition.")
            .errors("the number is not that of a partition")
            .refusals("a text holds a NUL character")
            .procedure(236)
            .group("partition")
            .since("1.3.2")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk with an MBR, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"),
                    new Parameter("idbyte", Type.INT, "the type byte, 0 to 255, such as 0x83 for Linux"))
            .build();

    /** Describes {@code part_set_name}. */
    public static final Action<Void> PART_SET_NAME = Action.define("part_set_name", Result.none())
            .summary("Sets the name of a numbered partition, where the partition table has names (GPT does, MBR "
                    + "does not).")
            .errors("the number is not that of a partition, or the device has no partition table")
            .refusals("a text holds a NUL character")
            .procedure(212)
            .group("partition")
            .since("1.0.78")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"),
                    new Parameter("name", Type.STRING, "the new name of the partition"))
            .build();

    /** Describes {@code part_to_dev}. */
    public static final Action<String> PART_TO_DEV = Action.define(
                    "part_to_dev", Result.string(Result.Text.DEVICE).described("device name of the whole disk"))
            .summary("Returns the disk that an existing partition is on, for example /dev/sdb for /dev/sdb1.")
            .errors("the device is no partition")
            .refusals("a text holds a NUL character")
            .procedure(272)
            .group("partition")
            .since("1.5.15")
            .parameters(new Parameter("partition", Type.DEVICE, "a partition, such as /dev/sda1"))
            .build();

    /** Describes {@code part_to_partnum}. */
    public static final Action<Integer> PART_TO_PARTNUM = Action.define(
                    "part_to_partnum", Result.int32().described("partition number, counting from 1"))
            .summary("Returns the number of an existing partition, for example 1 for /dev/sdb1.")
            .errors("the device is no partition")
            .refusals("a text holds a NUL character")
            .procedure(293)
            .group("partition")
            .since("1.13.25")
            .parameters(new Parameter("partition", Type.DEVICE, "a partition, such as /dev/sda1"))
            .build();

    /** Describes {@code sfdisk}. */
    public static final Action<Void> SFDISK = Action.define("sfdisk", Result.none())
            .summary("Creates partitions from sfdisk input lines, with optional cylinder, head and sector counts "
                    + "(0 to leave out).")
            .errors("the disk has no such partition, or sfdisk does not understand a line")
            .refusals("a text holds a NUL character")
            .procedure(43)
            .group("partition")
            .since("0.0.8")
            .deprecatedBy("part_add")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"),
                    new Parameter("cyls", Type.INT, "cylinders, 0 to leave them to sfdisk"),
                    new Parameter("heads", Type.INT, "heads, 0 to leave them to sfdisk"),
                    new Parameter("sectors", Type.INT, "sectors for each track, 0 to leave them to sfdisk"),
                    new Parameter("lines", Type.STRING_LIST, "lines of input for sfdisk, one for each partition"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code sfdiskM}. */
    public static final Action<Void> SFDISKM = Action.define("sfdiskM", Result.none())
            .summary("Creates partitions from sfdisk input lines that give sizes in MiB.")
            .errors("the disk has no such partition, or sfdisk does not understand a line")
            .refusals("a text holds a NUL character")
            .procedure(139)
            .group("partition")
            .since("1.0.55")
            .deprecatedBy("part_add")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"),
                    new Parameter(
                            "lines",
                            Type.STRING_LIST,
                            "lines of input for sfdisk, one for each partition, with sizes in MiB"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code sfdisk_N}. */
    public static final Action<Void> SFDISK_N = Action.define("sfdisk_N", Result.none())
            .summary("Changes one numbered partition with an sfdisk input line and optional geometry (0 to leave "
                    + "out).")
            .errors("the disk has no such partition, or sfdisk does not understand a line")
            .refusals("a text holds a NUL character")
            .procedure(99)
            .group("partition")
            .since("1.0.26")
            .deprecatedBy("part_add")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"),
                    new Parameter("partnum", Type.INT, "the number of the partition, from 1"),
                    new Parameter("cyls", Type.INT, "cylinders, 0 to leave them to sfdisk"),
                    new Parameter("heads", Type.INT, "heads, 0 to leave them to sfdisk"),
                    new Parameter("sectors", Type.INT, "sectors for each track, 0 to leave them to sfdisk"),
                    new Parameter("line", Type.STRING, "the line of input for sfdisk that describes the partition"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code sfdisk_disk_geometry}. */
    public static final Action<String> SFDISK_DISK_GEOMETRY = Action.define(
                    "sfdisk_disk_geometry",
                    Result.string(Result.Text.PLAIN).described("geometry text, not meant to be parsed"))
            .summary("Returns the disk geometry recorded in the partition table, as text for people to read.")
            .refusals("a text holds a NUL character")
            .procedure(102)
            .group("partition")
            .since("1.0.26")
            .parameters(new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"))
            .build();

    /** Describes {@code sfdisk_kernel_geometry}. */
    public static final Action<String> SFDISK_KERNEL_GEOMETRY = Action.define(
                    "sfdisk_kernel_geometry",
                    Result.string(Result.Text.PLAIN).described("geometry text, not meant to be parsed"))
            .summary("Returns the disk geometry as the kernel sees it, as text for people to read.")
            .refusals("a text holds a NUL character")
            .procedure(101)
            .group("partition")
            .since("1.0.26")
            .parameters(new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"))
            .build();

    /** Describes {@code sfdisk_l}. */
    public static final Action<String> SFDISK_L = Action.define(
                    "sfdisk_l",
                    Result.string(Result.Text.DEVICE).described("partition table text, not meant to be parsed"))
            .summary("Returns the partition table as printed by sfdisk, for people to read.")
            .refusals("a text holds a NUL character")
            .procedure(100)
            .group("partition")
            .since("1.0.26")
            .deprecatedBy("part_list")
            .parameters(new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"))
            .traits(Trait.DEPRECATED)
            .build();

    private PartitionActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                FINDFS_PARTLABEL,
                FINDFS_PARTUUID,
                LIST_PARTITIONS,
                PART_ADD,
                PART_DEL,
                PART_DISK,
                PART_EXPAND_GPT,
                PART_GET_BOOTABLE,
                PART_GET_DISK_GUID,
                PART_GET_GPT_ATTRIBUTES,
                PART_GET_GPT_GUID,
                PART_GET_GPT_TYPE,
                PART_GET_MBR_ID,
                PART_GET_MBR_PART_TYPE,
                PART_GET_NAME,
                PART_GET_PARTTYPE,
                PART_INIT,
                PART_LIST,
                PART_RESIZE,
                PART_SET_BOOTABLE,
                PART_SET_DISK_GUID,
                PART_SET_DISK_GUID_RANDOM,
                PART_SET_GPT_ATTRIBUTES,
                PART_SET_GPT_GUID,
                PART_SET_GPT_TYPE,
                PART_SET_MBR_ID,
                PART_SET_NAME,
                PART_TO_DEV,
                PART_TO_PARTNUM,
                SFDISK,
                SFDISKM,
                SFDISK_N,
                SFDISK_DISK_GEOMETRY,
                SFDISK_KERNEL_GEOMETRY,
                SFDISK_L);
    }
}
