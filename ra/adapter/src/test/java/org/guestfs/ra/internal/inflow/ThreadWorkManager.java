// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import jakarta.resource.spi.work.ExecutionContext;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkException;
import jakarta.resource.spi.work.WorkListener;
import jakarta.resource.spi.work.WorkManager;
import jakarta.resource.spi.work.WorkRejectedException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs works in threads of their own, and remembers these. */
final class ThreadWorkManager implements WorkManager {
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final List<Work> works = new CopyOnWriteArrayList<>();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();
    private volatile int rejections;
    private volatile boolean isLazy;
    private volatile boolean isStopping;
    private volatile CountDownLatch room = new CountDownLatch(0);

    void rejects(int times) {
        rejections = times;
    }

    /** Fails as servers do that are being stopped: not as the specification says. */
    void isStopping(boolean value) {
        isStopping = value;
    }

    /** Has whoever schedules a work wait, as servers do whose queue of works is full. */
    void isFull(CountDownLatch untilThen) {
        room = untilThen;
    }

    /** Accepts works, but begins them only when it is no longer so. */
    void isLazy(boolean value) {
        isLazy = value;
        if (!value) {
            works.forEach(this::start);
        }
    }

    List<Thread> threads() {
        return threads;
    }

    int accepted() {
        return works.size();
    }

    /** How often it was asked while it was being stopped. */
    int refused() {
        return refused.get();
    }

    int ended() {
        return ended.get();
    }

    /** How many threads came back from a work interrupted. */
    int interrupted() {
        return interrupted.get();
    }

    /** Asks all works to come to their end. */
    void release() {
        works.forEach(Work::release);
    }

    @Override
    public void scheduleWork(Work work) throws WorkException {
        try {
            room.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkException(e);
        }
        if (isStopping) {
            refused.incrementAndGet();
            throw new IllegalStateException("the server is being stopped");
        }
        if (rejections > 0) {
            rejections--;
            throw new WorkRejectedException("busy");
        }
        works.add(work);
        if (!isLazy) {
            start(work);
        }
    }

    private void start(Work work) {
        var thread = new Thread(
                () -> {
                    work.run();
                    if (Thread.interrupted()) {
                        interrupted.incrementAndGet();
                    }
                    ended.incrementAndGet();
                },
                "work");
        threads.add(thread);
        thread.start();
    }

    @Override
    public void scheduleWork(Work work, long timeout, ExecutionContext context, WorkListener listener)
            throws WorkException {
        scheduleWork(work);
    }

    @Override
    public void doWork(Work work) {
        work.run();
    }

    @Override
    public void doWork(Work work, long timeout, ExecutionContext context, WorkListener listener) {
        work.run();
    }

    @Override
    public long startWork(Work work) throws WorkException {
        scheduleWork(work);
        return 0;
    }

    @Override
    public long startWork(Work work, long timeout, ExecutionContext context, WorkListener listener)
            throws WorkException {
        return startWork(work);
    }
}
