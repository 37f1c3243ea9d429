// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code inotify}.
 *
 * @since 0.1
 */
@Generated("inotify")
public interface InotifyApi extends Invoker {
    /**
     * Starts watching a file or directory, not its subdirectories, for the events in a bit mask.
     *
     * <p>{@code guestfs_inotify_add_watch} in guestfs(3); procedure 180 of the daemon, since libguestfs 1.0.66.
     * Needs the feature {@code inotify}.
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param mask the sum of the events to watch for, as in inotify(7)
     * @return the watch descriptor
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code inotify}; no inotify handle is open, {@code ENOENT} if there is no such path; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long inotifyAddWatch(String path, int mask) {
        return invoke(Call.of(InotifyActions.INOTIFY_ADD_WATCH, path, mask));
    }

    /**
     * Closes the inotify handle, dropping all watches and pending events.
     *
     * <p>{@code guestfs_inotify_close} in guestfs(3); procedure 184 of the daemon, since libguestfs 1.0.66.
     * Needs the feature {@code inotify}.
     *
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code inotify}; no inotify handle is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void inotifyClose() {
        invoke(Call.of(InotifyActions.INOTIFY_CLOSE));
    }

    /**
     * Reads pending inotify events and reduces them to the list of files affected.
     *
     * <p>{@code guestfs_inotify_files} in guestfs(3); procedure 183 of the daemon, since libguestfs 1.0.66.
     * Needs the feature {@code inotify}.
     *
     * @return the distinct paths in sorted order
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code inotify}; no inotify handle is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> inotifyFiles() {
        return invoke(Call.of(InotifyActions.INOTIFY_FILES));
    }

    /**
     * Opens the inotify handle with a limit on queued events, 0 meaning the kernel default.
     *
     * <p>{@code guestfs_inotify_init} in guestfs(3); procedure 179 of the daemon, since libguestfs 1.0.66.
     * Needs the feature {@code inotify}.
     *
     * @param maxevents how many events may wait, 0 for the kernel's default
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code inotify}; the limit is negative; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void inotifyInit(int maxevents) {
        invoke(Call.of(InotifyActions.INOTIFY_INIT, maxevents));
    }

    /**
     * Reads pending inotify events; repeat the call until it returns none to get them all.
     *
     * <p>{@code guestfs_inotify_read} in guestfs(3); procedure 182 of the daemon, since libguestfs 1.0.66.
     * Needs the feature {@code inotify}.
     *
     * @return the events, empty if there are none
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code inotify}; no inotify handle is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<InotifyEvent> inotifyRead() {
        return invoke(Call.of(InotifyActions.INOTIFY_READ));
    }

    /**
     * Stops a watch, given its descriptor.
     *
     * <p>{@code guestfs_inotify_rm_watch} in guestfs(3); procedure 181 of the daemon, since libguestfs 1.0.66.
     * Needs the feature {@code inotify}.
     *
     * @param wd the descriptor that {@code inotify_add_watch} returned
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code inotify}; no inotify handle is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void inotifyRmWatch(int wd) {
        invoke(Call.of(InotifyActions.INOTIFY_RM_WATCH, wd));
    }
}
