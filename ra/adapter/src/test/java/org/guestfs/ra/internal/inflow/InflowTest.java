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
    private static final GuestfsEvent LAUNCHED = new GuestfsEvent.LaunchDone();

    private final ThreadWorkManager workers = new ThreadWorkManager();
    private final Timer timer = new Timer("test", true);
    private final Inflow inflow = new Inflow(workers, timer);
    private long sequence;

    @AfterEach
    void close() {
        inflow.close();
        timer.cancel();
    }

    private static Wishes wishes(int capacity, int concurrency) {
        return new Wishes(ALL, "*", "*", Duration.ofDays(1), capacity, 2, Duration.ofMillis(5), concurrency);
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
                new Wishes(EnumSet.of(EventType.CLOSE), "gue*", "*.qcow2", Duration.ZERO, 10, 0, Duration.ZERO, 1));
        FakeBean other = activate(
                false, new Wishes(EnumSet.of(EventType.CLOSE), "other", "*", Duration.ZERO, 10, 0, Duration.ZERO, 1));
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
}
