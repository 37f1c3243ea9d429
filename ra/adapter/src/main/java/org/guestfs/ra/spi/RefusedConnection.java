// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.ResourceException;

/**
 * What a managed connection gives to the server in the place of a connection that may not be, for the factory to look at and
 * close. If it threw an exception instead, Payara's pool would count it as used for ever. Public because WildFly looks for a
 * public method that closes it.
 *
 * @param managed who refuses
 * @param reason why
 */
public record RefusedConnection(GuestfsManagedConnection managed, ResourceException reason) implements AutoCloseable {
    @Override
    public void close() {
        managed.closed(this);
    }
}
