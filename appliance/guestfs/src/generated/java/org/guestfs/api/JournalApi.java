// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code journal}.
 *
 * @since 0.1
 */
@Generated("journal")
public interface JournalApi extends Invoker {
    /**
     * Closes the systemd journal opened on this handle.
     *
     * <p>{@code guestfs_journal_close} in guestfs(3); procedure 405 of the daemon, since libguestfs 1.23.11.
     * Needs the feature {@code journal}.
     *
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code journal}; no journal is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void journalClose() {
        invoke(Call.of(JournalActions.JOURNAL_CLOSE));
    }

    /**
     * Reads every field of the current journal entry as name and binary value pairs.
     *
     * <p>{@code guestfs_journal_get} in guestfs(3); carried out by the library, since libguestfs 1.23.11.
     * Needs the feature {@code journal}.
     *
     * @return fields of the entry, each with a name and a binary value
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code journal}; no journal is open, or no entry is current; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<Xattr> journalGet() {
        return invoke(Call.of(JournalActions.JOURNAL_GET));
    }

    /**
     * Returns the size in bytes beyond which journal field data may be cut off, 0 meaning no limit.
     *
     * <p>{@code guestfs_journal_get_data_threshold} in guestfs(3); procedure 409 of the daemon, since libguestfs
     * 1.23.11.
     * Needs the feature {@code journal}.
     *
     * @return threshold in bytes, or 0 for no limit
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code journal}; no journal is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long journalGetDataThreshold() {
        return invoke(Call.of(JournalActions.JOURNAL_GET_DATA_THRESHOLD));
    }

    /**
     * Returns the wall-clock time of the current journal entry in microseconds since the Unix epoch.
     *
     * <p>{@code guestfs_journal_get_realtime_usec} in guestfs(3); procedure 420 of the daemon, since libguestfs
     * 1.27.18.
     * Needs the feature {@code journal}.
     *
     * @return timestamp in microseconds since the Unix epoch
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code journal}; no journal is open, or no entry is current; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long journalGetRealtimeUsec() {
        return invoke(Call.of(JournalActions.JOURNAL_GET_REALTIME_USEC));
    }

    /**
     * Advances to the next journal entry; one call is also needed after opening, before the first read.
     *
     * <p>{@code guestfs_journal_next} in guestfs(3); procedure 406 of the daemon, since libguestfs 1.23.11.
     * Needs the feature {@code journal}.
     *
     * @return whether an entry is available, false at the end of the journal
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code journal}; no journal is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean journalNext() {
        return invoke(Call.of(JournalActions.JOURNAL_NEXT));
    }

    /**
     * Opens the systemd journal in a guest directory, closing any journal that was already open.
     *
     * <p>{@code guestfs_journal_open} in guestfs(3); procedure 404 of the daemon, since libguestfs 1.23.11.
     * Needs the feature {@code journal}.
     *
     * @param directory the absolute path of a directory with journal files inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code journal}; the directory has no journal files; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void journalOpen(String directory) {
        invoke(Call.of(JournalActions.JOURNAL_OPEN, directory));
    }

    /**
     * Sets the size in bytes beyond which journal field data may be cut off, 0 meaning no limit.
     *
     * <p>{@code guestfs_journal_set_data_threshold} in guestfs(3); procedure 410 of the daemon, since libguestfs
     * 1.23.11.
     * Needs the feature {@code journal}.
     *
     * @param threshold the size in bytes, 0 for no limit
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code journal}; no journal is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void journalSetDataThreshold(long threshold) {
        invoke(Call.of(JournalActions.JOURNAL_SET_DATA_THRESHOLD, threshold));
    }

    /**
     * Moves forwards (positive) or backwards (negative) by a number of journal entries.
     *
     * <p>{@code guestfs_journal_skip} in guestfs(3); procedure 407 of the daemon, since libguestfs 1.23.11.
     * Needs the feature {@code journal}.
     *
     * @param skip how many entries to move; a negative number moves back
     * @return number of entries really skipped, never negative
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code journal}; no journal is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long journalSkip(long skip) {
        return invoke(Call.of(JournalActions.JOURNAL_SKIP, skip));
    }
}
