// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.enterprise.util.AnnotationLiteral;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsEvent;
import org.guestfs.GuestfsListener;
import org.guestfs.cdi.HandleEvent;
import org.guestfs.cdi.HandleLifecycle;
import org.guestfs.spi.Call;
import org.junit.jupiter.api.Test;

final class ObservedEventsTest {
    private final ObservedEvents sync = new ObservedEvents();
    private final ObservedEvents async = new ObservedEvents();

    private static final class Of extends AnnotationLiteral<HandleEvent> implements HandleEvent {
        private static final long serialVersionUID = 1L;

        private final EventType value;

        Of(EventType value) {
            this.value = value;
        }

        @Override
        public EventType value() {
            return value;
        }
    }

    private record Observer(Type type, Set<Annotation> qualifiers) implements ObserverMethod<Object> {
        static Observer of(Type type, Annotation... qualifiers) {
            return new Observer(type, Set.of(qualifiers));
        }

        @Override
        public Class<?> getBeanClass() {
            return ObservedEventsTest.class;
        }

        @Override
        public Type getObservedType() {
            return type;
        }

        @Override
        public Set<Annotation> getObservedQualifiers() {
            return qualifiers;
        }

        @Override
        public Reception getReception() {
            return Reception.ALWAYS;
        }

        @Override
        public TransactionPhase getTransactionPhase() {
            return TransactionPhase.IN_PROGRESS;
        }
    }

    /** Notes what is listened to. */
    private static final class Source implements Guestfs {
        private final List<Set<EventType>> listened = new ArrayList<>();

        @Override
        public GuestfsListener.Registration addListener(GuestfsListener listener, EventType... types) {
            listened.add(EnumSet.copyOf(Arrays.asList(types)));
            return () -> {};
        }

        @Override
        public <R> R invoke(Call<R> call) {
            throw new UnsupportedOperationException(call.toString());
        }

        @Override
        public Map<String, Object> privateData() {
            return Map.of();
        }

        @Override
        public String accelerator() {
            return "";
        }

        @Override
        public void close() {}
    }

    private List<Set<EventType>> listened() {
        var nobody = (BeanManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BeanManager.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.toString());
                });
        var source = new Source();
        EventBridge.Watch watch = new EventBridge(nobody, sync, async).watch(source, source, List.of("image"));
        watch.created();
        watch.closed();
        return source.listened;
    }

    @Test
    void eachClassOfEventsHasItsPayload() {
        assertThat(ObservedEvents.PAYLOADS).containsOnlyKeys(EventType.values());
        assertThat(ObservedEvents.PAYLOADS.values()).containsExactlyInAnyOrderElementsOf(List.of(payloads()));
    }

    @SuppressWarnings("unchecked") // They are permitted as such.
    private static Class<? extends GuestfsEvent>[] payloads() {
        return (Class<? extends GuestfsEvent>[]) GuestfsEvent.class.getPermittedSubclasses();
    }

    @Test
    void whatNobodyObservesIsNotAskedForNorFired() {
        assertThat(sync.add(Observer.of(String.class))).isEmpty();
        assertThat(sync.add(Observer.of(Object.class))).isEmpty();
        assertThat(listened()).isEmpty();
    }

    @Test
    void onlyWhatIsObservedIsAskedFor() {
        sync.add(Observer.of(GuestfsEvent.Progress.class, new Of(EventType.PROGRESS)));
        sync.add(Observer.of(GuestfsEvent.class, new Of(EventType.WARNING)));
        async.add(Observer.of(GuestfsEvent.Trace.class));
        async.add(Observer.of(Object.class, new Of(EventType.CLOSE)));
        assertThat(listened())
                .containsExactly(EnumSet.of(EventType.PROGRESS, EventType.WARNING, EventType.TRACE, EventType.CLOSE));
    }

    @Test
    void whoObservesTheLaunchHearsOfItThoughNobodyWantsTheEvent() {
        async.add(Observer.of(HandleLifecycle.Launched.class));
        assertThat(listened()).containsExactly(EnumSet.of(EventType.LAUNCH_DONE));
    }

    @Test
    void allEventsCanBeObservedAtOnce() {
        sync.add(Observer.of(GuestfsEvent.class));
        assertThat(listened()).containsExactly(EnumSet.allOf(EventType.class));
    }

    @Test
    void anObserverThatNothingWouldReachIsAProblem() {
        assertThat(sync.add(Observer.of(GuestfsEvent.Trace.class, new Of(EventType.PROGRESS))))
                .hasValue("it would never be called: events of the class PROGRESS are no Trace; observe Progress");
    }
}
