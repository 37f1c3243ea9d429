// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionEvent;
import jakarta.resource.spi.ConnectionEventListener;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ManagedConnectionFactory;

/** Without a server there is no pool, and the supply sets the limits: a managed connection for each connection. */
final class UnmanagedConnectionManager implements ConnectionManager {
    private static final long serialVersionUID = 1L;

    @Override
    public Object allocateConnection(ManagedConnectionFactory factory, ConnectionRequestInfo request)
            throws ResourceException {
        ManagedConnection managed = factory.createManagedConnection(null, request);
        managed.addConnectionEventListener(new Ending(managed));
        boolean isOpen = false;
        try {
            Object connection = managed.getConnection(null, request);
            isOpen = true;
            return connection;
        } finally {
            if (!isOpen) {
                managed.destroy();
            }
        }
    }

    /** Destroys a managed connection when its connection is closed or lost. */
    private record Ending(ManagedConnection managed) implements ConnectionEventListener {
        @Override
        public void connectionClosed(ConnectionEvent event) {
            destroy();
        }

        @Override
        public void connectionErrorOccurred(ConnectionEvent event) {
            destroy();
        }

        private void destroy() {
            try {
                managed.destroy();
            } catch (ResourceException e) {
                throw new IllegalStateException("a managed connection cannot be destroyed", e);
            }
        }

        @Override
        public void localTransactionStarted(ConnectionEvent event) {
            // There are none.
        }

        @Override
        public void localTransactionCommitted(ConnectionEvent event) {
            // There are none.
        }

        @Override
        public void localTransactionRolledback(ConnectionEvent event) {
            // There are none.
        }
    }
}
