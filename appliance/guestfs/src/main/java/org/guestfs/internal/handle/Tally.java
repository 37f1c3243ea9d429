// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guestfs.internal.probe.CallEvent;
import org.guestfs.management.HandleCounters;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times the calls of a handle, knows the one under way, and shows each to a flight recording. Calls are noted
 * by the threads that make them, and read by any.
 */
final class Tally {
    private final Traffic traffic;
    private final Supplier<String> identifier;
    private final RecentCalls recent;
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong busyNanos = new AtomicLong();
    private final Map<String, AtomicLong> errors = new ConcurrentHashMap<>();
    private volatile @Nullable UnderWay current;

    Tally(Traffic traffic, Supplier<String> identifier, RecentCalls recent) {
        this.traffic = traffic;
        this.identifier = identifier;
        this.recent = recent;
    }

    /**
     * A call under way.
     *
     * @param action the action
     * @param start when it began, in the JVM's nanoseconds
     */
    private record UnderWay(Action<?> action, long start) {}

    /** Carries out the call of the thread that has the handle, or one within that. */
    @Nullable
    Object record(Call<?> call, Supplier<@Nullable Object> work) {
        UnderWay outer = current;
        current = new UnderWay(call.action(), System.nanoTime());
        try {
            return note(call, work);
        } finally {
            current = outer;
        }
    }

    /** Carries out a call during one of another thread. */
    @Nullable
    Object note(Call<?> call, Supplier<@Nullable Object> work) {
        var event = new CallEvent();
        long sent = traffic.sent();
        long received = traffic.received();
        RuntimeException failure = null;
        long start = System.nanoTime();
        event.begin();
        try {
            return work.get();
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        } finally {
            long nanos = System.nanoTime() - start;
            add(call, failure, nanos);
            event.finish(
                    call.action(), identifier.get(), failure, traffic.sent() - sent, traffic.received() - received);
        }
    }

    private void add(Call<?> call, @Nullable RuntimeException failure, long nanos) {
        calls.incrementAndGet();
        busyNanos.addAndGet(nanos);
        if (failure != null) {
            failures.incrementAndGet();
            errors.computeIfAbsent(CallEvent.outcome(failure), name -> new AtomicLong())
                    .incrementAndGet();
        }
        recent.add(call, CallEvent.outcome(failure), nanos);
    }

    /** The action under way, or an empty string. */
    String action() {
        UnderWay now = current;
        return now == null ? "" : now.action().name();
    }

    /** How long it has been under way. */
    Duration actionAge() {
        UnderWay now = current;
        return now == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - now.start());
    }

    HandleCounters read(EventHub events) {
        return new HandleCounters(
                calls.get(),
                failures.get(),
                errors.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, error -> error.getValue()
                        .get())),
                Duration.ofNanos(busyNanos.get()),
                traffic.sent(),
                traffic.received(),
                events.counts());
    }
}
