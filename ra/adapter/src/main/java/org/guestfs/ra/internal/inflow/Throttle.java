// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.guestfs.GuestfsEvent;
import org.guestfs.ra.GuestfsMessage;

/**
 * Thins out progress: of a connection, one event in an interval passes, and whatever says that a call is done. Not
 * thread-safe: its activation guards it.
 */
final class Throttle {
    private final long interval;
    private final LongSupplier nanoTime;
    /** When progress passed, oldest first; only what is younger than the interval. */
    private final Map<Long, Long> passed = new LinkedHashMap<>();

    Throttle(Duration interval, LongSupplier nanoTime) {
        this.interval = interval.toNanos();
        this.nanoTime = nanoTime;
    }

    boolean passes(GuestfsMessage message) {
        if (!(message.event() instanceof GuestfsEvent.Progress step) || step.position() == step.total()) {
            return true;
        }
        long now = nanoTime.getAsLong();
        forgetBefore(now);
        return passed.putIfAbsent(message.connection(), now) == null;
    }

    /** Nobody says when a connection is over: what is old goes, or the map would grow with each. */
    private void forgetBefore(long now) {
        Iterator<Long> times = passed.values().iterator();
        while (times.hasNext() && now - times.next() >= interval) {
            times.remove();
        }
    }

    int size() {
        return passed.size();
    }
}
