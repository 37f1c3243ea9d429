// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.guestfs.SupplyStatistics;
import org.guestfs.spi.Deadline;

/** What becomes of the appliances of a supply, in numbers. Thread-safe. */
final class Ledger {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int starting;
    private int inUse;
    private long created;
    private long destroyed;
    private long failed;
    private long served;
    private long servedReady;
    private long timedOut;
    private long reused;
    private long resetsFailed;
    private long waitNanos;
    private long startNanos;

    /** Something begins to start an appliance; returns when. */
    long starting() {
        change(() -> starting++);
        return System.nanoTime();
    }

    /** That is over, with or without one. */
    void startOver(long begin) {
        change(() -> {
            starting--;
            startNanos += System.nanoTime() - begin;
        });
    }

    void created() {
        change(() -> created++);
    }

    void destroyed(boolean wasInUse) {
        change(() -> {
            destroyed++;
            inUse -= wasInUse ? 1 : 0;
        });
    }

    /** A handle has given one back that will serve another. */
    void givenBack() {
        change(() -> {
            inUse--;
            reused++;
        });
    }

    /** One that a handle gave back is not what it was. */
    void resetFailed() {
        change(() -> resetsFailed++);
    }

    void failed() {
        change(() -> failed++);
    }

    void timedOut() {
        change(() -> timedOut++);
    }

    /** A launch has an appliance. */
    void taken() {
        change(() -> inUse++);
    }

    void served(boolean wasReady, Duration wait) {
        change(() -> {
            served++;
            servedReady += wasReady ? 1 : 0;
            waitNanos += wait.toNanos();
        });
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until no appliance is in use, or will be; tells whether that came to pass. */
    boolean awaitRest(Deadline deadline) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (starting + inUse > 0 && !deadline.isOver()) {
                changed.await(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
            }
            return starting + inUse == 0;
        } finally {
            lock.unlock();
        }
    }

    SupplyStatistics read(int ready, int waiting) {
        lock.lock();
        try {
            return new SupplyStatistics(
                    ready,
                    starting,
                    inUse,
                    waiting,
                    created,
                    destroyed,
                    failed,
                    served,
                    servedReady,
                    timedOut,
                    reused,
                    resetsFailed,
                    Duration.ofNanos(waitNanos),
                    Duration.ofNanos(startNanos));
        } finally {
            lock.unlock();
        }
    }
}
