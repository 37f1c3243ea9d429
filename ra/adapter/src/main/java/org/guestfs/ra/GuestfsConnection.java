// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import org.guestfs.Guestfs;

/**
 * A handle whose appliance comes from a resource adapter, with the drives of its {@link GuestfsConnectionSpec}. It is
 * launched by its first call, or before it is handed out if the factory is {@code eager}; nobody calls {@code launch}.
 *
 * <p>The appliance serves this connection alone and ends with it. In a transaction, what is written to a drive reaches
 * the image when that commits, and the connection is of no use after that; outside of one, it is written at once.
 *
 * <p>What the configuration of the adapter or the spec decides (drives, backend, memory, life cycle) cannot be changed
 * here: such calls fail with {@code ENOTSUP}. Calls of a connection that is closed, or whose transaction is over, throw
 * {@link IllegalStateException}.
 *
 * @see GuestfsConnectionFactory
 * @since 0.1
 */
public interface GuestfsConnection extends Guestfs {
    /**
     * Gives the connection back, which ends the appliance, unless it is used in a transaction: then that ends it. Does
     * nothing the second time. A connection that is left open is closed with its transaction or its pool.
     */
    @Override
    void close();
}
