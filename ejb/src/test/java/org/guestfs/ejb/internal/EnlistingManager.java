// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ManagedConnectionFactory;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Gives out connections as a server does: with their resource in the transaction under way. */
final class EnlistingManager implements ConnectionManager, AutoCloseable {
    private static final long serialVersionUID = 1L;

    private final transient TransactionManager transactions;
    private final transient List<ManagedConnection> shells = new CopyOnWriteArrayList<>();

    EnlistingManager(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public Object allocateConnection(ManagedConnectionFactory factory, ConnectionRequestInfo request)
            throws ResourceException {
        ManagedConnection shell = factory.createManagedConnection(null, request);
        shells.add(shell);
        try {
            if (transactions.getTransaction() != null) {
                transactions.getTransaction().enlistResource(shell.getXAResource());
            }
        } catch (SystemException | RollbackException e) {
            throw new ResourceException("the connection cannot take part in the transaction", e);
        }
        return shell.getConnection(null, request);
    }

    @Override
    public void close() throws ResourceException {
        for (ManagedConnection shell : shells) {
            shell.destroy();
        }
    }
}
