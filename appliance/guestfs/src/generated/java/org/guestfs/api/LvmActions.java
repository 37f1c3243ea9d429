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
 * Descriptors of the actions of the group {@code lvm}.
 *
 * @since 0.1
 */
@Generated("lvm")
public final class LvmActions {
    /** Describes {@code is_lv}. */
    public static final Action<Boolean> IS_LV = Action.define(
                    "is_lv", Result.bool().described("true if it is a logical volume"))
            .summary("Tests whether a device name refers to an LVM logical volume.")
            .refusals("a text holds a NUL character")
            .procedure(264)
            .group("lvm")
            .since("1.5.3")
            .parameters(
                    new Parameter("mountable", Type.MOUNTABLE, "a device name that may or may not be a logical volume"))
            .build();

    /** Describes {@code lvcreate}. */
    public static final Action<Void> LVCREATE = Action.define("lvcreate", Result.none())
            .summary("Creates a logical volume of a given size in MiB in a volume group.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; the group does not exist, has not so much "
                    + "space, or has a volume of that name")
            .refusals("a text holds a NUL character")
            .procedure(41)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.8")
            .parameters(
                    new Parameter("logvol", Type.STRING, "the name of the logical volume, without the group"),
                    new Parameter("volgroup", Type.STRING, "the name of the volume group"),
                    new Parameter("mbytes", Type.INT, "the size in MiB"))
            .build();

    /** Describes {@code lvcreate_free}. */
    public static final Action<Void> LVCREATE_FREE = Action.define("lvcreate_free", Result.none())
            .summary("Creates a logical volume from a percentage of the space still free in a volume group.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; the percentage is outside of 0 to 100, or "
                    + "the group does not exist or has a volume of that name")
            .refusals("a text holds a NUL character")
            .procedure(312)
            .group("lvm")
            .feature("lvm2")
            .since("1.17.18")
            .parameters(
                    new Parameter("logvol", Type.STRING, "the name of the logical volume, without the group"),
                    new Parameter("volgroup", Type.STRING, "the name of the volume group"),
                    new Parameter("percent", Type.INT, "how many percent of the space free in the group, 0 to 100"))
            .build();

    /** Describes {@code lvm_canonical_lv_name}. */
    public static final Action<String> LVM_CANONICAL_LV_NAME = Action.define(
                    "lvm_canonical_lv_name",
                    Result.string(Result.Text.DEVICE).described("canonical logical volume name"))
            .summary("Converts any accepted name of a logical volume, such as /dev/mapper/VG-LV, to the form "
                    + "/dev/VG/LV.")
            .errors("the name is that of no logical volume")
            .refusals("a text holds a NUL character")
            .procedure(277)
            .group("lvm")
            .since("1.5.24")
            .parameters(
                    new Parameter("lvname", Type.STRING, "a logical volume, such as /dev/vg/lv or /dev/mapper/vg-lv"))
            .build();

    /** Describes {@code lvm_clear_filter}. */
    public static final Action<Void> LVM_CLEAR_FILTER = Action.define("lvm_clear_filter", Result.none())
            .summary("Removes the filter set by lvm_set_filter, making all block devices visible to LVM again, "
                    + "and rescans.")
            .errors("a volume group is in use")
            .procedure(256)
            .group("lvm")
            .since("1.5.1")
            .build();

    /** Describes {@code lvm_remove_all}. */
    public static final Action<Void> LVM_REMOVE_ALL = Action.define("lvm_remove_all", Result.none())
            .summary("Removes every logical volume, volume group and physical volume.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; a volume of it is in use")
            .procedure(48)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.8")
            .build();

    /** Describes {@code lvm_scan}. */
    public static final Action<Void> LVM_SCAN = Action.define("lvm_scan", Result.none())
            .summary("Searches the block devices again for LVM volumes at all levels, activating new ones if "
                    + "asked to.")
            .procedure(506)
            .group("lvm")
            .since("1.39.8")
            .parameters(new Parameter("activate", Type.BOOL, "whether to activate the volume groups that are found"))
            .build();

    /** Describes {@code lvm_set_filter}. */
    public static final Action<Void> LVM_SET_FILTER = Action.define("lvm_set_filter", Result.none())
            .summary("Restricts LVM to the listed disks and partitions and rescans; no volume group may be in use.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; a volume group is in use")
            .refusals("a text holds a NUL character")
            .procedure(255)
            .group("lvm")
            .feature("lvm2")
            .since("1.5.1")
            .parameters(new Parameter("devices", Type.DEVICE_LIST, "disks and partitions that LVM may use"))
            .build();

