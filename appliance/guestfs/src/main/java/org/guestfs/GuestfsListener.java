// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

/**
 * Is told of what happens to a handle, in the thread that uses the handle and while its call is under way. It may call
 * the handle again, and register or remove listeners. What it throws is logged and goes no further.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface GuestfsListener {
    /**
     * Is told of one event.
     *
     * @param handle the handle
     * @param event what happened
     */
    void onEvent(Guestfs handle, GuestfsEvent event);

    /** The registration of a listener. Closing it, from wherever, removes the listener. */
    @FunctionalInterface
    interface Registration extends AutoCloseable {
        /** Removes the listener; does nothing the second time. */
        @Override
        void close();
    }
}
