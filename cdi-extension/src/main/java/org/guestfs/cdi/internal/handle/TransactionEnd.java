// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.guestfs.Guestfs;

/**
 * Closes a handle just before its transaction commits. Its scope ends after that, when a pool does not want connections to
 * be open any more. Loaded only where JTA is.
 */
record TransactionEnd(Guestfs handle) implements Synchronization {
    private static final Logger LOG = System.getLogger("org.guestfs.cdi");
    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    static void close(Guestfs handle) {
        try {
            TransactionSynchronizationRegistry registry = InitialContext.doLookup(REGISTRY);
            registry.registerInterposedSynchronization(new TransactionEnd(handle));
        } catch (NamingException e) {
            LOG.log(Level.DEBUG, "there is no server; the scope ends handles after the transaction", e);
        }
    }

    @Override
    public void beforeCompletion() {
        handle.close();
    }

    @Override
    public void afterCompletion(int status) {
        // The scope ends.
    }
}
