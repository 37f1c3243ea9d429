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
    public static final Action<Long> INOTIFY_ADD_WATCH = Action.define("inotify_add_watch", Result.int64())
            .procedure(180)
            .group("inotify")
            .feature("inotify")
            .since("1.0.66")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("mask", Type.INT))
            .build();

    /** Describes {@code inotify_close}. */
    public static final Action<Void> INOTIFY_CLOSE = Action.define("inotify_close", Result.none())
            .procedure(184)
            .group("inotify")
            .feature("inotify")
            .since("1.0.66")
            .build();

    /** Describes {@code inotify_files}. */
    public static final Action<List<String>> INOTIFY_FILES = Action.define(
                    "inotify_files", Result.strings(Result.Text.PLAIN))
            .procedure(183)
            .group("inotify")
            .feature("inotify")
            .since("1.0.66")
            .build();

    /** Describes {@code inotify_init}. */
    public static final Action<Void> INOTIFY_INIT = Action.define("inotify_init", Result.none())
            .procedure(179)
            .group("inotify")
            .feature("inotify")
            .since("1.0.66")
            .parameters(new Parameter("maxevents", Type.INT))
            .build();

    /** Describes {@code inotify_read}. */
    public static final Action<List<InotifyEvent>> INOTIFY_READ = Action.define(
                    "inotify_read", Result.structs(InotifyEvent.TYPE))
            .procedure(182)
            .group("inotify")
            .feature("inotify")
            .since("1.0.66")
            .build();

    /** Describes {@code inotify_rm_watch}. */
    public static final Action<Void> INOTIFY_RM_WATCH = Action.define("inotify_rm_watch", Result.none())
            .procedure(181)
            .group("inotify")
            .feature("inotify")
            .since("1.0.66")
            .parameters(new Parameter("wd", Type.INT))
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
