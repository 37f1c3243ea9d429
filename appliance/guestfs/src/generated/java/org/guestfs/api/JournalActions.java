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
            .summary("Closes the systemd journal opened on this handle.")
            .errors("ENOTSUP if the appliance lacks the feature journal; no journal is open")
            .procedure(405)
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .build();

    /** Describes {@code journal_get}. */
    public static final Action<List<Xattr>> JOURNAL_GET = Action.define(
                    "journal_get",
                    Result.structs(Xattr.TYPE).described("fields of the entry, each with a name and a binary value"))
            .summary("Reads every field of the current journal entry as name and binary value pairs.")
            .errors("ENOTSUP if the appliance lacks the feature journal; no journal is open, or no entry is "
                    + "current")
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .build();

    /** Describes {@code journal_get_data_threshold}. */
    public static final Action<Long> JOURNAL_GET_DATA_THRESHOLD = Action.define(
                    "journal_get_data_threshold", Result.int64().described("threshold in bytes, or 0 for no limit"))
            .summary("Returns the size in bytes beyond which journal field data may be cut off, 0 meaning no "
                    + "limit.")
            .errors("ENOTSUP if the appliance lacks the feature journal; no journal is open")
            .procedure(409)
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .build();

    /** Describes {@code journal_get_realtime_usec}. */
    public static final Action<Long> JOURNAL_GET_REALTIME_USEC = Action.define(
                    "journal_get_realtime_usec",
                    Result.int64().described("timestamp in microseconds since the Unix epoch"))
            .summary("Returns the wall-clock time of the current journal entry in microseconds since the Unix "
                    + "epoch.")
            .errors("ENOTSUP if the appliance lacks the feature journal; no journal is open, or no entry is "
                    + "current")
            .procedure(420)
            .group("journal")
            .feature("journal")
            .since("1.27.18")
            .build();

    /** Describes {@code journal_next}. */
    public static final Action<Boolean> JOURNAL_NEXT = Action.define(
                    "journal_next",
                    Result.bool().described("whether an entry is available, false at the end of the journal"))
            .summary("Advances to the next journal entry; one call is also needed after opening, before the first "
                    + "read.")
            .errors("ENOTSUP if the appliance lacks the feature journal; no journal is open")
            .procedure(406)
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .build();

    /** Describes {@code journal_open}. */
    public static final Action<Void> JOURNAL_OPEN = Action.define("journal_open", Result.none())
            .summary("Opens the systemd journal in a guest directory, closing any journal that was already open.")
            .errors("ENOTSUP if the appliance lacks the feature journal; the directory has no journal files")
            .refusals("a text holds a NUL character")
            .procedure(404)
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .parameters(new Parameter(
                    "directory", Type.PATHNAME, "the absolute path of a directory with journal files inside the guest"))
            .build();

    /** Describes {@code journal_set_data_threshold}. */
    public static final Action<Void> JOURNAL_SET_DATA_THRESHOLD = Action.define(
                    "journal_set_data_threshold", Result.none())
            .summary("Sets the size in bytes beyond which journal field data may be cut off, 0 meaning no limit.")
            .errors("ENOTSUP if the appliance lacks the feature journal; no journal is open")
            .procedure(410)
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .parameters(new Parameter("threshold", Type.INT64, "the size in bytes, 0 for no limit"))
            .build();

    /** Describes {@code journal_skip}. */
    public static final Action<Long> JOURNAL_SKIP = Action.define(
                    "journal_skip", Result.int64().described("number of entries really skipped, never negative"))
            .summary("Moves forwards (positive) or backwards (negative) by a number of journal entries.")
            .errors("ENOTSUP if the appliance lacks the feature journal; no journal is open")
            .procedure(407)
            .group("journal")
            .feature("journal")
            .since("1.23.11")
            .parameters(new Parameter("skip", Type.INT64, "how many entries to move; a negative number moves back"))
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
