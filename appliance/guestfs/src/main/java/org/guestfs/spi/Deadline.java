// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.time.Duration;

/**
 * A point in time by which something must have happened. Thread-safe.
 *
 * @since 0.1
 */
public final class Deadline {
    private final long start = System.nanoTime();
    private final Duration timeout;
    private final long timeoutNanos;

    private Deadline(Duration timeout) {
        this.timeout = timeout;
        timeoutNanos = timeout.compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0 ? Long.MAX_VALUE : timeout.toNanos();
    }

    /**
     * Sets a deadline.
     *
     * @param timeout how much time there is from now on
     * @return the deadline
     */
    public static Deadline in(Duration timeout) {
        return new Deadline(timeout);
    }

    /**
     * Tells whether the time is over.
     *
     * @return {@code true} if it is
     */
    public boolean isOver() {
        return remainingNanos() <= 0;
    }

    /**
     * Returns how much time is left.
     *
     * @return a duration, zero if the time is over
     */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, remainingNanos()));
    }

    /**
     * Returns how much time is left for something that has a limit of its own.
     *
     * @param limit how long that may take
     * @return what is shorter
     */
    public Duration remainingUpTo(Duration limit) {
        Duration remaining = remaining();
        return remaining.compareTo(limit) < 0 ? remaining : limit;
    }

    /**
     * Returns how much time there was at first.
     *
     * @return the duration given
     */
    public Duration timeout() {
        return timeout;
    }

    private long remainingNanos() {
        // nanoTime may be negative and wraps: only differences mean something.
        return timeoutNanos - (System.nanoTime() - start);
    }
}
