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
 * Descriptors of the actions of the group {@code journal}.
 *
 * @since 0.1
 */
@Generated("journal")
public final class JournalActions {
    /** Describes {@code journal_close}. */
    public static final Action<Void> JOURNAL_CLOSE = Action.define("journal_close", Result.none())
            .procedure(405)
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .build();

    /** Describes {@code journal_get}. */
    public static final Action<List<Xattr>> JOURNAL_GET = Action.define("journal_get", Result.structs(Xattr.TYPE))
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .build();

    /** Describes {@code journal_get_data_threshold}. */
    public static final Action<Long> JOURNAL_GET_DATA_THRESHOLD = Action.define(
                    "journal_get_data_threshold", Result.int64())
            .procedure(409)
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .build();

    /** Describes {@code journal_get_realtime_usec}. */
    public static final Action<Long> JOURNAL_GET_REALTIME_USEC = Action.define(
                    "journal_get_realtime_usec", Result.int64())
            .procedure(420)
            .group("journal")
            .feature("journal")
            .since("1.27.18")
            .build();

    /** Describes {@code journal_next}. */
    public static final Action<Boolean> JOURNAL_NEXT = Action.define("journal_next", Result.bool())
            .procedure(406)
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .build();

    /** Describes {@code journal_open}. */
    public static final Action<Void> JOURNAL_OPEN = Action.define("journal_open", Result.none())
            .procedure(404)
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .parameters(new Parameter("directory", Type.PATHNAME))
            .build();

    /** Describes {@code journal_set_data_threshold}. */
    public static final Action<Void> JOURNAL_SET_DATA_THRESHOLD = Action.define(
                    "journal_set_data_threshold", Result.none())
            .procedure(410)
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .parameters(new Parameter("threshold", Type.INT64))
            .build();

    /** Describes {@code journal_skip}. */
    public static final Action<Long> JOURNAL_SKIP = Action.define("journal_skip", Result.int64())
            .procedure(407)
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .parameters(new Parameter("skip", Type.INT64))
            .build();

    private JournalActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                JOURNAL_CLOSE,
                JOURNAL_GET,
                JOURNAL_GET_DATA_THRESHOLD,
                JOURNAL_GET_REALTIME_USEC,
                JOURNAL_NEXT,
                JOURNAL_OPEN,
                JOURNAL_SET_DATA_THRESHOLD,
                JOURNAL_SKIP);
    }
}
