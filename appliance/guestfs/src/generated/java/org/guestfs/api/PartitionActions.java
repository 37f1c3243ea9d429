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
                    "findfs_partlabel", Result.string(Result.Text.DEVICE))
            .procedure(515)
            .group("partition")
            .since("1.53.5")
            .parameters(new Parameter("label", Type.STRING))
            .build();

    /** Describes {@code findfs_partuuid}. */
    public static final Action<String> FINDFS_PARTUUID = Action.define(
                    "findfs_partuuid", Result.string(Result.Text.DEVICE))
            .procedure(514)
            .group("partition")
            .since("1.53.5")
            .parameters(new Parameter("uuid", Type.STRING))
            .build();

    /** Describes {@code list_partitions}. */
    public static final Action<List<String>> LIST_PARTITIONS = Action.define(
                    "list_partitions", Result.strings(Result.Text.DEVICE))
            .procedure(8)
            .group("partition")
            .since("0.0.4")
            .build();

    /** Describes {@code part_add}. */
    public static final Action<Void> PART_ADD = Action.define("part_add", Result.none())
            .procedure(209)
            .group("partition")
            .since("1.0.78")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("prlogex", Type.STRING),
                    new Parameter("startsect", Type.INT64),
                    new Parameter("endsect", Type.INT64))
            .build();

    /** Describes {@code part_del}. */
    public static final Action<Void> PART_DEL = Action.define("part_del", Result.none())
            .procedure(233)
            .group("partition")
            .since("1.3.2")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("partnum", Type.INT))
            .build();

    /** Describes {@code part_disk}. */
    public static final Action<Void> PART_DISK = Action.define("part_disk", Result.none())
            .procedure(210)
            .group("partition")
            .since("1.0.78")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("parttype", Type.STRING))
            .build();

    /** Describes {@code part_expand_gpt}. */
    public static final Action<Void> PART_EXPAND_GPT = Action.define("part_expand_gpt", Result.none())
            .procedure(462)
            .group("partition")
            .feature("gdisk")
            .since("1.33.2")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code part_get_bootable}. */
    public static final Action<Boolean> PART_GET_BOOTABLE = Action.define("part_get_bootable", Result.bool())
            .procedure(234)
            .group("partition")
            .since("1.3.2")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("partnum", Type.INT))
            .build();

    /** Describes {@code part_get_disk_guid}. */
    public static final Action<String> PART_GET_DISK_GUID = Action.define(
                    "part_get_disk_guid", Result.string(Result.Text.PLAIN))
            .procedure(460)
            .group("partition")
            .since("1.33.2")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code part_get_gpt_attributes}. */
    public static final Action<Long> PART_GET_GPT_ATTRIBUTES = Action.define("part_get_gpt_attributes", Result.int64())
            .procedure(504)
            .group("partition")
            .since("1.21.1")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("partnum", Type.INT))
            .build();

    /** Describes {@code part_get_gpt_guid}. */
    public static final Action<String> PART_GET_GPT_GUID = Action.define(
                    "part_get_gpt_guid", Result.string(Result.Text.PLAIN))
            .procedure(447)
            .group("partition")
            .since("1.29.25")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("partnum", Type.INT))
            .build();

    /** Describes {@code part_get_gpt_type}. */
    public static final Action<String> PART_GET_GPT_TYPE = Action.define(
                    "part_get_gpt_type", Result.string(Result.Text.PLAIN))
            .procedure(393)
            .group("partition")
            .since("1.21.1")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("partnum", Type.INT))
            .build();

    /** Describes {@code part_get_mbr_id}. */
    public static final Action<Integer> PART_GET_MBR_ID = Action.define("part_get_mbr_id", Result.int32())
            .procedure(235)
            .group("partition")
            .since("1.3.2")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("partnum", Type.INT))
            .build();

    /** Describes {@code part_get_mbr_part_type}. */
    public static final Action<String> PART_GET_MBR_PART_TYPE = Action.define(
                    "part_get_mbr_part_type", Result.string(Result.Text.PLAIN))
            .procedure(454)
            .group("partition")
            .since("1.29.32")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("partnum", Type.INT))
            .build();

    /** Describes {@code part_get_name}. */
    public static final Action<String> PART_GET_NAME = Action.define("part_get_name", Result.string(Result.Text.PLAIN))
            .procedure(416)
            .group("partition")
            .since("1.25.33")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("partnum", Type.INT))
            .build();

    /** Describes {@code part_get_parttype}. */
    public static final Action<String> PART_GET_PARTTYPE = Action.define(
                    "part_get_parttype", Result.string(Result.Text.PLAIN))
            .procedure(214)
            .group("partition")
            .since("1.0.78")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code part_init}. */
    public static final Action<Void> PART_INIT = Action.define("part_init", Result.none())
            .procedure(208)
            .group("partition")
            .since("1.0.78")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("parttype", Type.STRING))
            .build();

    /** Describes {@code part_list}. */
    public static final Action<List<Partition>> PART_LIST = Action.define("part_list", Result.structs(Partition.TYPE))
            .procedure(213)
            .group("partition")
            .since("1.0.78")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code part_resize}. */
    public static final Action<Void> PART_RESIZE = Action.define("part_resize", Result.none())
            .procedure(477)
            .group("partition")
            .since("1.37.20")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("partnum", Type.INT),
                    new Parameter("endsect", Type.INT64))
            .build();

    /** Describes {@code part_set_bootable}. */
    public static final Action<Void> PART_SET_BOOTABLE = Action.define("part_set_bootable", Result.none())
            .procedure(211)
            .group("partition")
            .since("1.0.78")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("partnum", Type.INT),
                    new Parameter("bootable", Type.BOOL))
            .build();

    /** Describes {@code part_set_disk_guid}. */
    public static final Action<Void> PART_SET_DISK_GUID = Action.define("part_set_disk_guid", Result.none())
            .procedure(459)
            .group("partition")
            .since("1.33.2")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("guid", Type.GUID))
            .build();

    /** Describes {@code part_set_disk_guid_random}. */
    public static final Action<Void> PART_SET_DISK_GUID_RANDOM = Action.define(
                    "part_set_disk_guid_random", Result.none())
            .procedure(461)
            .group("partition")
            .since("1.33.2")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code part_set_gpt_attributes}. */
    public static final Action<Void> PART_SET_GPT_ATTRIBUTES = Action.define("part_set_gpt_attributes", Result.none())
            .procedure(503)
            .group("partition")
            .since("1.21.1")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("partnum", Type.INT),
                    new Parameter("attributes", Type.INT64))
            .build();

    /** Describes {@code part_set_gpt_guid}. */
    public static final Action<Void> PART_SET_GPT_GUID = Action.define("part_set_gpt_guid", Result.none())
            .procedure(446)
            .group("partition")
            .since("1.29.25")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("partnum", Type.INT),
                    new Parameter("guid", Type.GUID))
            .build();

    /** Describes {@code part_set_gpt_type}. */
    public static final Action<Void> PART_SET_GPT_TYPE = Action.define("part_set_gpt_type", Result.none())
            .procedure(392)
            .group("partition")
            .since("1.21.1")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("partnum", Type.INT),
                    new Parameter("guid", Type.GUID))
            .build();

    /** Describes {@code part_set_mbr_id}. */
    public static final Action<Void> PART_SET_MBR_ID = Action.define("part_set_mbr_id", Result.none())
            .procedure(236)
            .group("partition")
            .since("1.3.2")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("partnum", Type.INT),
                    new Parameter("idbyte", Type.INT))
            .build();

    /** Describes {@code part_set_name}. */
    public static final Action<Void> PART_SET_NAME = Action.define("part_set_name", Result.none())
            .procedure(212)
            .group("partition")
            .since("1.0.78")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("partnum", Type.INT),
                    new Parameter("name", Type.STRING))
            .build();

    /** Describes {@code part_to_dev}. */
    public static final Action<String> PART_TO_DEV = Action.define("part_to_dev", Result.string(Result.Text.DEVICE))
            .procedure(272)
            .group("partition")
            .since("1.5.15")
            .parameters(new Parameter("partition", Type.DEVICE))
            .build();

    /** Describes {@code part_to_partnum}. */
    public static final Action<Integer> PART_TO_PARTNUM = Action.define("part_to_partnum", Result.int32())
            .procedure(293)
            .group("partition")
            .since("1.13.25")
            .parameters(new Parameter("partition", Type.DEVICE))
            .build();

    /** Describes {@code sfdisk}. */
    public static final Action<Void> SFDISK = Action.define("sfdisk", Result.none())
            .procedure(43)
            .group("partition")
            .since("0.0.8")
            .deprecatedBy("part_add")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("cyls", Type.INT),
                    new Parameter("heads", Type.INT),
                    new Parameter("sectors", Type.INT),
                    new Parameter("lines", Type.STRING_LIST))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code sfdiskM}. */
    public static final Action<Void> SFDISKM = Action.define("sfdiskM", Result.none())
            .procedure(139)
            .group("partition")
            .since("1.0.55")
            .deprecatedBy("part_add")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("lines", Type.STRING_LIST))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code sfdisk_N}. */
    public static final Action<Void> SFDISK_N = Action.define("sfdisk_N", Result.none())
            .procedure(99)
            .group("partition")
            .since("1.0.26")
            .deprecatedBy("part_add")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("partnum", Type.INT),
                    new Parameter("cyls", Type.INT),
                    new Parameter("heads", Type.INT),
                    new Parameter("sectors", Type.INT),
                    new Parameter("line", Type.STRING))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code sfdisk_disk_geometry}. */
    public static final Action<String> SFDISK_DISK_GEOMETRY = Action.define(
                    "sfdisk_disk_geometry", Result.string(Result.Text.PLAIN))
            .procedure(102)
            .group("partition")
            .since("1.0.26")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code sfdisk_kernel_geometry}. */
    public static final Action<String> SFDISK_KERNEL_GEOMETRY = Action.define(
                    "sfdisk_kernel_geometry", Result.string(Result.Text.PLAIN))
            .procedure(101)
            .group("partition")
            .since("1.0.26")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code sfdisk_l}. */
    public static final Action<String> SFDISK_L = Action.define("sfdisk_l", Result.string(Result.Text.DEVICE))
            .procedure(100)
            .group("partition")
            .since("1.0.26")
            .deprecatedBy("part_list")
            .parameters(new Parameter("device", Type.DEVICE))
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
