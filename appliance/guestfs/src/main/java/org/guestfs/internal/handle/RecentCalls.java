// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.guestfs.spi.Call;

/** The last calls of a handle that traces, as somebody may see them who may not see what is in the guest. Thread-safe. */
final class RecentCalls {
    private static final int LINES_MAX = 100;
    private static final int LINE_MAX = 500;

    private final BooleanSupplier isTrace;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<String> lines = new ArrayDeque<>();

    RecentCalls(BooleanSupplier isTrace) {
        this.isTrace = isTrace;
    }

    /** Notes a call that has ended. */
    void add(Call<?> call, String outcome, long nanos) {
        if (!isTrace.getAsBoolean()) {
            return;
        }
        String shown = TraceFormat.discreet(call);
        String line = Instant.now().truncatedTo(ChronoUnit.MILLIS) + " "
                + shown.substring(0, Math.min(shown.length(), LINE_MAX)) + " = " + outcome + " (" + nanos / 1_000
                + " us)";
        lock.lock();
        try {
            if (lines.size() == LINES_MAX) {
                lines.removeFirst();
            }
            lines.addLast(line);
        } finally {
            lock.unlock();
        }
    }

    List<String> lines() {
        lock.lock();
        try {
            return List.copyOf(lines);
        } finally {
            lock.unlock();
        }
    }
}
