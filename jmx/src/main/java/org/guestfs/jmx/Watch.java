// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks now and then for what nobody tells, in a thread of its own. */
final class Watch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("org.guestfs.jmx");

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Watch::thread);

    static Thread thread(Runnable work) {
        var thread = new Thread(work, "guestfs-management");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Has something be looked at.
     *
     * @param interval how long to wait between two looks
     * @param look the look; one that fails is logged, and comes again
     */
    void every(Duration interval, Look look) {
        thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        look.run();
                    } catch (Exception e) {
                        // Otherwise there would be no further look.
                        LOG.log(Level.WARNING, "the management of handles could not look after them", e);
                    }
                },
                interval.toMillis(),
                interval.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** A look at something. */
    @FunctionalInterface
    interface Look {
        void run() throws Exception;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
