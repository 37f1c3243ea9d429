// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import jakarta.resource.spi.LocalTransaction;
import jakarta.resource.spi.LocalTransactionException;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import org.jspecify.annotations.Nullable;

/** A transaction of one managed connection alone, which the server begins and ends itself. Thread-safe. */
public final class LocalBranch implements LocalTransaction {
    private final BranchResource resource;
    private @Nullable BranchXid xid;

    /**
     * Makes one that has not begun.
     *
     * @param resource of the managed connection
     */
    public LocalBranch(BranchResource resource) {
        this.resource = resource;
    }

    @Override
    public synchronized void begin() throws LocalTransactionException {
        if (xid != null) {
            throw new LocalTransactionException("the local transaction " + xid + " has begun already");
        }
        BranchXid begun = BranchXid.unique();
        try {
            resource.start(begun, XAResource.TMNOFLAGS);
        } catch (XAException e) {
            throw failure(e);
        }
        xid = begun;
    }

    @Override
    public synchronized void commit() throws LocalTransactionException {
        BranchXid ending = take();
        try {
            resource.end(ending, XAResource.TMSUCCESS);
        } catch (XAException e) {
            undo(ending, e);
            throw failure(e);
        }
        try {
            resource.commit(ending, true);
        } catch (XAException e) {
            throw failure(e);
        }
    }

    @Override
    public synchronized void rollback() throws LocalTransactionException {
        try {
            resource.rollback(take());
        } catch (XAException e) {
            throw failure(e);
        }
    }

    private BranchXid take() throws LocalTransactionException {
        BranchXid taken = xid;
        if (taken == null) {
            throw new LocalTransactionException("no local transaction has begun");
        }
        xid = null;
        return taken;
    }

    private void undo(BranchXid ending, XAException reason) {
        try {
            resource.rollback(ending);
        } catch (XAException e) {
            reason.addSuppressed(e);
        }
    }

    private static LocalTransactionException failure(XAException cause) {
        return new LocalTransactionException(cause.getMessage(), cause);
    }
}
