// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.guestfs.spi.Deadline;

/**
 * Launches that want an appliance, served in the order in which they came: only the first looks for one, and only the
 * first is woken when there may be one. Thread-safe.
 */
final class Line {
    private final Duration look;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Turn> turns = new ArrayDeque<>();
    private int waiting;
    private boolean closed;

    /**
     * Makes an empty one.
     *
     * @param look how often the first looks if nobody tells it
     */
    Line(Duration look) {
        this.look = look;
    }

    /** Joins at the end. */
    Turn join() {
        return join(turns::addLast);
    }

    /** Joins at the front: for one whose turn it was, in vain. */
    Turn joinAgain() {
        return join(turns::addFirst);
    }

    private Turn join(Consumer<Turn> place) {
        var turn = new Turn();
        lock.lock();
        try {
            place.accept(turn);
            return turn;
        } finally {
            lock.unlock();
        }
    }

    /** How many wait. */
    int waiting() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    /** Tells whether nobody is in it, neither waiting nor looking. */
    boolean isEmpty() {
        lock.lock();
        try {
            return turns.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Tells the first that there may be an appliance. */
    void tell() {
        lock.lock();
        try {
            wakeFirst();
        } finally {
            lock.unlock();
        }
    }

    private void wakeFirst() {
        Turn first = turns.peekFirst();
        if (first != null) {
            first.hasNews = true;
            first.wakeUp.signal();
        }
    }

    /** Sends all away. */
    void close() {
        lock.lock();
        try {
            closed = true;
            turns.forEach(turn -> turn.wakeUp.signal());
        } finally {
            lock.unlock();
        }
    }

    /** A place in the line. Used by one thread. */
    final class Turn implements AutoCloseable {
        private final Condition wakeUp = lock.newCondition();
        private boolean hasNews = true;

        /**
         * Waits until it is worth looking.
         *
         * @return {@code false} if the time is over
         * @throws IllegalStateException if the line is closed
         */
        boolean await(Deadline deadline) throws InterruptedException {
            lock.lockInterruptibly();
            waiting++;
            try {
                while (!closed && turns.peekFirst() != this && !deadline.isOver()) {
                    wakeUp.await(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
                }
                if (!closed && !hasNews && !deadline.isOver()) {
                    wakeUp.await(Math.min(look.toNanos(), deadline.remaining().toNanos()), TimeUnit.NANOSECONDS);
                }
                hasNews = false;
                requireOpen();
                return !deadline.isOver();
            } finally {
                waiting--;
                lock.unlock();
            }
        }

        private void requireOpen() {
            if (closed) {
                throw new IllegalStateException("the supply is closed");
            }
        }

        /** Leaves; the next is the first. */
        @Override
        public void close() {
            lock.lock();
            try {
                turns.remove(this);
                wakeFirst();
            } finally {
                lock.unlock();
            }
        }
    }
}
