// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.guestfs.EventType;
import org.guestfs.GuestfsEvent;
import org.guestfs.ra.GuestfsMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class InflowTest {
    private static final EnumSet<EventType> ALL = EnumSet.allOf(EventType.class);
    private static final Glob ANY = Glob.of("*");
    private static final GuestfsEvent LAUNCHED = new GuestfsEvent.LaunchDone();

    private final ThreadWorkManager workers = new ThreadWorkManager();
    private final Timer timer = new Timer("test", true);
    private final Inflow inflow = new Inflow(workers, timer, Duration.ofMillis(100));
    private long sequence;

    @AfterEach
    void close() {
        inflow.close();
        timer.cancel();
    }

    private static Wishes wishes(int capacity, int concurrency) {
        return new Wishes(ALL, ANY, ANY, Duration.ofDays(1), capacity, 2, Duration.ofMillis(5), concurrency);
    }

    private GuestfsMessage message(long connection, GuestfsEvent event) {
        return new GuestfsMessage("guests", connection, List.of("/srv/guest.qcow2"), event, Instant.EPOCH, sequence++);
    }

    private static GuestfsEvent progress(long position) {
        return new GuestfsEvent.Progress(1, 1, position, 100);
    }

    private FakeBean activate(boolean isTransacted, Wishes wishes) {
        var bean = new FakeBean(isTransacted);
        inflow.activate(bean, wishes);
        return bean;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eventsOfAConnectionComeInTheirOrder(boolean isTransacted) {
        FakeBean bean = activate(isTransacted, wishes(1000, 4));
        List<GuestfsMessage> sent =
                IntStream.range(0, 300).mapToObj(i -> message(i % 3, LAUNCHED)).toList();
        sent.forEach(inflow::offer);
        await().until(() -> bean.heard().size() == sent.size());
        for (long connection = 0; connection < 3; connection++) {
            long one = connection;
            assertThat(bean.heard().stream().filter(message -> message.connection() == one))
                    .containsExactlyElementsOf(sent.stream()
                            .filter(message -> message.connection() == one)
                            .toList());
        }
    }

    @Test
    void aBeanHearsOnlyWhatItWants() {
        FakeBean bean = activate(
                false,
                new Wishes(
                        EnumSet.of(EventType.CLOSE),
                        Glob.of("gue*"),
                        Glob.of("*.qcow2"),
                        Duration.ZERO,
                        10,
                        0,
                        Duration.ZERO,
                        1));
        FakeBean other = activate(
                false,
                new Wishes(EnumSet.of(EventType.CLOSE), Glob.of("other"), ANY, Duration.ZERO, 10, 0, Duration.ZERO, 1));
        assertThat(inflow.wanted("guests", List.of("/srv/guest.qcow2"))).containsExactly(EventType.CLOSE);
        assertThat(inflow.wanted("guests", List.of("/srv/guest.img"))).isEmpty();
        inflow.offer(message(1, LAUNCHED));
        inflow.offer(message(1, new GuestfsEvent.Close()));
        await().until(() -> bean.heard().size() == 1);
        assertThat(bean.heard().get(0).event().type()).isEqualTo(EventType.CLOSE);
        assertThat(other.heard()).isEmpty();
    }

    @Test
    void ofProgressComesTheFirstAndTheLast() {
        FakeBean bean = activate(false, wishes(1000, 1));
        for (int position = 1; position <= 100; position++) {
            inflow.offer(message(1, progress(position)));
        }
        inflow.offer(message(1, LAUNCHED));
        await().until(() -> bean.heard().size() == 3);
        assertThat(bean.heard())
                .extracting(GuestfsMessage::event)
                .containsExactly(progress(1), progress(100), LAUNCHED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatFailsComesAgainBeforeWhatFollows(boolean isTransacted) {
        FakeBean bean = activate(isTransacted, wishes(10, 1));
        var failures = new ArrayList<>(List.of(1, 2));
        bean.does(message -> {
            if (message.sequence() == 0 && !failures.isEmpty()) {
                failures.remove(0);
                throw new IllegalStateException("not now");
            }
        });
        inflow.offer(message(1, LAUNCHED));
        inflow.offer(message(1, LAUNCHED));
        await().until(() -> bean.heard().size() == 2);
        assertThat(bean.heard()).extracting(GuestfsMessage::sequence).containsExactly(0L, 1L);
    }

    @Test
    void whatKeepsFailingIsDroppedAndTheRestComes() {
        FakeBean bean = activate(false, wishes(10, 1));
        var tries = new ArrayList<Long>();
        bean.does(message -> {
            if (message.sequence() == 0) {
                tries.add(message.sequence());
                throw new IllegalStateException("never");
            }
        });
        inflow.offer(message(1, LAUNCHED));
        inflow.offer(message(1, LAUNCHED));
        await().until(() -> bean.heard().size() == 1);
        assertThat(tries).hasSize(3);
    }

    @Test
    void aBeanThatIsNotThereYetMissesNothing() {
        FakeBean bean = activate(false, wishes(10, 1));
        bean.isUnavailable(5);
        inflow.offer(message(1, LAUNCHED));
        await().until(() -> bean.heard().size() == 1);
    }

    @Test
    void aServerWithoutAThreadIsAskedAgain() {
        FakeBean bean = activate(false, wishes(10, 1));
        workers.rejects(3);
        inflow.offer(message(1, LAUNCHED));
        await().until(() -> bean.heard().size() == 1);
    }

    @Test
    void aBeanThatHangsHoldsNobodyUp() throws Exception {
        FakeBean bean = activate(false, wishes(3, 1));
        var hanging = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        bean.does(message -> {
            hanging.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        });
        inflow.offer(message(1, LAUNCHED));
        hanging.await();
        inflow.offer(message(1, progress(100)));
        inflow.offer(message(1, LAUNCHED));
        // It is full now: progress is dropped, and makes room for what matters.
        inflow.offer(message(1, progress(100)));
        inflow.offer(message(1, LAUNCHED));
        inflow.offer(message(1, LAUNCHED));
        inflow.deactivate(bean);
        interrupted.await();
        for (Thread thread : workers.threads()) {
            thread.join();
        }
        assertThat(bean.heard()).hasSize(1);
    }

    @Test
    void withoutEventsThereIsNoThread() throws Exception {
        FakeBean bean = activate(false, wishes(10, 2));
        assertThat(workers.threads()).isEmpty();
        inflow.offer(message(1, LAUNCHED));
        await().until(() -> bean.heard().size() == 1);
        for (Thread thread : workers.threads()) {
            thread.join();
        }
    }

    @Test
    void aBusyConnectionDoesNotStarveAnother() {
        FakeBean bean = activate(false, wishes(1000, 1));
        var begun = new CountDownLatch(1);
        bean.does(message -> {
            waitFor(begun);
            if (message.connection() == 1 && message.sequence() < 500) {
                inflow.offer(message(1, LAUNCHED));
            }
        });
        inflow.offer(message(1, LAUNCHED));
        inflow.offer(message(1, LAUNCHED));
        inflow.offer(message(2, new GuestfsEvent.Close()));
        begun.countDown();
        await().until(() -> bean.heard().stream().anyMatch(message -> message.connection() == 2));
        assertThat(bean.heard().stream().takeWhile(message -> message.connection() == 1))
                .hasSizeLessThan(3);
    }

    @Test
    void anErrorOfABeanIsAFailureLikeAnother() {
        FakeBean bean = activate(false, wishes(10, 1));
        var failures = new ArrayList<>(List.of(1));
        bean.does(message -> {
            if (!failures.isEmpty()) {
                failures.remove(0);
                throw new NoClassDefFoundError("org/example/Missing");
            }
        });
        inflow.offer(message(1, LAUNCHED));
        await().until(() -> bean.heard().size() == 1);
    }

    @Test
    void aServerThatIsBeingStoppedHurtsNeitherTheHandleNorTheTimer() {
        FakeBean bean = activate(false, wishes(10, 1));
        workers.isStopping(true);
        inflow.offer(message(1, LAUNCHED));
        // The second time shows that the timer has outlived the first.
        await().until(() -> workers.refused() > 1);
        workers.isStopping(false);
        await().until(() -> bean.heard().size() == 1);
    }

    @Test
    void anOfferDoesNotWaitForTheServer() {
        FakeBean bean = activate(false, wishes(10, 1));
        var room = new CountDownLatch(1);
        workers.isFull(room);
        inflow.offer(message(1, LAUNCHED));
        inflow.offer(message(1, new GuestfsEvent.Close()));
        room.countDown();
        await().until(() -> bean.heard().size() == 2);
    }

    @Test
    void aPatternKnowsNoPartsOfNames() {
        FakeBean bean = activate(false, wishes(10, 1));
        inflow.offer(new GuestfsMessage(
                "java:/eis/guests", 1, List.of("nbd://storage/exports?\0"), LAUNCHED, Instant.EPOCH, 0));
        inflow.offer(new GuestfsMessage("guests", 2, List.of(), LAUNCHED, Instant.EPOCH, 0));
        await().until(() -> bean.heard().size() == 2);
    }

    @Test
    void aFullQueueGivesUpProgressFirstAndThenWhatIsNew() throws Exception {
        FakeBean bean = activate(false, wishes(3, 1));
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        bean.does(message -> {
            entered.countDown();
            waitFor(leave);
        });
        // The bean is blocked in the first one: that an offer returns at all shows that it does not wait.
        inflow.offer(message(1, progress(100)));
        entered.await();
        GuestfsEvent warning = new GuestfsEvent.Warning("emulation");
        inflow.offer(message(1, progress(100)));
        inflow.offer(message(2, progress(100)));
        inflow.offer(message(2, progress(100)));
        inflow.offer(message(1, LAUNCHED));
        inflow.offer(message(2, warning));
        inflow.offer(message(2, new GuestfsEvent.Close()));
        leave.countDown();
        await().until(() -> bean.heard().size() == 3);
        assertThat(bean.heard()).extracting(GuestfsMessage::sequence).containsExactlyInAnyOrder(0L, 4L, 5L);
        // There is room again.
        inflow.offer(message(1, LAUNCHED));
        await().until(() -> bean.heard().size() == 4);
    }

    @Test
    void aBeanThatHangsWithOneConnectionHearsOfAnother() throws Exception {
        FakeBean bean = activate(false, wishes(10, 2));
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        bean.does(message -> {
            if (message.connection() == 1) {
                entered.countDown();
                waitFor(leave);
            }
        });
        inflow.offer(message(1, LAUNCHED));
        entered.await();
        inflow.offer(message(2, LAUNCHED));
        await().until(() -> bean.heard().size() == 1);
        assertThat(bean.heard().get(0).connection()).isEqualTo(2);
        leave.countDown();
    }

    @Test
    void noMoreThanTheMaximumIsDeliveredAtOnce() {
        FakeBean bean = activate(false, wishes(1000, 3));
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        bean.does(message -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.yield();
            now.decrementAndGet();
        });
        for (int i = 0; i < 500; i++) {
            inflow.offer(message(i, LAUNCHED));
        }
        await().until(() -> bean.heard().size() == 500);
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void aDeliveryUnderWayEndsInGoodOrderAndNoneFollows() throws Exception {
        var patient = new Inflow(workers, timer);
        var bean = new FakeBean(false);
        patient.activate(bean, wishes(10, 1));
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        bean.does(message -> {
            entered.countDown();
            try {
                leave.await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
        });
        patient.offer(message(1, LAUNCHED));
        patient.offer(message(1, LAUNCHED));
        entered.await();
        var ending = new Thread(() -> patient.deactivate(bean));
        ending.start();
        await().until(() -> ending.getState() == Thread.State.TIMED_WAITING);
        patient.offer(message(1, LAUNCHED));
        leave.countDown();
        ending.join();
        assertThat(interrupted).isFalse();
        assertThat(bean.heard()).extracting(GuestfsMessage::sequence).containsExactly(0L);
    }

    @Test
    void beansThatNeverComeBackAreLeftInTheTimeOfOne() throws Exception {
        var entered = new CountDownLatch(5);
        var leave = new CountDownLatch(1);
        for (int i = 0; i < 5; i++) {
            activate(false, wishes(10, 1)).does(message -> {
                entered.countDown();
                waitWhateverHappens(leave);
            });
        }
        inflow.offer(message(1, LAUNCHED));
        entered.await();
        long start = System.nanoTime();
        inflow.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        leave.countDown();
        for (Thread thread : workers.threads()) {
            thread.join();
        }
    }

    @Test
    void theThreadsOfTheServerComeBackWithoutOurInterrupt() throws Exception {
        FakeBean bean = activate(false, wishes(10, 1));
        var entered = new CountDownLatch(1);
        bean.does(message -> {
            entered.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        });
        inflow.offer(message(1, LAUNCHED));
        entered.await();
        inflow.deactivate(bean);
        await().until(() -> workers.ended() == 1);
        assertThat(workers.interrupted()).isZero();
    }

    @Test
    void aReleasedWorkEndsAndAnotherGoesOn() throws Exception {
        FakeBean bean = activate(false, wishes(10, 1));
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        bean.does(message -> {
            entered.countDown();
            waitFor(leave);
        });
        inflow.offer(message(1, LAUNCHED));
        inflow.offer(message(1, LAUNCHED));
        entered.await();
        workers.release();
        leave.countDown();
        await().until(() -> bean.heard().size() == 2);
        assertThat(workers.threads()).hasSize(2);
    }

    @Test
    void whatTheServerHasNotBegunDoesNotDelayTheEnd() {
        var patient = new Inflow(workers, timer);
        var bean = new FakeBean(false);
        patient.activate(bean, wishes(10, 1));
        workers.isLazy(true);
        patient.offer(message(1, LAUNCHED));
        await().until(() -> workers.accepted() == 1);
        long start = System.nanoTime();
        patient.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        workers.isLazy(false);
        await().until(() -> workers.ended() == 1);
        assertThat(bean.heard()).isEmpty();
    }

    private static void waitWhateverHappens(CountDownLatch latch) {
        boolean isOver = false;
        while (!isOver) {
            try {
                latch.await();
                isOver = true;
            } catch (InterruptedException e) {
                // It is the bean that the adapter cannot do anything about.
            }
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
