// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.guestfs.spi.Deadline;

/**
 * The spares, from the oldest to the newest, and how many there shall be: one more each time a launch finds none, one
 * less each time one is not taken for too long. Thread-safe.
 */
final class Shelf {
    private final Pace pace;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Spare> spares = new ArrayDeque<>();
    private Limits limits;
    private int wanted;
    private boolean closed;
    private Deadline respite = Deadline.in(Duration.ZERO);
    private Deadline demand;

    Shelf(Limits limits, Pace pace) {
        this.limits = limits;
        this.pace = pace;
        wanted = limits.minimum();
        demand = Deadline.in(limits.idle());
    }

    /** Takes the newest, so that those that are not needed grow old. */
    Optional<Spare> take() {
        lock.lock();
        try {
            Optional<Spare> spare = Optional.ofNullable(spares.pollLast());
            if (spare.isPresent()) {
                rest();
            }
            return spare;
        } finally {
            lock.unlock();
        }
    }

    /** Not longer than it would be already: there may be launches all the time. */
    private void rest() {
        if (respite.isOver()) {
            respite = Deadline.in(pace.respite());
        }
        changed.signalAll();
    }

    /** Takes the oldest, whose place is worth more than itself. */
    Optional<Spare> giveUp() {
        lock.lock();
        try {
            return Optional.ofNullable(spares.pollFirst());
        } finally {
            lock.unlock();
        }
    }

    /** Notes that a launch was served, and whether it found a spare. */
    void served(boolean wasReady) {
        lock.lock();
        try {
            demand = Deadline.in(limits.idle());
            if (!wasReady) {
                wanted = Math.min(wanted + 1, limits.maximum());
                rest();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Adds one; tells whether that was in time. */
    boolean add(Spare spare) {
        lock.lock();
        try {
            if (!closed) {
                spares.addLast(spare);
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return spares.size();
        } finally {
            lock.unlock();
        }
    }

    /** Takes those that are dead, too old, or not needed. */
    List<Spare> weedOut() {
        lock.lock();
        try {
            if (demand.isOver()) {
                wanted = limits.minimum();
            }
            var weeds = new ArrayList<Spare>();
            for (Spare spare : spares) {
                boolean isSurplus = spares.size() - weeds.size() > limits.minimum() && spare.isIdleFor(limits.idle());
                if (isSurplus) {
                    wanted = Math.max(wanted - 1, limits.minimum());
                }
                if (isSurplus || spare.isDead() || spare.isOlderThan(pace.age())) {
                    weeds.add(spare);
                }
            }
            spares.removeAll(weeds);
            return weeds;
        } finally {
            lock.unlock();
        }
    }

    /** How long it shall be left as it is; empty if it is full, or closed. */
    Optional<Duration> untilRefill() {
        lock.lock();
        try {
            return !closed && spares.size() < wanted ? Optional.of(respite.remaining()) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something has been taken, or more are wanted. */
    void awaitChange(Duration longest) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (!closed) {
                changed.await(longest.toNanos(), TimeUnit.NANOSECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Has whoever waits for a change look again. */
    void tell() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Changes how many there shall be; takes those that are too many. */
    List<Spare> resize(Limits changed) {
        lock.lock();
        try {
            limits = changed;
            wanted = Math.max(limits.minimum(), Math.min(wanted, limits.maximum()));
            var surplus = new ArrayList<Spare>();
            while (spares.size() > limits.maximum()) {
                surplus.add(spares.removeFirst());
            }
            return surplus;
        } finally {
            lock.unlock();
        }
    }

    /** Takes all. */
    List<Spare> drain() {
        lock.lock();
        try {
            List<Spare> all = List.copyOf(spares);
            spares.clear();
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** Takes all, for good. */
    List<Spare> close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            return drain();
        } finally {
            lock.unlock();
        }
    }
}
