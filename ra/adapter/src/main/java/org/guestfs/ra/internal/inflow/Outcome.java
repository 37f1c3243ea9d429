// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;

/**
 * Learns how the transaction of a delivery ends, without a part in it. Events are lost with the server, so there is nothing
 * to recover; if it asked to be committed, a transaction manager that dies meanwhile would look for it ever after.
 */
final class Outcome implements XAResource {
    private volatile State state = State.UNKNOWN;

    private enum State {
        UNKNOWN,
        PREPARED,
        COMMITTED
    }

    boolean isCommitted() {
        return state == State.COMMITTED;
    }

    /** The server has ended the transaction, and does not say that it was rolled back. */
    void isEnded() {
        if (state == State.PREPARED) {
            state = State.COMMITTED;
        }
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
        state = State.PREPARED;
        return XA_RDONLY;
    }

    @Override
    public void commit(Xid xid, boolean isOnePhase) {
        state = State.COMMITTED;
    }

    @Override
    public void rollback(Xid xid) {
        state = State.UNKNOWN;
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
