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
            .procedure(382)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .build();

    /** Describes {@code ldmtool_diskgroup_disks}. */
    public static final Action<List<String>> LDMTOOL_DISKGROUP_DISKS = Action.define(
                    "ldmtool_diskgroup_disks", Result.strings(Result.Text.DEVICE))
            .procedure(388)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(new Parameter("diskgroup", Type.STRING))
            .build();

    /** Describes {@code ldmtool_diskgroup_name}. */
    public static final Action<String> LDMTOOL_DISKGROUP_NAME = Action.define(
                    "ldmtool_diskgroup_name", Result.string(Result.Text.PLAIN))
            .procedure(386)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(new Parameter("diskgroup", Type.STRING))
            .build();

    /** Describes {@code ldmtool_diskgroup_volumes}. */
    public static final Action<List<String>> LDMTOOL_DISKGROUP_VOLUMES = Action.define(
                    "ldmtool_diskgroup_volumes", Result.strings(Result.Text.PLAIN))
            .procedure(387)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(new Parameter("diskgroup", Type.STRING))
            .build();

    /** Describes {@code ldmtool_remove_all}. */
    public static final Action<Void> LDMTOOL_REMOVE_ALL = Action.define("ldmtool_remove_all", Result.none())
            .procedure(383)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .build();

    /** Describes {@code ldmtool_scan}. */
    public static final Action<List<String>> LDMTOOL_SCAN = Action.define(
                    "ldmtool_scan", Result.strings(Result.Text.PLAIN))
            .procedure(384)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .build();

    /** Describes {@code ldmtool_scan_devices}. */
    public static final Action<List<String>> LDMTOOL_SCAN_DEVICES = Action.define(
                    "ldmtool_scan_devices", Result.strings(Result.Text.PLAIN))
            .procedure(385)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(new Parameter("devices", Type.DEVICE_LIST))
            .build();

    /** Describes {@code ldmtool_volume_hint}. */
    public static final Action<String> LDMTOOL_VOLUME_HINT = Action.define(
                    "ldmtool_volume_hint", Result.string(Result.Text.PLAIN))
            .procedure(390)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(new Parameter("diskgroup", Type.STRING), new Parameter("volume", Type.STRING))
            .build();

    /** Describes {@code ldmtool_volume_partitions}. */
    public static final Action<List<String>> LDMTOOL_VOLUME_PARTITIONS = Action.define(
                    "ldmtool_volume_partitions", Result.strings(Result.Text.DEVICE))
            .procedure(391)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(new Parameter("diskgroup", Type.STRING), new Parameter("volume", Type.STRING))
            .build();

    /** Describes {@code ldmtool_volume_type}. */
    public static final Action<String> LDMTOOL_VOLUME_TYPE = Action.define(
                    "ldmtool_volume_type", Result.string(Result.Text.PLAIN))
            .procedure(389)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .parameters(new Parameter("diskgroup", Type.STRING), new Parameter("volume", Type.STRING))
            .build();

    /** Describes {@code list_ldm_partitions}. */
    public static final Action<List<String>> LIST_LDM_PARTITIONS = Action.define(
                    "list_ldm_partitions", Result.strings(Result.Text.DEVICE))
            .procedure(381)
            .group("ldm")
            .feature("ldm")
            .since("1.20.0")
            .build();

    /** Describes {@code list_ldm_volumes}. */
    public static final Action<List<String>> LIST_LDM_VOLUMES = Action.define(
                    "list_ldm_volumes", Result.strings(Result.Text.DEVICE))
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
