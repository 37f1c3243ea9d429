// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guestfs.cdi.Access.READ_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsEvent;
import org.guestfs.Supply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Events of handles that are not launched, which have some, too. */
@Timeout(60)
final class EventTest {
    @TempDir
    private Path images;

    private static Supply supply;

    private SeContainer container;

    @Dependent
    static class User {
        @Inject
        @Image(value = "disk.img", access = READ_WRITE, format = "raw")
        Guestfs guest;
    }

    @ApplicationScoped
    static class Appliances {
        @Produces
        Supply supply() {
            return supply;
        }
    }

    @Singleton
    static class Observers {
        final List<String> entered = new CopyOnWriteArrayList<>();
        final List<HandleInfo> handles = new CopyOnWriteArrayList<>();
        final List<String> enteredLater = new CopyOnWriteArrayList<>();
        final List<HandleInfo> handlesLater = new CopyOnWriteArrayList<>();
        final List<Class<?>> life = new CopyOnWriteArrayList<>();
        final List<Class<?>> lifeLater = new CopyOnWriteArrayList<>();
        final List<Thread> threads = new CopyOnWriteArrayList<>();
        final CountDownLatch block = new CountDownLatch(1);

        void on(@Observes @HandleEvent(EventType.ENTER) GuestfsEvent.Enter event, EventMetadata metadata) {
            entered.add(event.action());
            handles.add(HandleInfo.of(metadata));
            threads.add(Thread.currentThread());
        }

        void onLater(@ObservesAsync @HandleEvent(EventType.ENTER) GuestfsEvent.Enter event, EventMetadata metadata)
                throws InterruptedException {
            block.await(30, TimeUnit.SECONDS);
            enteredLater.add(event.action());
            handlesLater.add(HandleInfo.of(metadata));
        }

        void onTrace(@Observes GuestfsEvent.Trace event) {
            throw new IllegalArgumentException("of an observer");
        }

        void onTraceLater(@ObservesAsync GuestfsEvent.Trace event) {
            throw new IllegalArgumentException("of an asynchronous observer");
        }

        void onLife(@Observes HandleLifecycle step) {
            life.add(step.getClass());
            throw new IllegalArgumentException("of an observer of the life cycle");
        }

        void onLifeLater(@ObservesAsync HandleLifecycle.Closed step) {
            lifeLater.add(step.getClass());
        }
    }

    @BeforeEach
    void start() throws Exception {
        Files.write(images.resolve("disk.img"), new byte[1 << 16]);
        supply = Supply.builder().minimum(0).open();
        container = Containers.start(Map.of("root", images.toString()), User.class, Appliances.class, Observers.class);
    }

    @AfterEach
    void stop() {
        container.close();
        supply.close();
    }

    private Guestfs guest() {
        return container.select(User.class).get().guest;
    }

    private Observers observers() {
        return container.select(Observers.class).get();
    }

    @Test
    void anObserverHearsOfEachCallInItsThreadAndKnowsTheHandle() {
        Guestfs guest = guest();
        guest.getState();
        guest.getMemsize();
        Observers observers = observers();
        assertThat(observers.entered).contains("get_state", "get_memsize");
        assertThat(observers.threads).containsOnly(Thread.currentThread());
        HandleInfo info = observers.handles.get(0);
        assertThat(info.handle()).isSameAs(guest);
        assertThat(info.images()).containsExactly(images.resolve("disk.img").toString());
        assertThat(observers.handles).containsOnly(info);
    }

    @Test
    void asynchronousObserversBlockNobodyAndHearInOrder() {
        Guestfs guest = guest();
        var called = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            guest.getState();
            guest.getMemsize();
            called.addAll(List.of("get_state", "get_memsize"));
        }
        Observers observers = observers();
        assertThat(observers.enteredLater).isEmpty();
        observers.block.countDown();
        await().until(() -> observers.enteredLater.containsAll(called) && observers.enteredLater.size() >= 40);
        assertThat(observers.enteredLater).containsSequence(called);
        assertThat(observers.handlesLater.get(0).handle()).isSameAs(guest);
    }

    @Test
    void whatObserversThrowDoesNotReachTheCaller() {
        Guestfs guest = guest();
        guest.setTrace(true);
        assertThat(guest.getTrace()).isTrue();
        assertThat(guest.isConfig()).isTrue();
        guest.close();
        assertThat(observers().life).contains(HandleLifecycle.Created.class, HandleLifecycle.Closed.class);
    }

    @Test
    void theLifeOfAHandleIsToldOnce() {
        Guestfs guest = guest();
        assertThat(observers().life).isEmpty();
        guest.getState();
        assertThat(observers().life).containsExactly(HandleLifecycle.Created.class);
        guest.close();
        guest.close();
        assertThat(observers().life).containsExactly(HandleLifecycle.Created.class, HandleLifecycle.Closed.class);
        observers().block.countDown();
        await().untilAsserted(() -> assertThat(observers().lifeLater).containsExactly(HandleLifecycle.Closed.class));
    }
}
