// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.event;

import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsEvent;
import org.guestfs.cdi.HandleInfo;
import org.guestfs.cdi.HandleLifecycle;
import org.jspecify.annotations.Nullable;

/** Fires what happens to handles. Thread-safe. */
public final class EventBridge {
    private static final Logger LOG = System.getLogger("org.guestfs.cdi");

    /** How many events of a handle wait for observers before those that say little are left out. */
    private static final int BACKLOG = 1024;

    private final BeanManager beans;
    private final ObservedEvents sync;
    private final ObservedEvents async;
    private final AtomicLong ids = new AtomicLong();

    /**
     * Makes a bridge.
     *
     * @param beans where observers are
     * @param sync what is observed synchronously
     * @param async what is observed asynchronously
     */
    public EventBridge(BeanManager beans, ObservedEvents sync, ObservedEvents async) {
        this.beans = beans;
        this.sync = sync;
        this.async = async;
    }

    /**
     * Begins to watch a handle.
     *
     * @param handle what observers are told that the events are about
     * @param source the handle that has the events
     * @param images what it is called in events
     * @return what ends it
     */
    public Watch watch(Guestfs handle, Guestfs source, List<String> images) {
        var watch = new Watch(new HandleInfo(ids.incrementAndGet(), images, handle));
        Set<EventType> wanted = EnumSet.noneOf(EventType.class);
        wanted.addAll(sync.types());
        wanted.addAll(async.types());
        if (isObserved(HandleLifecycle.Launched.class)) {
            wanted.add(EventType.LAUNCH_DONE);
        }
        if (!wanted.isEmpty()) {
            // It ends with the handle.
            source.addListener((ignored, event) -> watch.fire(event), wanted.toArray(EventType[]::new));
        }
        return watch;
    }

    private boolean isObserved(Class<? extends HandleLifecycle> step) {
        return sync.has(step) || async.has(step);
    }

    /** One handle that is watched. */
    public final class Watch {
        private final HandleInfo handle;
        private final AtomicBoolean isClosed = new AtomicBoolean();
        private final AtomicBoolean hasFailed = new AtomicBoolean();
        private final AtomicInteger waiting = new AtomicInteger();
        private CompletionStage<@Nullable Void> last = CompletableFuture.completedStage(null);

        private Watch(HandleInfo handle) {
            this.handle = handle;
        }

        /** Tells that the handle has been opened. */
        public void created() {
            fire(new HandleLifecycle.Created(handle));
        }

        /** Tells that it is closed, if that has not been told yet. */
        public void closed() {
            if (isClosed.compareAndSet(false, true)) {
                fire(new HandleLifecycle.Closed(handle));
            }
        }

        private void fire(HandleLifecycle step) {
            if (async.has(step.getClass())) {
                later(step);
            }
            if (sync.has(step.getClass())) {
                try {
                    beans.getEvent().fire(step);
                } catch (RuntimeException e) {
                    // What was done is done, whatever they think of it.
                    failed(step, e);
                }
            }
        }

        /** What an observer throws here, the library logs. */
        private void fire(GuestfsEvent event) {
            if (event instanceof GuestfsEvent.LaunchDone) {
                fire(new HandleLifecycle.Launched(handle));
            }
            var qualifier = new HandleEventLiteral(event.type(), handle);
            if (async.has(event.type()) && (waiting.get() < BACKLOG || !isRepeated(event))) {
                later(event, qualifier);
            }
            if (sync.has(event.type())) {
                beans.getEvent().select(qualifier).fire(event);
            }
        }

        private static boolean isRepeated(GuestfsEvent event) {
            return event instanceof GuestfsEvent.Progress || event instanceof GuestfsEvent.Appliance;
        }

        /** One after the other: a container delivers them in the order that its threads come to. */
        private synchronized void later(Object event, Annotation... qualifiers) {
            waiting.incrementAndGet();
            last = last.thenCompose(done -> beans.getEvent().select(qualifiers).fireAsync(event))
                    .handle((fired, failure) -> {
                        waiting.decrementAndGet();
                        if (failure != null) {
                            failed(event, failure);
                        }
                        return null;
                    });
        }

        private void failed(Object event, Throwable failure) {
            if (hasFailed.compareAndSet(false, true)) {
                LOG.log(
                        Level.WARNING,
                        "an observer failed on " + event.getClass().getSimpleName() + " of handle " + handle.id(),
                        failure);
            }
        }
    }
}
