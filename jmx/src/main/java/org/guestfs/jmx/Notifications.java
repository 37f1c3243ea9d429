// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Brings notifications to their listeners in a thread of its own: no handle waits for a listener. If they are too slow,
 * the oldest notifications are dropped, and counted. Thread-safe.
 */
final class Notifications implements Executor, AutoCloseable {
    private static final int WAITING_MAX = 1000;
    private static final long IDLE_SECONDS = 10;

    private final AtomicLong sequence = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final ThreadPoolExecutor thread;

    Notifications() {
        thread = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING_MAX), Watch::thread, this::drop);
        thread.allowCoreThreadTimeOut(true);
    }

    private void drop(Runnable newest, ThreadPoolExecutor full) {
        dropped.incrementAndGet();
        if (!full.isShutdown() && full.getQueue().poll() != null) {
            full.execute(newest);
        }
    }

    @Override
    public void execute(Runnable delivery) {
        thread.execute(delivery);
    }

    long nextNumber() {
        return sequence.incrementAndGet();
    }

    long dropped() {
        return dropped.get();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
