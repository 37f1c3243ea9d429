// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.guestfs.Drive;
import org.guestfs.GuestfsConfig;
import org.guestfs.internal.handle.Handle;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.Machine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When an appliance serves again, by the rules of the supply alone. */
@Timeout(60)
final class ReuseTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofMillis(5);

    /** Nothing is started but what there is at first. */
    private static final Pace SLOW = new Pace(SOON, NEVER, NEVER, NEVER);

    @TempDir
    private Path cache;

    private final FakeBackend backend = new FakeBackend();
    private final List<AutoCloseable> open = new ArrayList<>();
    private Process process;

    @BeforeEach
    void startProcess() throws IOException {
        process = new ProcessBuilder("sleep", "1000").start();
        backend.hasProcess(process.pid());
    }

    @AfterEach
    void close() throws Exception {
        Collections.reverse(open);
        for (AutoCloseable closeable : open) {
            closeable.close();
        }
        process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }

    private Stock open(int uses, Duration idle, Pace pace) throws IOException {
        Stock stock = Stock.open(config(), new Limits(1, 2, 1 << 20, idle, NEVER, uses), pace, handle -> backend);
        open.add(stock);
        waitUntil(() -> stock.statistics().ready() == 1);
        return stock;
    }

    private Stock open(int uses) throws IOException {
        return open(uses, NEVER, SLOW);
    }

    private GuestfsConfig config() {
        return GuestfsConfig.builder()
                .environment(Map.of("PATH", System.getenv("PATH"), "LIBGUESTFS_CACHEDIR", cache.toString()))
                .build();
    }

    private static void waitUntil(BooleanSupplier condition) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(deadline.isOver()).as("it does not happen").isFalse();
            Thread.yield();
        }
    }

    private Machine launch(Stock stock) {
        Handle handle = Handle.create(config());
        open.add(handle);
        LaunchPlan plan = handle.launchPlan();
        Machine machine = stock.start(backend, plan, new Relay());
        assertThat(stock.statistics().inUse()).isEqualTo(1);
        return machine;
    }

    private FakeAppliance first() {
        return backend.started().get(0);
    }

    @Test
    void anApplianceServesAsOftenAsItMayAndIsThenEndedByItsHandle() throws Exception {
        Stock stock = open(3);
        for (int i = 0; i < 2; i++) {
            assertThat(launch(stock).giveBack()).isTrue();
            assertThat(stock.statistics().ready()).isEqualTo(1);
            assertThat(stock.statistics().inUse()).isZero();
        }
        Machine last = launch(stock);
        assertThat(last.giveBack()).isFalse();
        last.shutdown();
        assertThat(backend.started()).hasSize(1);
        assertThat(stock.statistics().reused()).isEqualTo(2);
        assertThat(stock.statistics().resetsFailed()).isZero();
        assertThat(stock.statistics().destroyed()).isEqualTo(1);
        assertThat(stock.statistics().inUse()).isZero();
    }

    @Test
    void noneServesTwiceUnasked() throws Exception {
        assertThat(launch(open(1)).giveBack()).isFalse();
    }

    @Test
    void itsDisksAreTakenAway() throws Exception {
        Machine machine = launch(open(2));
        Drive drive = Drive.builder("/dev/null").format("raw").build();
        machine.hotplug().orElseThrow().attach(0, drive);
        machine.hotplug().orElseThrow().attach(3, drive);
        machine.hotplug().orElseThrow().attach(4, drive);
        machine.hotplug().orElseThrow().detach(3);
        assertThat(first().disks()).containsExactlyInAnyOrder(0, 4);
        assertThat(machine.giveBack()).isTrue();
        assertThat(first().disks()).isEmpty();
    }

    @Test
    void oneThatIsNotAsItWasIsLeftToItsHandle() throws Exception {
        Stock stock = open(2);
        Machine machine = launch(stock);
        first().describes("as new\nbut for this");
        assertThat(machine.giveBack()).isFalse();
        assertThat(stock.statistics().resetsFailed()).isEqualTo(1);
        assertThat(stock.statistics().reused()).isZero();
        assertThat(stock.statistics().inUse()).isEqualTo(1);
        machine.shutdown();
        assertThat(stock.statistics().inUse()).isZero();
    }

    @Test
    void oneThatDoesNotAnswerAnyMoreIsLeftToItsHandle() throws Exception {
        Stock stock = open(2);
        Machine machine = launch(stock);
        first().hang();
        Thread.currentThread().interrupt();
        assertThat(machine.giveBack()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stock.statistics().resetsFailed()).isEqualTo(1);
    }

    @Test
    void oneThatHasAnotherFileOpenIsLeftToItsHandle() throws Exception {
        Stock stock = open(2);
        Machine machine = launch(stock);
        Process other = new ProcessBuilder("sleep", "1000")
                .redirectInput(Path.of("/etc/passwd").toFile())
                .start();
        open.add(other::destroyForcibly);
        first().hasProcess(other.pid());
        waitUntil(() -> other.info().command().orElse("").contains("sleep"));
        assertThat(machine.giveBack()).isFalse();
    }

    @Test
    void oneOfWhichNobodyKnowsWhatItWasLikeServesOnce() throws Exception {
        process.destroyForcibly().waitFor();
        Stock stock =
                Stock.open(config(), new Limits(1, 2, 1 << 20, NEVER, NEVER, 2), SLOW, handle -> new FakeBackend());
        open.add(stock);
        waitUntil(() -> stock.statistics().ready() == 1);
        assertThat(launch(stock).giveBack()).isFalse();
        assertThat(stock.statistics().failed()).isZero();
        assertThat(stock.statistics().resetsFailed()).isZero();
    }

    @Test
    void aClosedSupplyAndOneThatIsTooOldResetNothing() throws Exception {
        Stock closed = open(2);
        Machine machine = launch(closed);
        closed.close();
        first().hang();
        assertThat(machine.giveBack()).isFalse();
        Stock impatient = open(2, NEVER, new Pace(NEVER, NEVER, NEVER, Duration.ofMillis(300)));
        Machine old = launch(impatient);
        waitUntil(Deadline.in(Duration.ofMillis(300))::isOver);
        assertThat(old.giveBack()).isFalse();
        assertThat(closed.statistics().resetsFailed() + impatient.statistics().resetsFailed())
                .isZero();
    }

    @Test
    void idleIsWhatHasWaitedAndNotWhatHasServed() throws Exception {
        Duration idle = Duration.ofMillis(500);
        var proceed = new CountDownLatch(1);
        Stock stock = open(2, idle, new Pace(SOON, Duration.ZERO, NEVER, NEVER));
        backend.before(plan -> await(proceed));
        Machine machine = launch(stock);
        waitUntil(Deadline.in(idle)::isOver);
        proceed.countDown();
        waitUntil(() -> stock.statistics().ready() == 1);
        assertThat(machine.giveBack()).isTrue();
        // One is more than are wanted, and goes when it is its time.
        waitUntil(() -> backend.running().size() == 1);
        assertThat(first().isEnded()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
