// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.guestfs.Guestfs;

/**
 * Closes a connection with the transaction in which it was opened. It is of no use after that, and pools do not want it to be
 * open then; whoever has the handle need not know.
 */
record TransactionEnd(Guestfs connection) implements Synchronization {
    private static final Logger LOG = System.getLogger("org.guestfs.cdi");
    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    /** Begins to watch the transaction of this thread, if there is one. */
    static void watch(Guestfs connection) {
        try {
            TransactionSynchronizationRegistry registry = InitialContext.doLookup(REGISTRY);
            if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
                registry.registerInterposedSynchronization(new TransactionEnd(connection));
            }
        } catch (NamingException e) {
            LOG.log(Level.DEBUG, "there are no transactions here", e);
        }
    }

    @Override
    public void beforeCompletion() {
        connection.close();
    }

    /** If it was rolled back, nothing came before. */
    @Override
    public void afterCompletion(int status) {
        connection.close();
    }
}
