// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.guestfs.spi.Deadline;

/** Keeps a shelf as full as it shall be, in a thread of its own, unless a launch has more need of the slots. */
final class Keeper {
    private static final int IDLE = 10;
    private static final Duration END = Duration.ofSeconds(10);

    private final Thread thread = new Thread(this::keep, "guestfs-supply");
    private final Shelf shelf;
    private final Pace pace;
    private final Ledger ledger;
    private final Callable<Boolean> makeWay;
    private final Callable<Boolean> refill;
    private volatile boolean closed;
    private Deadline backOff = Deadline.in(Duration.ZERO);

    /**
     * Makes a keeper.
     *
     * @param shelf what it keeps full
     * @param pace when
     * @param ledger is told of what fails
     * @param makeWay leaves the slots to a launch that waits, and tells whether there is one
     * @param refill puts one more spare on the shelf, and tells whether there might be one more
     */
    Keeper(Shelf shelf, Pace pace, Ledger ledger, Callable<Boolean> makeWay, Callable<Boolean> refill) {
        this.shelf = shelf;
        this.pace = pace;
        this.ledger = ledger;
        this.makeWay = makeWay;
        this.refill = refill;
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    private void keep() {
        while (!closed) {
            try {
                tend();
            } catch (Throwable e) {
                // Whatever it is: without this thread there would be no spares any more.
                complain(e);
                backOff = Deadline.in(pace.backOff());
            }
        }
    }

    /** What the end of the supply interrupts is no failure. */
    private void complain(Throwable failure) {
        if (!closed) {
            ledger.failed();
            System.getLogger("org.guestfs.supply")
                    .log(System.Logger.Level.WARNING, "an appliance could not be made ready", failure);
        }
    }

    private void tend() throws Exception {
        Duration idle = pace.look().multipliedBy(IDLE);
        for (Spare weed : shelf.weedOut()) {
            if (weed.isDead()) {
                ledger.failed();
            }
            weed.end();
        }
        if (!backOff.isOver()) {
            shelf.awaitChange(min(backOff.remaining(), idle));
            return;
        }
        if (makeWay.call()) {
            shelf.awaitChange(idle);
            return;
        }
        Duration rest = min(shelf.untilRefill().orElse(idle), idle);
        if (!rest.isZero() || !refill.call()) {
            shelf.awaitChange(rest.isZero() ? idle : rest);
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Ends the thread, and waits for it for a while. */
    void end() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
