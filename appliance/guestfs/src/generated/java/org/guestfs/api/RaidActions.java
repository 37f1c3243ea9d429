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
                    "list_md_devices", Result.strings(Result.Text.DEVICE))
            .procedure(300)
            .group("raid")
            .since("1.15.4")
            .build();

    /** Describes {@code md_create}. */
    public static final Action<Void> MD_CREATE = Action.define("md_create", Result.none())
            .procedure(299)
            .group("raid")
            .feature("mdadm")
            .since("1.15.6")
            .parameters(new Parameter("name", Type.STRING), new Parameter("devices", Type.DEVICE_LIST))
            .options(
                    new Parameter("missingbitmap", Type.INT64),
                    new Parameter("nrdevices", Type.INT),
                    new Parameter("spare", Type.INT),
                    new Parameter("chunk", Type.INT64),
                    new Parameter("level", Type.STRING))
            .build();

    /** Describes {@code md_detail}. */
    public static final Action<Map<String, String>> MD_DETAIL = Action.define(
                    "md_detail", Result.map(Result.Text.PLAIN, Result.Text.PLAIN))
            .procedure(301)
            .group("raid")
            .feature("mdadm")
            .since("1.15.6")
            .parameters(new Parameter("md", Type.DEVICE))
            .build();

    /** Describes {@code md_stat}. */
    public static final Action<List<Mdstat>> MD_STAT = Action.define("md_stat", Result.structs(Mdstat.TYPE))
            .procedure(316)
            .group("raid")
            .feature("mdadm")
            .since("1.17.21")
            .parameters(new Parameter("md", Type.DEVICE))
            .build();

    /** Describes {@code md_stop}. */
    public static final Action<Void> MD_STOP = Action.define("md_stop", Result.none())
            .procedure(302)
            .group("raid")
            .feature("mdadm")
            .since("1.15.6")
            .parameters(new Parameter("md", Type.DEVICE))
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
