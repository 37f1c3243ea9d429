// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;

/** Learns how the transaction of a delivery ends. There is nothing to recover: events are lost with the server. */
final class Outcome implements XAResource {
    private volatile boolean isCommitted;

    boolean isCommitted() {
        return isCommitted;
    }

    @Override
    public void start(Xid xid, int flags) {
        // It only listens.
    }

    @Override
    public void end(Xid xid, int flags) {
        // It only listens.
    }

    @Override
    public int prepare(Xid xid) {
        return XA_OK;
    }

    @Override
    public void commit(Xid xid, boolean isOnePhase) {
        isCommitted = true;
    }

    @Override
    public void rollback(Xid xid) {
        isCommitted = false;
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
