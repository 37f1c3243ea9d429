// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Action;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code ldm}.
 *
 * @since 0.1
 */
@Generated("ldm")
public final class LdmActions {
    /** Describes {@code ldmtool_create_all}. */
    public static final Action<Void> LDMTOOL_CREATE_ALL = Action.define("ldmtool_create_all", Result.none())
            .summary("Scans all block devices for Windows dynamic disks and creates a device for each volume and "
                    + "partition found.")
            .errors("ENOTSUP if the appliance lacks the feature ldm")
            .procedure(382)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .build();

    /** Describes {@code ldmtool_diskgroup_disks}. */
    public static final Action<List<String>> LDMTOOL_DISKGROUP_DISKS = Action.define(
                    "ldmtool_diskgroup_disks",
                    Result.strings(Result.Text.DEVICE)
                            .described("names of the member disks in the group, such as Disk1"))
            .summary("Lists the disks that belong to a Windows dynamic disk group given by its GUID.")
            .errors("ENOTSUP if the appliance lacks the feature ldm; the disk group or the volume does not exist")
            .refusals("a text holds a NUL character")
            .procedure(388)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(new Parameter("diskgroup", Type.STRING, "the GUID of a disk group, as ldmtool_scan returns it"))
            .build();

    /** Describes {@code ldmtool_diskgroup_name}. */
    public static final Action<String> LDMTOOL_DISKGROUP_NAME = Action.define(
                    "ldmtool_diskgroup_name", Result.string(Result.Text.PLAIN).described("name of the disk group"))
            .summary("Looks up the name of a Windows dynamic disk group by GUID.")
            .errors("ENOTSUP if the appliance lacks the feature ldm; the disk group or the volume does not exist")
            .refusals("a text holds a NUL character")
            .procedure(386)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(new Parameter("diskgroup", Type.STRING, "the GUID of a disk group, as ldmtool_scan returns it"))
            .build();

    /** Describes {@code ldmtool_diskgroup_volumes}. */
    public static final Action<List<String>> LDMTOOL_DISKGROUP_VOLUMES = Action.define(
                    "ldmtool_diskgroup_volumes",
                    Result.strings(Result.Text.PLAIN).described("names of the volumes in the group"))
            .summary("Lists the volumes of a Windows dynamic disk group given by its GUID.")
            .errors("ENOTSUP if the appliance lacks the feature ldm; the disk group or the volume does not exist")
            .refusals("a text holds a NUL character")
            .procedure(387)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(new Parameter("diskgroup", Type.STRING, "the GUID of a disk group, as ldmtool_scan returns it"))
            .build();

    /** Describes {@code ldmtool_remove_all}. */
    public static final Action<Void> LDMTOOL_REMOVE_ALL = Action.define("ldmtool_remove_all", Result.none())
            .summary("Removes the device mapper devices that were created for Windows dynamic disk volumes.")
            .errors("ENOTSUP if the appliance lacks the feature ldm")
            .procedure(383)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .build();

    /** Describes {@code ldmtool_scan}. */
    public static final Action<List<String>> LDMTOOL_SCAN = Action.define(
                    "ldmtool_scan", Result.strings(Result.Text.PLAIN).described("GUIDs of the disk groups found"))
            .summary("Scans all block devices for Windows dynamic disks and returns the GUIDs of the disk groups.")
            .errors("ENOTSUP if the appliance lacks the feature ldm")
            .procedure(384)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .build();

    /** Describes {@code ldmtool_scan_devices}. */
    public static final Action<List<String>> LDMTOOL_SCAN_DEVICES = Action.define(
                    "ldmtool_scan_devices",
                    Result.strings(Result.Text.PLAIN).described("GUIDs of the disk groups found"))
            .summary("Scans the given block devices, or all of them if the list is empty, for Windows dynamic "
                    + "disk groups.")
            .errors("ENOTSUP if the appliance lacks the feature ldm; a device is no disk")
            .refusals("a text holds a NUL character")
            .procedure(385)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(new Parameter(
                    "devices",
                    Type.DEVICE_LIST,
                    "whole disks to look at, all if empty; the ldmtool of Debian 12 looks at the others, too"))
            .build();

