// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What management costs a call, with a console that reads everything each second. Times of calls to an appliance vary by
 * more than that: so it is measured on calls that need none, and compared with a small one that does.
 */
@Tag("checkout")
@SuppressWarnings("try")
final class OverheadIT {
    private static final int ROUNDS = 15;
    private static final int LIBRARY_CALLS = 200_000;
    private static final int DAEMON_CALLS = 2_000;
    private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

    private static void readAll() {
        try {
            for (ObjectName name : SERVER.queryNames(new ObjectName("org.guestfs:type=Handle*,*"), null)) {
                for (var attribute : SERVER.getMBeanInfo(name).getAttributes()) {
                    SERVER.getAttribute(name, attribute.getName());
                }
            }
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nanoseconds a call, the least of some rounds: what comes on top is not ours. */
    private static double least(Runnable call, int calls) {
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            for (int i = 0; i < calls; i++) {
                call.run();
            }
            least = Math.min(least, (double) (System.nanoTime() - begin) / calls);
        }
        return least;
    }

    @Test
    void aSmallCallHardlyNoticesThatItIsManaged() {
        ScheduledExecutorService console = Executors.newSingleThreadScheduledExecutor();
        try (GuestfsManagement management = GuestfsManagement.open("overhead", GuestfsConfig.defaults());
                Guestfs managed = Guestfs.create(management.config());
                Guestfs other = Guestfs.create()) {
            console.scheduleWithFixedDelay(OverheadIT::readAll, 1, 1, TimeUnit.SECONDS);
            managed.addDriveScratch(64 << 20);
            managed.launch();
            double without = least(other::getMemsize, LIBRARY_CALLS);
            double with = least(managed::getMemsize, LIBRARY_CALLS);
            without = Math.min(without, least(other::getMemsize, LIBRARY_CALLS));
            double daemon = least(() -> managed.umask(022), DAEMON_CALLS);
            System.out.printf(
                    Locale.ROOT,
                    "get_memsize: %.0f ns managed, %.0f ns not; umask: %.0f ns; that is %.2f %%%n",
                    with,
                    without,
                    daemon,
                    (with - without) / daemon * 100);
            assertThat(daemon).isGreaterThan(with);
        } finally {
            console.shutdownNow();
        }
    }
}
