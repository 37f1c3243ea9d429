// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.guestfs.GuestfsConfig;
import org.guestfs.LaunchException;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.host.LockFile;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.Machine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A supply whose appliances cost nothing, so that only its own rules are tried. */
@Timeout(60)
final class StockTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofMillis(5);
    private static final long ENOUGH = 1 << 20;
    private static final int MEMSIZE = 1280;
    private static final Pace BRISK = new Pace(SOON, Duration.ZERO, Duration.ZERO, NEVER);

    @TempDir
    private Path cache;

    private final FakeBackend backend = new FakeBackend();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        Collections.reverse(open);
        for (AutoCloseable closeable : open) {
            closeable.close();
        }
    }

    private static Limits limits(int minimum, int maximum) {
        return new Limits(minimum, maximum, ENOUGH, NEVER, NEVER, 1);
    }

    private GuestfsConfig config() {
        return GuestfsConfig.builder()
                .environment(Map.of("PATH", System.getenv("PATH"), "LIBGUESTFS_CACHEDIR", cache.toString()))
                .build();
    }

    private Stock open(Limits limits, Pace pace) throws IOException {
        Stock stock = Stock.open(config(), limits, pace, handle -> backend);
        open.add(stock);
        return stock;
    }

    private Stock open(int minimum, int maximum) throws IOException {
        Stock stock = open(limits(minimum, maximum), BRISK);
        waitUntil(() -> stock.statistics().ready() == minimum);
        return stock;
    }

    private static void waitUntil(BooleanSupplier condition) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(deadline.isOver()).as("it does not happen").isFalse();
            Thread.yield();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private LaunchPlan plan(int memsize) {
        Handle handle = Handle.create(config());
        open.add(handle);
        handle.properties().setMemsize(memsize);
        return handle.launchPlan();
    }

    private Machine launch(Stock stock) {
        return stock.start(backend, plan(MEMSIZE), new Relay());
    }

    private CompletableFuture<Machine> launchBeside(Stock stock, int memsize) {
        LaunchPlan plan = plan(memsize);
        return CompletableFuture.supplyAsync(() -> stock.start(backend, plan, new Relay()), task -> {
            var thread = new Thread(task, "launch");
            thread.setDaemon(true);
            thread.start();
        });
    }

    @Test
    void sixteenAreReadyAtOnceAndTheSeventeenthWaits() throws Exception {
        Stock stock = open(16, 16);
        assertThat(backend.running()).hasSize(16);
        List<Machine> taken =
                IntStream.range(0, 16).mapToObj(i -> launch(stock)).toList();
        assertThat(stock.statistics().servedReady()).isEqualTo(16);
        CompletableFuture<Machine> last = launchBeside(stock, MEMSIZE);
        waitUntil(() -> stock.statistics().waiting() == 1);
        assertThat(backend.running()).hasSize(16);
        taken.get(5).kill();
        last.get();
        assertThat(backend.running()).hasSize(16);
        assertThat(stock.statistics().failed()).isZero();
    }

    @Test
    void launchesAreServedInTheOrderInWhichTheyCame() throws Exception {
        // Nobody looks around: what is given back has to be told to the one whose turn it is.
        Stock stock = open(limits(0, 1), new Pace(NEVER, NEVER, NEVER, NEVER));
        Machine current = launch(stock);
        var waiting = new ArrayList<CompletableFuture<Machine>>();
        for (int i = 1; i <= 5; i++) {
            int count = i;
            waiting.add(launchBeside(stock, MEMSIZE));
            waitUntil(() -> stock.statistics().waiting() == count);
        }
        for (int i = 0; i < waiting.size(); i++) {
            current.kill();
            current = waiting.get(i).get();
            assertThat(waiting.subList(i + 1, waiting.size())).noneMatch(CompletableFuture::isDone);
        }
    }

    @Test
    void aSpareThatBootedColdIsHandedOutAsOneThatIsUp() throws Exception {
        backend.neverClones();
        Stock stock = open(1, 1);
        assertThat(launch(stock).isUp()).isTrue();
        assertThat(stock.statistics().servedReady()).isEqualTo(1);
    }

    @Test
    void anInterruptedLaunchTakesNothing() throws Exception {
        Stock stock = open(2, 2);
        LaunchPlan plan = plan(MEMSIZE);
        Thread.currentThread().interrupt();
        var failure = catchThrowableOfType(LaunchException.class, () -> stock.start(backend, plan, new Relay()));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.errnoName()).isEqualTo("EINTR");
        assertThat(backend.running()).hasSize(2);
        assertThat(stock.statistics().ready()).isEqualTo(2);
    }

    @Test
    void aLaunchInterruptedWhileItAsksASpareCostsThatOneOnly() throws Exception {
        Stock stock = open(limits(2, 2), new Pace(SOON, NEVER, NEVER, NEVER));
        waitUntil(() -> stock.statistics().ready() == 2);
        FakeAppliance newest = backend.started().get(1);
        newest.hang();
        LaunchPlan plan = plan(MEMSIZE);
        var failure = new CompletableFuture<LaunchException>();
        var launch = new Thread(() -> failure.complete(
                catchThrowableOfType(LaunchException.class, () -> stock.start(backend, plan, new Relay()))));
        launch.start();
        newest.awaitCall();
        launch.interrupt();
        assertThat(failure.get().errnoName()).isEqualTo("EINTR");
        assertThat(backend.running()).containsExactly(backend.started().get(0));
        assertThat(stock.statistics().ready()).isEqualTo(1);
        assertThat(stock.statistics().failed()).isZero();
    }

    @Test
    void spareAppliancesGiveWayToALaunchThatNeedsAnother() throws Exception {
        Stock stock = open(limits(2, 2), new Pace(SOON, NEVER, NEVER, NEVER));
        waitUntil(() -> stock.statistics().ready() == 2);
        stock.start(backend, plan(MEMSIZE + 1), new Relay());
        assertThat(backend.started()).hasSize(3);
        assertThat(backend.running()).hasSize(2);
    }

    @Test
    void aLaunchThatDoesNotFitIntoTheMemoryWaits() throws Exception {
        Stock stock = open(new Limits(0, 16, 3 * MEMSIZE, NEVER, NEVER, 1), BRISK);
        Machine first = launch(stock);
        Machine second = launch(stock);
        CompletableFuture<Machine> big = launchBeside(stock, 2 * MEMSIZE);
        waitUntil(() -> stock.statistics().waiting() == 1);
        assertThat(big).isNotDone();
        first.kill();
        big.get();
        second.kill();
    }

    @Test
    void whoeverWaitsInVainIsToldWhoHasWhat() throws Exception {
        Stock stock = open(new Limits(0, 16, MEMSIZE, NEVER, Duration.ofMillis(20), 1), BRISK);
        launch(stock);
        assertThatThrownBy(() -> launch(stock))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("16 appliances with 1280 MiB")
                .hasMessageContaining(
                        "within 20 ms: process " + ProcessHandle.current().pid() + " since ")
                .hasMessageContaining(", 1280 MiB (");
        assertThat(stock.statistics().timedOut()).isEqualTo(1);
    }

    @Test
    void whatIsKeptReadyIsGivenUpForLaunchesOfOthers() throws Exception {
        Stock stock = open(3, 3);
        Slots others = Slots.open(slots().getParent(), 3, ENOUGH);
        try (LockFile wish = wish(others)) {
            assertThat(wish).isNotNull();
            waitUntil(() -> stock.statistics().ready() == 0);
            waitUntil(() -> backend.running().isEmpty());
        }
        waitUntil(() -> stock.statistics().ready() == 3);
    }

    /** Who looks whether there is a wish keeps others from it for that moment. */
    private static LockFile wish(Slots slots) throws IOException {
        Optional<LockFile> wish = slots.wish();
        while (wish.isEmpty()) {
            wish = slots.wish();
        }
        return wish.get();
    }

    private Path slots() throws IOException {
        try (var files = Files.walk(cache)) {
            return files.filter(file -> file.endsWith("slots")).findFirst().orElseThrow();
        }
    }

    @Test
    void aSpareThatIsNotNeededGoesAlthoughOthersAreTaken() throws Exception {
        Stock stock = open(new Limits(0, 8, ENOUGH, Duration.ofMillis(500), NEVER, 1), BRISK);
        // Four at once, and from then on one at a time.
        var burst = new CountDownLatch(4);
        backend.before(plan -> {
            burst.countDown();
            await(burst);
        });
        List<CompletableFuture<Machine>> launches = IntStream.range(0, 4)
                .mapToObj(i -> launchBeside(stock, MEMSIZE))
                .toList();
        for (CompletableFuture<Machine> launch : launches) {
            launch.get().kill();
        }
        waitUntil(() -> stock.statistics().ready() >= 3);
        waitUntil(() -> {
            launch(stock).kill();
            return stock.statistics().ready() <= 1 && backend.running().size() <= 1;
        });
    }

    @Test
    void anOldSpareIsReplaced() throws Exception {
        open(limits(1, 1), new Pace(SOON, Duration.ZERO, Duration.ZERO, Duration.ofMillis(20)));
        waitUntil(() -> backend.started().size() >= 3);
        assertThat(backend.started().get(0).isEnded()).isTrue();
    }

    @Test
    void aSpareThatDiesIsReplacedWithoutALaunch() throws Exception {
        Process process = new ProcessBuilder("sleep", "1000").start();
        Stock stock = open(0, 1);
        open.add(process::destroyForcibly);
        launch(stock).kill();
        waitUntil(() -> stock.statistics().ready() == 1);
        FakeAppliance spare = backend.running().get(0);
        spare.hasProcess(process.pid());
        process.destroyForcibly();
        waitUntil(spare::isEnded);
        waitUntil(() -> stock.statistics().ready() == 1);
        assertThat(stock.statistics().failed()).isEqualTo(1);
    }

    @Test
    void aSpareThatDoesNotAnswerIsReplacedByTheNext() throws Exception {
        Stock stock = open(limits(2, 2), new Pace(SOON, NEVER, NEVER, NEVER));
        waitUntil(() -> stock.statistics().ready() == 2);
        backend.started().get(1).hang();
        Handle handle = Handle.create(
                config().toBuilder().launchTimeout(Duration.ofMillis(200)).build());
        open.add(handle);
        Handle other = Handle.create(config());
        open.add(other);
        // The first one's patience is over with the deadline of its launch.
        assertThatThrownBy(() -> stock.start(backend, handle.launchPlan(), new Relay()))
                .isInstanceOf(LaunchException.class);
        stock.start(backend, other.launchPlan(), new Relay());
        assertThat(stock.statistics().failed()).isEqualTo(1);
        assertThat(stock.statistics().servedReady()).isEqualTo(1);
    }

    @Test
    void nothingIsStartedForAWhileAfterALaunchTookASpareOrAFailure() throws Exception {
        Stock stock = open(limits(1, 2), new Pace(SOON, NEVER, NEVER, NEVER));
        waitUntil(() -> stock.statistics().ready() == 1);
        launch(stock).kill();
        // The keeper has been woken, and has looked at what there is to do.
        launch(stock).kill();
        assertThat(stock.statistics().servedReady()).isEqualTo(1);
        assertThat(backend.started()).hasSize(2);
    }

    @Test
    void noErrorEndsTheKeeperNorKeepsASlot() throws Exception {
        var attempts = new AtomicInteger();
        backend.before(plan -> {
            if (attempts.incrementAndGet() <= 3) {
                throw new NoClassDefFoundError("on purpose");
            }
        });
        Stock stock = open(1, 1);
        assertThat(attempts).hasValue(4);
        assertThat(stock.statistics().failed()).isEqualTo(3);
    }

    @Test
    void whatASpareSaysGoesToTheHandleThatTookIt() throws Exception {
        Stock stock = open(1, 1);
        var console = new CompletableFuture<String>();
        stock.start(backend, plan(MEMSIZE), new LaunchMonitor() {
            @Override
            public void console(byte[] bytes) {
                console.complete(new String(bytes, StandardCharsets.UTF_8));
            }

            @Override
            public void library(String message) {}

            @Override
            public void warning(String message) {}

            @Override
            public void progress(int position) {}
        });
        backend.started().get(0).monitor().console("hello".getBytes(StandardCharsets.UTF_8));
        assertThat(console.get(1, TimeUnit.SECONDS)).isEqualTo("hello");
    }

    @Test
    void closingSendsAwayWhoWaitsAndLeavesWhatIsInUse() throws Exception {
        Stock stock = open(0, 1);
        Machine inUse = launch(stock);
        List<CompletableFuture<Machine>> waiting =
                List.of(launchBeside(stock, MEMSIZE), launchBeside(stock, MEMSIZE + 1));
        waitUntil(() -> stock.statistics().waiting() == 2);
        assertThat(stock.close(SOON)).isFalse();
        for (CompletableFuture<Machine> launch : waiting) {
            assertThatThrownBy(launch::get)
                    .hasCauseInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("the supply is closed");
        }
        assertThat(backend.running()).hasSize(1);
        CompletableFuture<Boolean> drained = CompletableFuture.supplyAsync(() -> stock.close(NEVER));
        inUse.kill();
        assertThat(drained.get()).isTrue();
    }

    @Test
    void aClosedSupplyStartsNothingOfAnyKind() throws Exception {
        Stock stock = open(1, 2);
        stock.close();
        assertThat(backend.running()).isEmpty();
        assertThatThrownBy(() -> launch(stock)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> stock.start(backend, plan(MEMSIZE + 1), new Relay()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(backend.started()).hasSize(1);
        assertThat(stock.statistics().destroyed()).isEqualTo(1);
    }

    @Test
    void figuresTellOfEveryAppliance() throws Exception {
        var begun = new CountDownLatch(1);
        var proceed = new CountDownLatch(1);
        Stock stock = open(0, 2);
        backend.before(plan -> {
            begun.countDown();
            await(proceed);
        });
        CompletableFuture<Machine> launch = launchBeside(stock, MEMSIZE + 1);
        begun.await();
        assertThat(stock.statistics().starting()).isEqualTo(1);
        assertThat(stock.statistics().inUse()).isZero();
        proceed.countDown();
        launch.get();
        assertThat(stock.statistics().starting()).isZero();
        assertThat(stock.statistics().inUse()).isEqualTo(1);
        assertThat(stock.statistics().created()).isEqualTo(1);
        launch.get().kill();
        assertThat(stock.statistics().inUse()).isZero();
        assertThat(stock.statistics().destroyed()).isEqualTo(1);
    }

    @Test
    void itCanBeResizedWhileItIsOpen() throws IOException {
        Stock stock = open(1, 4);
        Machine taken = launch(stock);
        stock.resize(stock.limits().resized(3, 5));
        waitUntil(() -> stock.statistics().ready() == 3);
        stock.resize(stock.limits().resized(0, 1));
        assertThat(stock.statistics().ready()).isEqualTo(1);
        assertThat(stock.statistics().inUse()).isEqualTo(1);
        taken.kill();
        assertThat(backend.running()).hasSize(1);
    }

    @Test
    void noMoreThanTheNewMaximumAreStarted() throws Exception {
        Stock stock = open(0, 1);
        Machine first = launch(stock);
        CompletableFuture<Machine> second = launchBeside(stock, MEMSIZE);
        waitUntil(() -> stock.statistics().waiting() == 1);
        stock.resize(stock.limits().resized(0, 2));
        second.get();
        assertThat(backend.running()).hasSize(2);
        first.kill();
    }

    @Test
    void sizesThatMakeNoSenseAreRefused() throws IOException {
        Stock stock = open(1, 4);
        assertThatThrownBy(() -> stock.limits().resized(5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minimum 5 is greater than maximum 4");
        assertThatThrownBy(() -> stock.limits().resized(-1, 4)).hasMessageContaining("-1");
        assertThatThrownBy(() -> stock.limits().resized(0, 0)).hasMessageContaining("maximum must be greater than 0");
    }

    @Test
    void whatIsReadyIsReplacedWhenItIsDrained() throws IOException {
        Stock stock = open(2, 4);
        List<FakeAppliance> before = backend.running();
        stock.drain();
        waitUntil(() -> stock.statistics().ready() == 2);
        assertThat(backend.running()).hasSize(2).doesNotContainAnyElementsOf(before);
        assertThat(stock.statistics().destroyed()).isEqualTo(2);
    }

    @Test
    void whatIsReadyIsOfTheConfigurationOfTheMoment() throws IOException {
        Stock stock = open(1, 4);
        Map<String, String> environment = new HashMap<>(config().environment());
        environment.put("LIBGUESTFS_MEMSIZE", "700");
        stock.configure(stock.config().toBuilder().environment(environment).build());
        waitUntil(() -> stock.statistics().created() == 2 && stock.statistics().ready() == 1);
        Handle handle = Handle.create(stock.config());
        open.add(handle);
        stock.start(backend, handle.launchPlan(), new Relay()).kill();
        assertThat(stock.statistics().servedReady()).isEqualTo(1);
        waitUntil(() -> stock.statistics().ready() == 1);
        launch(stock).kill();
        assertThat(stock.statistics().servedReady()).isEqualTo(1);
    }

    @Test
    void whatIsReadyIsKeptIfItStillFits() throws IOException {
        Stock stock = open(1, 4);
        stock.configure(stock.config().toBuilder().monitor(handle -> {}).build());
        launch(stock).kill();
        assertThat(stock.statistics().servedReady()).isEqualTo(1);
        assertThat(stock.statistics().destroyed()).isEqualTo(1);
    }

    @Test
    void aConfigurationThatMakesNoSenseChangesNothing() throws IOException {
        Stock stock = open(1, 4);
        GuestfsConfig before = stock.config();
        Map<String, String> environment = new HashMap<>(before.environment());
        environment.put("LIBGUESTFS_MEMSIZE", "much");
        assertThatThrownBy(() -> stock.configure(
                        before.toBuilder().environment(environment).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LIBGUESTFS_MEMSIZE=much");
        assertThat(stock.config()).isSameAs(before);
        assertThat(stock.statistics().destroyed()).isZero();
    }

    @Test
    void handlesThatNobodyUsesAreNotMonitored() throws IOException {
        var seen = new AtomicInteger();
        GuestfsConfig config =
                config().toBuilder().monitor(handle -> seen.incrementAndGet()).build();
        Stock stock = Stock.open(config, limits(2, 2), BRISK, handle -> backend);
        open.add(stock);
        waitUntil(() -> stock.statistics().ready() == 2);
        assertThat(seen).hasValue(0);
        assertThat(stock.config().monitor()).isSameAs(config.monitor());
    }
}
