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

/** Runs works in threads of their own, and remembers these. */
final class ThreadWorkManager implements WorkManager {
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private volatile int rejections;

    void rejects(int times) {
        rejections = times;
    }

    List<Thread> threads() {
        return threads;
    }

    @Override
    public void scheduleWork(Work work) throws WorkException {
        if (rejections > 0) {
            rejections--;
            throw new WorkRejectedException("busy");
        }
        var thread = new Thread(work, "work");
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
