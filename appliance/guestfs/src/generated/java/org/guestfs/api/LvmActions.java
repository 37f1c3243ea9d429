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
    public static final Action<Boolean> IS_LV = Action.define("is_lv", Result.bool())
            .procedure(264)
            .group("lvm")
            .since("1.5.3")
            .parameters(new Parameter("mountable", Type.MOUNTABLE))
            .build();

    /** Describes {@code lvcreate}. */
    public static final Action<Void> LVCREATE = Action.define("lvcreate", Result.none())
            .procedure(41)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.8")
            .parameters(
                    new Parameter("logvol", Type.STRING),
                    new Parameter("volgroup", Type.STRING),
                    new Parameter("mbytes", Type.INT))
            .build();

    /** Describes {@code lvcreate_free}. */
    public static final Action<Void> LVCREATE_FREE = Action.define("lvcreate_free", Result.none())
            .procedure(312)
            .group("lvm")
            .feature("lvm2")
            .since("1.17.18")
            .parameters(
                    new Parameter("logvol", Type.STRING),
                    new Parameter("volgroup", Type.STRING),
                    new Parameter("percent", Type.INT))
            .build();

    /** Describes {@code lvm_canonical_lv_name}. */
    public static final Action<String> LVM_CANONICAL_LV_NAME = Action.define(
                    "lvm_canonical_lv_name", Result.string(Result.Text.DEVICE))
            .procedure(277)
            .group("lvm")
            .since("1.5.24")
            .parameters(new Parameter("lvname", Type.STRING))
            .build();

    /** Describes {@code lvm_clear_filter}. */
    public static final Action<Void> LVM_CLEAR_FILTER = Action.define("lvm_clear_filter", Result.none())
            .procedure(256)
            .group("lvm")
            .since("1.5.1")
            .build();

    /** Describes {@code lvm_remove_all}. */
    public static final Action<Void> LVM_REMOVE_ALL = Action.define("lvm_remove_all", Result.none())
            .procedure(48)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.8")
            .build();

    /** Describes {@code lvm_scan}. */
    public static final Action<Void> LVM_SCAN = Action.define("lvm_scan", Result.none())
            .procedure(506)
            .group("lvm")
            .since("1.39.8")
            .parameters(new Parameter("activate", Type.BOOL))
            .build();

    /** Describes {@code lvm_set_filter}. */
    public static final Action<Void> LVM_SET_FILTER = Action.define("lvm_set_filter", Result.none())
            .procedure(255)
            .group("lvm")
            .feature("lvm2")
            .since("1.5.1")
            .parameters(new Parameter("devices", Type.DEVICE_LIST))
            .build();

    /** Describes {@code lvremove}. */
    public static final Action<Void> LVREMOVE = Action.define("lvremove", Result.none())
            .procedure(77)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.13")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code lvrename}. */
    public static final Action<Void> LVRENAME = Action.define("lvrename", Result.none())
            .procedure(219)
            .group("lvm")
            .since("1.0.83")
            .parameters(new Parameter("logvol", Type.STRING), new Parameter("newlogvol", Type.STRING))
            .build();

    /** Describes {@code lvresize}. */
    public static final Action<Void> LVRESIZE = Action.define("lvresize", Result.none())
            .procedure(105)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.27")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("mbytes", Type.INT))
            .build();

    /** Describes {@code lvresize_free}. */
    public static final Action<Void> LVRESIZE_FREE = Action.define("lvresize_free", Result.none())
            .procedure(238)
            .group("lvm")
            .feature("lvm2")
            .since("1.3.3")
            .parameters(new Parameter("lv", Type.DEVICE), new Parameter("percent", Type.INT))
            .build();

    /** Describes {@code lvs}. */
    public static final Action<List<String>> LVS = Action.define("lvs", Result.strings(Result.Text.DEVICE))
            .procedure(11)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code lvs_full}. */
    public static final Action<List<LvmLv>> LVS_FULL = Action.define("lvs_full", Result.structs(LvmLv.TYPE))
            .procedure(14)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code lvuuid}. */
    public static final Action<String> LVUUID = Action.define("lvuuid", Result.string(Result.Text.PLAIN))
            .procedure(224)
            .group("lvm")
            .since("1.0.87")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code pvchange_uuid}. */
    public static final Action<Void> PVCHANGE_UUID = Action.define("pvchange_uuid", Result.none())
            .procedure(338)
            .group("lvm")
            .feature("lvm2")
            .since("1.19.26")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code pvchange_uuid_all}. */
    public static final Action<Void> PVCHANGE_UUID_ALL = Action.define("pvchange_uuid_all", Result.none())
            .procedure(339)
            .group("lvm")
            .feature("lvm2")
            .since("1.19.26")
            .build();

    /** Describes {@code pvcreate}. */
    public static final Action<Void> PVCREATE = Action.define("pvcreate", Result.none())
            .procedure(39)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.8")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code pvremove}. */
    public static final Action<Void> PVREMOVE = Action.define("pvremove", Result.none())
            .procedure(79)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.13")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code pvresize}. */
    public static final Action<Void> PVRESIZE = Action.define("pvresize", Result.none())
            .procedure(98)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.26")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code pvresize_size}. */
    public static final Action<Void> PVRESIZE_SIZE = Action.define("pvresize_size", Result.none())
            .procedure(249)
            .group("lvm")
            .feature("lvm2")
            .since("1.3.14")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("size", Type.INT64))
            .build();

    /** Describes {@code pvs}. */
    public static final Action<List<String>> PVS = Action.define("pvs", Result.strings(Result.Text.DEVICE))
            .procedure(9)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code pvs_full}. */
    public static final Action<List<LvmPv>> PVS_FULL = Action.define("pvs_full", Result.structs(LvmPv.TYPE))
            .procedure(12)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code pvuuid}. */
    public static final Action<String> PVUUID = Action.define("pvuuid", Result.string(Result.Text.PLAIN))
            .procedure(222)
            .group("lvm")
            .since("1.0.87")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code vg_activate}. */
    public static final Action<Void> VG_ACTIVATE = Action.define("vg_activate", Result.none())
            .procedure(104)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.26")
            .parameters(new Parameter("activate", Type.BOOL), new Parameter("volgroups", Type.STRING_LIST))
            .build();

    /** Describes {@code vg_activate_all}. */
    public static final Action<Void> VG_ACTIVATE_ALL = Action.define("vg_activate_all", Result.none())
            .procedure(103)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.26")
            .parameters(new Parameter("activate", Type.BOOL))
            .build();

    /** Describes {@code vgchange_uuid}. */
    public static final Action<Void> VGCHANGE_UUID = Action.define("vgchange_uuid", Result.none())
            .procedure(340)
            .group("lvm")
            .feature("lvm2")
            .since("1.19.26")
            .parameters(new Parameter("vg", Type.STRING))
            .build();

    /** Describes {@code vgchange_uuid_all}. */
    public static final Action<Void> VGCHANGE_UUID_ALL = Action.define("vgchange_uuid_all", Result.none())
            .procedure(341)
            .group("lvm")
            .feature("lvm2")
            .since("1.19.26")
            .build();

    /** Describes {@code vgcreate}. */
    public static final Action<Void> VGCREATE = Action.define("vgcreate", Result.none())
            .procedure(40)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.8")
            .parameters(new Parameter("volgroup", Type.STRING), new Parameter("physvols", Type.DEVICE_LIST))
            .build();

    /** Describes {@code vglvuuids}. */
    public static final Action<List<String>> VGLVUUIDS = Action.define("vglvuuids", Result.strings(Result.Text.PLAIN))
            .procedure(226)
            .group("lvm")
            .since("1.0.87")
            .parameters(new Parameter("vgname", Type.STRING))
            .build();

    /** Describes {@code vgmeta}. */
    public static final Action<byte[]> VGMETA = Action.define("vgmeta", Result.buffer())
            .procedure(315)
            .group("lvm")
            .feature("lvm2")
            .since("1.17.20")
            .parameters(new Parameter("vgname", Type.STRING))
            .build();

    /** Describes {@code vgpvuuids}. */
    public static final Action<List<String>> VGPVUUIDS = Action.define("vgpvuuids", Result.strings(Result.Text.PLAIN))
            .procedure(225)
            .group("lvm")
            .since("1.0.87")
            .parameters(new Parameter("vgname", Type.STRING))
            .build();

    /** Describes {@code vgremove}. */
    public static final Action<Void> VGREMOVE = Action.define("vgremove", Result.none())
            .procedure(78)
            .group("lvm")
            .feature("lvm2")
            .since("1.0.13")
            .parameters(new Parameter("vgname", Type.STRING))
            .build();

    /** Describes {@code vgrename}. */
    public static final Action<Void> VGRENAME = Action.define("vgrename", Result.none())
            .procedure(220)
            .group("lvm")
            .since("1.0.83")
            .parameters(new Parameter("volgroup", Type.STRING), new Parameter("newvolgroup", Type.STRING))
            .build();

    /** Describes {@code vgs}. */
    public static final Action<List<String>> VGS = Action.define("vgs", Result.strings(Result.Text.PLAIN))
            .procedure(10)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code vgs_full}. */
    public static final Action<List<LvmVg>> VGS_FULL = Action.define("vgs_full", Result.structs(LvmVg.TYPE))
            .procedure(13)
            .group("lvm")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code vgscan}. */
    public static final Action<Void> VGSCAN = Action.define("vgscan", Result.none())
            .procedure(232)
            .group("lvm")
            .since("1.3.2")
            .deprecatedBy("lvm_scan")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code vguuid}. */
    public static final Action<String> VGUUID = Action.define("vguuid", Result.string(Result.Text.PLAIN))
            .procedure(223)
            .group("lvm")
            .since("1.0.87")
            .parameters(new Parameter("vgname", Type.STRING))
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
