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
 * Descriptors of the actions of the group {@code inotify}.
 *
 * @since 0.1
 */
@Generated("inotify")
public final class InotifyActions {
    /** Describes {@code inotify_add_watch}. */
    public static final Action<Long> INOTIFY_ADD_WATCH = Action.define(
                    "inotify_add_watch", Result.int64().described("the watch descriptor"))
            .summary("Starts watching a file or directory, not its subdirectories, for the events in a bit mask.")
            .errors("ENOTSUP if the appliance lacks the feature inotify; no inotify handle is open, ENOENT if "
                    + "there is no such path")
            .refusals("a text holds a NUL character")
            .procedure(180)
            .group("inotify")
            .feature("inotify")
            .since("1.0.66")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file or directory inside the guest"),
                    new Parameter("mask", Type.INT, "the sum of the events to watch for, as in inotify(7)"))
            .build();

    /** Describes {@code inotify_close}. */
    public static final Action<Void> INOTIFY_CLOSE = Action.define("inotify_close", Result.none())
            .summary("Closes the inotify handle, dropping all watches and pending events.")
            .errors("ENOTSUP if the appliance lacks the feature inotify; no inotify handle is open")
            .procedure(184)
            .group("inotify")
            .feature("inotify")
            .since("1.0.66")
            .build();

    /** Describes {@code inotify_files}. */
    public static final Action<List<String>> INOTIFY_FILES = Action.define(
                    "inotify_files", Result.strings(Result.Text.PLAIN).described("the distinct paths in sorted order"))
            .summary("Reads pending inotify events and reduces them to the list of files affected.")
            .errors("ENOTSUP if the appliance lacks the feature inotify; no inotify handle is open")
            .procedure(183)
            .group("inotify")
            .feature("inotify")
            .since("1.0.66")
            .build();

    /** Describes {@code inotify_init}. */
    public static final Action<Void> INOTIFY_INIT = Action.define("inotify_init", Result.none())
            .summary("Opens the inotify handle with a limit on queued events, 0 meaning the kernel default.")
            .errors("ENOTSUP if the appliance lacks the feature inotify; the limit is negative")
            .procedure(179)
            .group("inotify")
            .feature("inotify")
            .since("1.0.66")
            .parameters(new Parameter("maxevents", Type.INT, "how many events may wait, 0 for the kernel's default"))
            .build();

    /** Describes {@code inotify_read}. */
    public static final Action<List<InotifyEvent>> INOTIFY_READ = Action.define(
                    "inotify_read", Result.structs(InotifyEvent.TYPE).described("the events, empty if there are none"))
            .summary("Reads pending inotify events; repeat the call until it returns none to get them all.")
            .errors("ENOTSUP if the appliance lacks the feature inotify; no inotify handle is open")
            .procedure(182)
            .group("inotify")
            .feature("inotify")
            .since("1.0.66")
            .build();

    /** Describes {@code inotify_rm_watch}. */
    public static final Action<Void> INOTIFY_RM_WATCH = Action.define("inotify_rm_watch", Result.none())
            .summary("Stops a watch, given its descriptor.")
            .errors("ENOTSUP if the appliance lacks the feature inotify; no inotify handle is open")
            .procedure(181)
            .group("inotify")
            .feature("inotify")
            .since("1.0.66")
            .parameters(new Parameter("wd", Type.INT, "the descriptor that inotify_add_watch returned"))
            .build();

    private InotifyActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(INOTIFY_ADD_WATCH, INOTIFY_CLOSE, INOTIFY_FILES, INOTIFY_INIT, INOTIFY_READ, INOTIFY_RM_WATCH);
    }
}