    /** Describes {@code ldmtool_volume_hint}. */
    public static final Action<String> LDMTOOL_VOLUME_HINT = Action.define(
                    "ldmtool_volume_hint",
                    Result.string(Result.Text.PLAIN).described("hint text, empty if the volume has none"))
            .summary("Returns the hint of a Windows dynamic disk volume, often its drive letter.")
            .errors("ENOTSUP if the appliance lacks the feature ldm; the disk group or the volume does not exist")
            .refusals("a text holds a NUL character")
            .procedure(390)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(
                    new Parameter("diskgroup", Type.STRING, "the GUID of a disk group, as ldmtool_scan returns it"),
                    new Parameter(
                            "volume",
                            Type.STRING,
                            "the name of a volume of the group, as ldmtool_diskgroup_volumes returns it"))
            .build();

    /** Describes {@code ldmtool_volume_partitions}. */
    public static final Action<List<String>> LDMTOOL_VOLUME_PARTITIONS = Action.define(
                    "ldmtool_volume_partitions",
                    Result.strings(Result.Text.DEVICE)
                            .described("names of the partitions in the group, such as Disk1-01"))
            .summary("Lists the partitions that make up a volume of a Windows dynamic disk group.")
            .errors("ENOTSUP if the appliance lacks the feature ldm; the disk group or the volume does not exist")
            .refusals("a text holds a NUL character")
            .procedure(391)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(
                    new Parameter("diskgroup", Type.STRING, "the GUID of a disk group, as ldmtool_scan returns it"),
                    new Parameter(
                            "volume",
                            Type.STRING,
                            "the name of a volume of the group, as ldmtool_diskgroup_volumes returns it"))
            .build();

    /** Describes {@code ldmtool_volume_type}. */
    public static final Action<String> LDMTOOL_VOLUME_TYPE = Action.define(
                    "ldmtool_volume_type", Result.string(Result.Text.PLAIN).described("volume layout name"))
            .summary("Returns the layout of a Windows dynamic disk volume, such as simple, spanned, striped, "
                    + "mirrored or raid5.")
            .errors("ENOTSUP if the appliance lacks the feature ldm; the disk group or the volume does not exist")
            .refusals("a text holds a NUL character")
            .procedure(389)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(
                    new Parameter("diskgroup", Type.STRING, "the GUID of a disk group, as ldmtool_scan returns it"),
                    new Parameter(
                            "volume",
                            Type.STRING,
                            "the name of a volume of the group, as ldmtool_diskgroup_volumes returns it"))
            .build();

    /** Describes {@code list_ldm_partitions}. */
    public static final Action<List<String>> LIST_LDM_PARTITIONS = Action.define(
                    "list_ldm_partitions",
                    Result.strings(Result.Text.DEVICE).described("device names of the partitions"))
            .summary("Lists the Windows dynamic disk partitions that have devices in the appliance.")
            .errors("ENOTSUP if the appliance lacks the feature ldm")
            .procedure(381)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .build();

    /** Describes {@code list_ldm_volumes}. */
    public static final Action<List<String>> LIST_LDM_VOLUMES = Action.define(
                    "list_ldm_volumes", Result.strings(Result.Text.DEVICE).described("device names of the volumes"))
            .summary("Lists the Windows dynamic disk volumes that have devices in the appliance.")
            .errors("ENOTSUP if the appliance lacks the feature ldm")
            .procedure(380)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .build();

    private LdmActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                LDMTOOL_CREATE_ALL,
                LDMTOOL_DISKGROUP_DISKS,
                LDMTOOL_DISKGROUP_NAME,
                LDMTOOL_DISKGROUP_VOLUMES,
                LDMTOOL_REMOVE_ALL,
                LDMTOOL_SCAN,
                LDMTOOL_SCAN_DEVICES,
                LDMTOOL_VOLUME_HINT,
                LDMTOOL_VOLUME_PARTITIONS,
                LDMTOOL_VOLUME_TYPE,
                LIST_LDM_PARTITIONS,
                LIST_LDM_VOLUMES);
    }
}
