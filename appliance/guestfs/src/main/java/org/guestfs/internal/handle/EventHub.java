// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsEvent;
import org.guestfs.GuestfsListener;

/**
 * Tells the listeners of a handle what happens; where nobody listens, the log. Listeners are called in the thread that
 * uses the handle: what other threads bring waits in a queue until that thread comes by.
 */
final class EventHub {
    private static final Logger LOG = System.getLogger("org.guestfs");
    private static final int LISTENERS_MAX = 1000;
    private static final int PENDING_MAX = 1024;

    private final Guestfs handle;
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<GuestfsEvent> pending = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pendingCount = new AtomicInteger();
    private final AtomicLongArray counts = new AtomicLongArray(EventType.values().length);
    private final Supplier<Properties> properties;
    private volatile BiConsumer<EventType, String> unheard = EventHub::log;

    EventHub(Guestfs handle, Supplier<Properties> properties) {
        this.handle = handle;
        this.properties = properties;
    }

    GuestfsListener.Registration add(GuestfsListener listener, EventType... types) {
        if (subscriptions.size() >= LISTENERS_MAX) {
            throw new IllegalStateException("too many event callbacks registered: " + LISTENERS_MAX);
        }
        Set<EventType> wanted = types.length == 0 ? EnumSet.allOf(EventType.class) : EnumSet.copyOf(List.of(types));
        var subscription = new Subscription(listener, wanted);
        subscriptions.add(subscription);
        return () -> {
            subscription.removed = true;
            subscriptions.remove(subscription);
        };
    }

    boolean isWanted(EventType type) {
        return subscriptions.stream().anyMatch(subscription -> subscription.types.contains(type));
    }

    /** Counts an event that nobody wants to be told of. */
    void pass(EventType type) {
        counts.incrementAndGet(type.ordinal());
    }

    /** The events so far, of all classes. */
    Map<EventType, Long> counts() {
        var read = new EnumMap<EventType, Long>(EventType.class);
        for (EventType type : EventType.values()) {
            read.put(type, counts.get(type.ordinal()));
        }
        return read;
    }

    void fire(GuestfsEvent event) {
        pass(event.type());
        boolean heard = false;
        for (Subscription subscription : subscriptions) {
            if (!subscription.removed && subscription.types.contains(event.type())) {
                heard = true;
                tell(subscription, event);
            }
        }
        if (!heard) {
            text(event).ifPresent(text -> unheard.accept(event.type(), text));
        }
    }

    /** Sets who is given the text of events that nobody listens to, instead of the log. */
    void setUnheard(BiConsumer<EventType, String> printer) {
        unheard = printer;
    }

    /** Keeps an event of another thread for {@link #deliverPending}; a flood of the guest's is dropped, none of ours. */
    void enqueue(GuestfsEvent event) {
        if (!isOfTheGuest(event) || pendingCount.incrementAndGet() <= PENDING_MAX) {
            pending.add(event);
        } else {
            pendingCount.decrementAndGet();
        }
    }

    private static boolean isOfTheGuest(GuestfsEvent event) {
        return event.type() == EventType.APPLIANCE;
    }

    void deliverPending() {
        for (GuestfsEvent event = pending.poll(); event != null; event = pending.poll()) {
            if (isOfTheGuest(event)) {
                pendingCount.decrementAndGet();
            }
            fire(event);
        }
    }

    private void tell(Subscription subscription, GuestfsEvent event) {
        try {
            subscription.listener.onEvent(handle, event);
        } catch (RuntimeException e) {
            // It must not unwind through the protocol.
            if (!subscription.failureLogged) {
                subscription.failureLogged = true;
                LOG.log(
                        Level.WARNING,
                        "a listener failed on an event of class " + event.type().upstreamName(),
                        e);
            }
        }
    }

    private static void log(EventType type, String text) {
        LOG.log(type == EventType.WARNING ? Level.WARNING : Level.INFO, text);
    }

    /** What is worth being read although nobody listens, without anything that a terminal could misunderstand. */
    private Optional<String> text(GuestfsEvent event) {
        if (event instanceof GuestfsEvent.Warning warning) {
            return Optional.of("warning: " + TraceFormat.printable(warning.message(), false));
        }
        if (event instanceof GuestfsEvent.Trace trace) {
            String identifier = properties.get().identifier();
            String prefix = identifier.isEmpty() ? "trace: " : "trace: " + identifier + ": ";
            return Optional.of(prefix + TraceFormat.printable(trace.message(), false));
        }
        if (event instanceof GuestfsEvent.Library library) {
            return Optional.of(TraceFormat.printable(library.message(), false));
        }
        if (event instanceof GuestfsEvent.Appliance appliance
                && properties.get().isVerbose()) {
            return Optional.of(TraceFormat.printable(appliance.text(), true));
        }
        return Optional.empty();
    }

    private static final class Subscription {
        private final GuestfsListener listener;
        private final Set<EventType> types;
        private volatile boolean removed;
        private boolean failureLogged;

        Subscription(GuestfsListener listener, Set<EventType> types) {
            this.listener = listener;
            this.types = types;
        }
    }
}
