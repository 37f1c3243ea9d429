// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.resource.ResourceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.guestfs.ApplianceLostException;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.guestfs.spi.Deadline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty clients share eight appliances, some of which are killed. For {@code -Dstress.seconds},
 * with {@code -Dstress.uses} of each appliance; prints what it saw. */
@Tag("stress")
final class StressIT {
    private static final int CLIENTS = 50;
    private static final int APPLIANCES = 8;
    private static final int ONE_IN = 10;

    @TempDir
    private Path root;

    private final GuestfsResourceAdapter adapter = new GuestfsResourceAdapter();
    private final AtomicInteger lost = new AtomicInteger();
    private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everybodyGetsHisOwnDataAndHisTurn() throws Exception {
        Duration time = Duration.ofSeconds(Long.getLong("stress.seconds", 60));
        adapter.setImageRoots(root.toString());
        adapter.setMinimum(2);
        adapter.setMaximum(APPLIANCES);
        adapter.setWaitTimeoutSeconds(600);
        adapter.setUses(Integer.getInteger("stress.uses", 1));
        adapter.start();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var managed = new GuestfsManagedConnectionFactory();
            managed.setResourceAdapter(adapter);
            GuestfsConnectionFactory factory = managed.createConnectionFactory();
            Deadline end = Deadline.in(time);
            var turns = new ArrayList<Future<Integer>>();
            for (int number = 0; number < CLIENTS; number++) {
                TestImage.make(root.resolve(number + ".img"), "data", "of client " + number);
                turns.add(clients.submit(client(number, factory, end)));
            }
            var counts = new ArrayList<Integer>();
            for (Future<Integer> turn : turns) {
                counts.add(turn.get());
            }
            print(counts);
            assertThat(counts).allMatch(count -> count > 0);
            await().untilAsserted(() -> {
                assertThat(adapter.requireRunning().service().sessions()).isEmpty();
                assertThat(adapter.requireRunning()
                                .service()
                                .supply()
                                .statistics()
                                .inUse())
                        .isZero();
            });
        } finally {
            clients.shutdownNow();
            adapter.stop();
        }
        await().until(() -> ProcessHandle.current().descendants().findAny().isEmpty());
    }

    private Callable<Integer> client(int number, GuestfsConnectionFactory factory, Deadline end) {
        var random = new Random(number);
        return () -> {
            int turns = 0;
            // Each has its turn, however long that takes.
            while (turns == 0 || !end.isOver()) {
                turns += use(number, factory, random.nextInt(ONE_IN) == 0) ? 1 : 0;
            }
            return turns;
        };
    }

    private boolean use(int number, GuestfsConnectionFactory factory, boolean isKilled) throws ResourceException {
        long start = System.nanoTime();
        try (GuestfsConnection guest = factory.getConnection(GuestfsConnectionSpec.readOnly(number + ".img"))) {
            guest.mountRo("/dev/sda", "/");
            waits.add((System.nanoTime() - start) / 1_000_000);
            if (isKilled) {
                ProcessHandle.of(guest.getPid()).ifPresent(ProcessHandle::destroyForcibly);
            }
            assertThat(guest.cat("/data")).isEqualTo("of client " + number);
            return true;
        } catch (ApplianceLostException e) {
            lost.incrementAndGet();
            return false;
        }
    }

    private void print(List<Integer> counts) {
        List<Long> sorted = waits.stream().sorted().toList();
        System.out.printf(
                "%d clients, %d appliances: %d turns (%d to %d each), %d lost;"
                        + " to the mounted image p50 %d ms, p95 %d ms, at most %d ms%n",
                CLIENTS,
                APPLIANCES,
                counts.stream().mapToInt(Integer::intValue).sum(),
                Collections.min(counts),
                Collections.max(counts),
                lost.get(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }
}
