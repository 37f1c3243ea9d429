// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import org.guestfs.spi.Action;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code raid}.
 *
 * @since 0.1
 */
@Generated("raid")
public final class RaidActions {
    /** Describes {@code list_md_devices}. */
    public static final Action<List<String>> LIST_MD_DEVICES = Action.define(
                    "list_md_devices", Result.strings(Result.Text.DEVICE).described("md device names"))
            .summary("Lists the Linux software RAID (md) devices that are active in the appliance.")
            .procedure(300)
            .group("raid")
            .since("1.15.4")
            .build();

    /** Describes {@code md_create}. */
    public static final Action<Void> MD_CREATE = Action.define("md_create", Result.none())
            .summary("Creates a Linux software RAID (md) array from a list of devices.")
            .errors("ENOTSUP if the appliance lacks the feature mdadm; the devices are too few for the level, or "
                    + "chunk is no multiple of 1024")
            .refusals("a text holds a NUL character")
            .procedure(299)
            .group("raid")
            .feature("mdadm")
            .since("1.15.6")
            .parameters(
                    new Parameter("name", Type.STRING, "the name of the array"),
                    new Parameter("devices", Type.DEVICE_LIST, "block devices, members of the array in this order"))
            .options(
                    new Parameter(
                            "missingbitmap",
                            Type.INT64,
                            "bit mask of array slots left without a device, lowest bit first; default 0"),
                    new Parameter(
                            "nrdevices",
                            Type.INT,
                            "number of active devices, at least 2; default is the devices given plus the missing ones"),
                    new Parameter("spare", Type.INT, "number of spare devices; default 0"),
                    new Parameter("chunk", Type.INT64, "chunk size in bytes, a multiple of 1024; not for raid1"),
                    new Parameter(
                            "level",
                            Type.STRING,
                            "RAID level: linear, raid0, raid1, raid4, raid5, raid6 or raid10; default raid1"))
            .build();

    /** Describes {@code md_detail}. */
    public static final Action<Map<String, String>> MD_DETAIL = Action.define(
                    "md_detail",
                    Result.map(Result.Text.PLAIN, Result.Text.PLAIN)
                            .described(
                                    "map from detail name (level, devices, metadata, uuid, name and others) to its text value"))
            .summary("Returns descriptive details of a software RAID array, such as its level, metadata version "
                    + "and UUID.")
            .errors("ENOTSUP if the appliance lacks the feature mdadm; there is no such array")
            .refusals("a text holds a NUL character")
            .procedure(301)
            .group("raid")
            .feature("mdadm")
            .since("1.15.6")
            .parameters(new Parameter("md", Type.DEVICE, "a software RAID array, such as /dev/md127"))
            .build();

    /** Describes {@code md_stat}. */
    public static final Action<List<Mdstat>> MD_STAT = Action.define(
                    "md_stat", Result.structs(Mdstat.TYPE).described("one entry for each member device"))
            .summary("Lists the member devices of a software RAID array with their position and state.")
            .errors("ENOTSUP if the appliance lacks the feature mdadm; there is no such array")
            .refusals("a text holds a NUL character")
            .procedure(316)
            .group("raid")
            .feature("mdadm")
            .since("1.17.21")
            .parameters(new Parameter("md", Type.DEVICE, "a software RAID array, such as /dev/md127"))
            .build();

    /** Describes {@code md_stop}. */
    public static final Action<Void> MD_STOP = Action.define("md_stop", Result.none())
            .summary("Stops a software RAID array without destroying or wiping it.")
            .errors("ENOTSUP if the appliance lacks the feature mdadm; the array is in use")
            .refusals("a text holds a NUL character")
            .procedure(302)
            .group("raid")
            .feature("mdadm")
            .since("1.15.6")
            .parameters(new Parameter("md", Type.DEVICE, "a software RAID array, such as /dev/md127"))
            .build();

    private RaidActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(LIST_MD_DEVICES, MD_CREATE, MD_DETAIL, MD_STAT, MD_STOP);
    }
}