    /** Describes {@code lvremove}. */
    public static final Action<Void> LVREMOVE = Action.define("lvremove", Result.none())
            .summary("Removes a logical volume, or all those of a volume group when given the path of the group.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; a volume of it is in use")
            .refusals("a text holds a NUL character")
            .procedure(77)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.13")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a logical volume, such as /dev/vg/lv, or a volume group, /dev/vg"))
            .build();

    /** Describes {@code lvrename}. */
    public static final Action<Void> LVRENAME = Action.define("lvrename", Result.none())
            .summary("Renames a logical volume.")
            .errors("the name of the logical volume is unknown, or the new one is taken")
            .refusals("a text holds a NUL character")
            .procedure(219)
            .group("lvm")
            .since("1.0.83")
            .parameters(
                    new Parameter("logvol", Type.STRING, "the logical volume, such as /dev/vg/lv"),
                    new Parameter("newlogvol", Type.STRING, "its new name, such as /dev/vg/new"))
            .build();

    /** Describes {@code lvresize}. */
    public static final Action<Void> LVRESIZE = Action.define("lvresize", Result.none())
            .summary("Resizes a logical volume to a size in MiB, losing the data beyond the end when it shrinks.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; the new size is too small for what is in "
                    + "use, or the name is that of no logical volume")
            .refusals("a text holds a NUL character")
            .procedure(105)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.27")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a logical volume, such as /dev/vg/lv"),
                    new Parameter("mbytes", Type.INT, "the new size in MiB"))
            .build();

    /** Describes {@code lvresize_free}. */
    public static final Action<Void> LVRESIZE_FREE = Action.define("lvresize_free", Result.none())
            .summary("Grows a logical volume by a percentage of the space still free in its volume group.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; the percentage is outside of 0 to 100")
            .refusals("a text holds a NUL character")
            .procedure(238)
            .group("lvm")
            .feature("lvm2")
            .since("1.3.3")
            .parameters(
                    new Parameter("lv", Type.DEVICE, "a logical volume, such as /dev/vg/lv"),
                    new Parameter("percent", Type.INT, "how many percent of the space free in the group, 0 to 100"))
            .build();

    /** Describes {@code lvs}. */
    public static final Action<List<String>> LVS = Action.define(
                    "lvs",
                    Result.strings(Result.Text.DEVICE).described("logical volume device names such as /dev/VG/LV"))
            .summary("Lists the device names of all LVM logical volumes.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2")
            .procedure(11)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code lvs_full}. */
    public static final Action<List<LvmLv>> LVS_FULL = Action.define(
                    "lvs_full", Result.structs(LvmLv.TYPE).described("one entry for each logical volume"))
            .summary("Lists all LVM logical volumes with their full set of attributes.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2")
            .procedure(14)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code lvuuid}. */
    public static final Action<String> LVUUID = Action.define(
                    "lvuuid", Result.string(Result.Text.PLAIN).described("UUID of the logical volume"))
            .summary("Returns the UUID of a logical volume.")
            .errors("the name is that of no logical volume")
            .refusals("a text holds a NUL character")
            .procedure(224)
            .group("lvm")
            .since("1.0.87")
            .parameters(new Parameter("device", Type.DEVICE, "a logical volume, such as /dev/vg/lv"))
            .build();

    /** Describes {@code pvchange_uuid}. */
    public static final Action<Void> PVCHANGE_UUID = Action.define("pvchange_uuid", Result.none())
            .summary("Gives a physical volume a new random UUID.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; it is no physical volume")
            .refusals("a text holds a NUL character")
            .procedure(338)
            .group("lvm")
            .feature("lvm2")
            .since("1.19.26")
            .parameters(new Parameter("device", Type.DEVICE, "a physical volume of LVM, such as /dev/sda1"))
            .build();

    /** Describes {@code pvchange_uuid_all}. */
    public static final Action<Void> PVCHANGE_UUID_ALL = Action.define("pvchange_uuid_all", Result.none())
            .summary("Gives every physical volume a new random UUID.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2")
            .procedure(339)
            .group("lvm")
            .feature("lvm2")
            .since("1.19.26")
            .build();

    /** Describes {@code pvcreate}. */
    public static final Action<Void> PVCREATE = Action.define("pvcreate", Result.none())
            .summary("Creates an LVM physical volume on a device, normally a partition.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; the device is in use")
            .refusals("a text holds a NUL character")
            .procedure(39)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.8")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .build();

    /** Describes {@code pvremove}. */
    public static final Action<Void> PVREMOVE = Action.define("pvremove", Result.none())
            .summary("Wipes the LVM label of a physical volume that is not part of any volume group.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; it belongs to a volume group")
            .refusals("a text holds a NUL character")
            .procedure(79)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.13")
            .parameters(new Parameter("device", Type.DEVICE, "a physical volume of LVM, such as /dev/sda1"))
            .build();

    /** Describes {@code pvresize}. */
    public static final Action<Void> PVRESIZE = Action.define("pvresize", Result.none())
            .summary("Resizes a physical volume to match the present size of its device.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; it is no physical volume")
            .refusals("a text holds a NUL character")
            .procedure(98)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.26")
            .parameters(new Parameter("device", Type.DEVICE, "a physical volume of LVM, such as /dev/sda1"))
            .build();

    /** Describes {@code pvresize_size}. */
    public static final Action<Void> PVRESIZE_SIZE = Action.define("pvresize_size", Result.none())
            .summary("Resizes a physical volume to a given size in bytes.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; the physical volume or its group is in use")
            .refusals("a text holds a NUL character")
            .procedure(249)
            .group("lvm")
            .feature("lvm2")
            .since("1.3.14")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a physical volume of LVM, such as /dev/sda1"),
                    new Parameter("size", Type.INT64, "the new size in bytes"))
            .build();

    /** Describes {@code pvs}. */
    public static final Action<List<String>> PVS = Action.define(
                    "pvs", Result.strings(Result.Text.DEVICE).described("device names of the physical volumes"))
            .summary("Lists the devices that hold LVM physical volumes.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2")
            .procedure(9)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code pvs_full}. */
    public static final Action<List<LvmPv>> PVS_FULL = Action.define(
                    "pvs_full", Result.structs(LvmPv.TYPE).described("one entry for each physical volume"))
            .summary("Lists all LVM physical volumes with their full set of attributes.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2")
            .procedure(12)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code pvuuid}. */
    public static final Action<String> PVUUID = Action.define(
                    "pvuuid", Result.string(Result.Text.PLAIN).described("UUID of the physical volume"))
            .summary("Returns the UUID of a physical volume.")
            .errors("it is no physical volume")
            .refusals("a text holds a NUL character")
            .procedure(222)
            .group("lvm")
            .since("1.0.87")
            .parameters(new Parameter("device", Type.DEVICE, "a physical volume of LVM, such as /dev/sda1"))
            .build();

    /** Describes {@code vg_activate}. */
    public static final Action<Void> VG_ACTIVATE = Action.define("vg_activate", Result.none())
            .summary("Activates or deactivates the logical volumes of the listed volume groups, or of all if the "
                    + "list is empty.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; a group does not exist, or lacks a "
                    + "physical volume")
            .refusals("a text holds a NUL character")
            .procedure(104)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.26")
            .parameters(
                    new Parameter("activate", Type.BOOL, "true to activate, false to deactivate"),
                    new Parameter("volgroups", Type.STRING_LIST, "names of volume groups, all if empty"))
            .build();

    /** Describes {@code vg_activate_all}. */
    public static final Action<Void> VG_ACTIVATE_ALL = Action.define("vg_activate_all", Result.none())
            .summary("Activates or deactivates the logical volumes of all volume groups.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2")
            .procedure(103)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.26")
            .parameters(new Parameter("activate", Type.BOOL, "true to activate, false to deactivate"))
            .build();

    /** Describes {@code vgchange_uuid}. */
    public static final Action<Void> VGCHANGE_UUID = Action.define("vgchange_uuid", Result.none())
            .summary("Gives a volume group a new random UUID.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; there is no such volume group")
            .refusals("a text holds a NUL character")
            .procedure(340)
            .group("lvm")
            .feature("lvm2")
            .since("1.19.26")
            .parameters(new Parameter("vg", Type.STRING, "the name of the volume group"))
            .build();

    /** Describes {@code vgchange_uuid_all}. */
    public static final Action<Void> VGCHANGE_UUID_ALL = Action.define("vgchange_uuid_all", Result.none())
            .summary("Gives every volume group a new random UUID.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2")
            .procedure(341)
            .group("lvm")
            .feature("lvm2")
            .since("1.19.26")
            .build();

    /** Describes {@code vgcreate}. */
    public static final Action<Void> VGCREATE = Action.define("vgcreate", Result.none())
            .summary("Creates a volume group from one or more physical volumes.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; a physical volume is in use by a group, or "
                    + "the name is taken")
            .refusals("a text holds a NUL character")
            .procedure(40)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.8")
            .parameters(
                    new Parameter("volgroup", Type.STRING, "the name of the volume group"),
                    new Parameter("physvols", Type.DEVICE_LIST, "physical volumes of LVM, such as /dev/sda1"))
            .build();

    /** Describes {@code vglvuuids}. */
    public static final Action<List<String>> VGLVUUIDS = Action.define(
                    "vglvuuids", Result.strings(Result.Text.PLAIN).described("UUIDs of the logical volumes"))
            .summary("Returns the UUIDs of all logical volumes in a volume group.")
            .errors("there is no such volume group")
            .refusals("a text holds a NUL character")
            .procedure(226)
            .group("lvm")
            .since("1.0.87")
            .parameters(new Parameter("vgname", Type.STRING, "the name of the volume group"))
            .build();

    /** Describes {@code vgmeta}. */
    public static final Action<byte[]> VGMETA = Action.define(
                    "vgmeta", Result.buffer().described("raw metadata bytes"))
            .summary("Returns the internal LVM metadata of a volume group, whose format may change.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; there is no such volume group")
            .refusals("a text holds a NUL character")
            .procedure(315)
            .group("lvm")
            .feature("lvm2")
            .since("1.17.20")
            .parameters(new Parameter("vgname", Type.STRING, "the name of the volume group"))
            .build();

    /** Describes {@code vgpvuuids}. */
    public static final Action<List<String>> VGPVUUIDS = Action.define(
                    "vgpvuuids", Result.strings(Result.Text.PLAIN).described("UUIDs of the physical volumes"))
            .summary("Returns the UUIDs of all physical volumes that hold a volume group.")
            .errors("there is no such volume group")
            .refusals("a text holds a NUL character")
            .procedure(225)
            .group("lvm")
            .since("1.0.87")
            .parameters(new Parameter("vgname", Type.STRING, "the name of the volume group"))
            .build();

    /** Describes {@code vgremove}. */
    public static final Action<Void> VGREMOVE = Action.define("vgremove", Result.none())
            .summary("Removes a volume group together with all its logical volumes.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; a volume of it is in use")
            .refusals("a text holds a NUL character")
            .procedure(78)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.13")
            .parameters(new Parameter("vgname", Type.STRING, "the name of the volume group"))
            .build();

    /** Describes {@code vgrename}. */
    public static final Action<Void> VGRENAME = Action.define("vgrename", Result.none())
            .summary("Renames a volume group.")
            .errors("there is no such volume group")
            .refusals("a text holds a NUL character")
            .procedure(220)
            .group("lvm")
            .since("1.0.83")
            .parameters(
                    new Parameter("volgroup", Type.STRING, "the name that the volume group has now"),
                    new Parameter("newvolgroup", Type.STRING, "the new name of the volume group"))
            .build();

    /** Describes {@code vgs}. */
    public static final Action<List<String>> VGS = Action.define(
                    "vgs", Result.strings(Result.Text.PLAIN).described("volume group names"))
            .summary("Lists the names of all LVM volume groups.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2")
            .procedure(10)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code vgs_full}. */
    public static final Action<List<LvmVg>> VGS_FULL = Action.define(
                    "vgs_full", Result.structs(LvmVg.TYPE).described("one entry for each volume group"))
            .summary("Lists all LVM volume groups with their full set of attributes.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2")
            .procedure(13)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code vgscan}. */
    public static final Action<Void> VGSCAN = Action.define("vgscan", Result.none())
            .summary("Searches the block devices again for LVM volumes at all levels.")
            .procedure(232)
            .group("lvm")
            .since("1.3.2")
            .deprecatedBy("lvm_scan")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code vguuid}. */
    public static final Action<String> VGUUID = Action.define(
                    "vguuid", Result.string(Result.Text.PLAIN).described("UUID of the volume group"))
            .summary("Returns the UUID of a volume group.")
            .errors("there is no such volume group")
            .refusals("a text holds a NUL character")
            .procedure(223)
            .group("lvm")
            .since("1.0.87")
            .parameters(new Parameter("vgname", Type.STRING, "the name of the volume group"))
            .build();

    private LvmActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                IS_LV,
                LVCREATE,
                LVCREATE_FREE,
                LVM_CANONICAL_LV_NAME,
                LVM_CLEAR_FILTER,
                LVM_REMOVE_ALL,
                LVM_SCAN,
                LVM_SET_FILTER,
                LVREMOVE,
                LVRENAME,
                LVRESIZE,
                LVRESIZE_FREE,
                LVS,
                LVS_FULL,
                LVUUID,
                PVCHANGE_UUID,
                PVCHANGE_UUID_ALL,
                PVCREATE,
                PVREMOVE,
                PVRESIZE,
                PVRESIZE_SIZE,
                PVS,
                PVS_FULL,
                PVUUID,
                VG_ACTIVATE,
                VG_ACTIVATE_ALL,
                VGCHANGE_UUID,
                VGCHANGE_UUID_ALL,
                VGCREATE,
                VGLVUUIDS,
                VGMETA,
                VGPVUUIDS,
                VGREMOVE,
                VGRENAME,
                VGS,
                VGS_FULL,
                VGSCAN,
                VGUUID);
    }
}
