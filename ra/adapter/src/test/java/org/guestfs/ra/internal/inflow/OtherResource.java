// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;

/** What a bean has in its transaction; it may refuse to be prepared. */
final class OtherResource implements XAResource {
    private final boolean isRefusing;
    private final List<Boolean> commits = new CopyOnWriteArrayList<>();

    OtherResource(boolean isRefusing) {
        this.isRefusing = isRefusing;
    }

    /** For each commit, whether it was in one phase. */
    List<Boolean> commits() {
        return commits;
    }

    @Override
    public void start(Xid xid, int flags) {
        // It has no work.
    }

    @Override
    public void end(Xid xid, int flags) {
        // It has no work.
    }

    @Override
    public int prepare(Xid xid) throws XAException {
        if (isRefusing) {
            throw new XAException(XAException.XA_RBINTEGRITY);
        }
        return XA_OK;
    }

    @Override
    public void commit(Xid xid, boolean isOnePhase) throws XAException {
        if (isRefusing) {
            throw new XAException(XAException.XA_RBINTEGRITY);
        }
        commits.add(isOnePhase);
    }

    @Override
    public void rollback(Xid xid) {
        // There is nothing to undo.
    }

    @Override
    public void forget(Xid xid) {
        // There is nothing to forget.
    }

    @Override
    public Xid[] recover(int flags) {
        return new Xid[0];
    }

    @Override
    public boolean isSameRM(XAResource other) {
        return other == this;
    }

    @Override
    public int getTransactionTimeout() {
        return 0;
    }

    @Override
    public boolean setTransactionTimeout(int seconds) {
        return false;
    }
}
