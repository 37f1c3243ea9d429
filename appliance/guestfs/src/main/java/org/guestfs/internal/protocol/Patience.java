// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import java.time.Duration;
import org.guestfs.spi.Deadline;

/** How long the call under way may still take, and how long it may go without a byte. Confined to its call. */
final class Patience {
    private final Duration stallTimeout;
    private final Deadline call;
    private final boolean isInterruptible;
    private Deadline stall;

    /** A pause between messages is the daemon working, so it counts as a stall only while a transfer runs. */
    private boolean transferring;

    Patience(Deadline call, Duration stallTimeout, boolean isInterruptible) {
        this.call = call;
        this.stallTimeout = stallTimeout;
        this.isInterruptible = isInterruptible;
        stall = Deadline.in(stallTimeout);
    }

    /** How long the call has taken so far. */
    Duration elapsed() {
        return call.timeout().minus(call.remaining());
    }

    void transfer(boolean isRunning) {
        transferring = isRunning;
        bytesMoved();
    }

    void bytesMoved() {
        if (transferring) {
            stall = Deadline.in(stallTimeout);
        }
    }

    /** Ends the wait if nobody would wait any longer. */
    void check() throws LostConnectionException {
        if (isInterruptible && Thread.currentThread().isInterrupted()) {
            throw new LostConnectionException("EINTR", "the thread was interrupted during the call");
        }
        if (call.isOver()) {
            throw new LostConnectionException("ETIMEDOUT", "the daemon did not finish the call in " + call.timeout());
        }
        if (transferring && stall.isOver()) {
            throw new LostConnectionException("ETIMEDOUT", "the transfer stalled for " + stall.timeout());
        }
    }
}
