// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tokens that come back at a rate: so many may be taken at once, and so many a second. Thread-safe. */
final class Bucket {
    private final long nanosOfAll;
    private final long nanosOfOne;
    private final LongSupplier nanoTime;
    /** When it would be full. Guarded by this. */
    private long fullAt;

    Bucket(int size, int perSecond, LongSupplier nanoTime) {
        nanosOfOne = TimeUnit.SECONDS.toNanos(1) / perSecond;
        nanosOfAll = size * nanosOfOne;
        this.nanoTime = nanoTime;
        fullAt = nanoTime.getAsLong();
    }

    synchronized boolean tryTake() {
        long now = nanoTime.getAsLong();
        long missing = Math.max(0, fullAt - now);
        if (missing + nanosOfOne > nanosOfAll) {
            return false;
        }
        fullAt = now + missing + nanosOfOne;
        return true;
    }
}
