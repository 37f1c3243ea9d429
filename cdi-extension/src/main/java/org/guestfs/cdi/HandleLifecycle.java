// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

/**
 * An event in the life of a handle of this container: {@code void on(@Observes HandleLifecycle.Closed event)}.
 *
 * @see HandleEvent
 * @since 0.1
 */
public sealed interface HandleLifecycle {
    /**
     * Tells which handle.
     *
     * @return the handle
     */
    HandleInfo handle();

    /**
     * A handle has been opened, at its first use; its disks are added, and its appliance is not launched yet.
     *
     * @param handle the handle
     */
    record Created(HandleInfo handle) implements HandleLifecycle {}

    /**
     * The appliance of a handle is ready.
     *
     * @param handle the handle
     */
    record Launched(HandleInfo handle) implements HandleLifecycle {}

    /**
     * A handle has been closed, by its scope or since its appliance was lost.
     *
     * @param handle the handle, of no use any more
     */
    record Closed(HandleInfo handle) implements HandleLifecycle {}
}
