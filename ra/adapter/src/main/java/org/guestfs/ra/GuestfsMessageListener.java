// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

/**
 * Hears of what happens to connections. Message-driven beans implement it; what they want to hear their activation
 * configuration says, in the terms of {@link org.guestfs.ra.spi.GuestfsActivationSpec}.
 *
 * @since 0.1
 */
public interface GuestfsMessageListener {
    /**
     * Hears of one event. Those of one connection come in their order. If it throws an exception, or its transaction is
     * rolled back, the same event comes again, a few times at most, and the next ones of the connection wait for that.
     *
     * @param message what happened
     */
    void onMessage(GuestfsMessage message);
}
