// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers values by the path of a file, each for some time, and no more of them than fit in so many bytes: those that
 * were not asked for the longest go first. Confined to the thread that serves the mount.
 *
 * @param <V> the type of the values
 */
final class ExpiringCache<V> {
    /** Roughly what an entry takes beside its path and its value. */
    private static final long OVERHEAD = 150;

    private final long timeoutNanos;
    private final long capacity;
    private final ToLongFunction<V> weigher;
    private final LongSupplier clock;
    private final LinkedHashMap<String, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

    private long weight;

    ExpiringCache(Duration timeout, long capacity, ToLongFunction<V> weigher, LongSupplier clock) {
        this.timeoutNanos = timeout.toNanos();
        this.capacity = capacity;
        this.weigher = weigher;
        this.clock = clock;
    }

    @Nullable
    V find(String path) {
        Entry<V> entry = entries.get(path);
        if (entry == null) {
            return null;
        }
        if (isExpired(entry)) {
            remove(path);
            return null;
        }
        return entry.value;
    }

    void put(String path, V value) {
        remove(path);
        long size = OVERHEAD + 2L * path.length() + weigher.applyAsLong(value);
        if (timeoutNanos == 0 || size > capacity) {
            return;
        }
        entries.put(path, new Entry<>(value, size, clock.getAsLong()));
        weight += size;
        var eldest = entries.entrySet().iterator();
        while (weight > capacity) {
            weight -= eldest.next().getValue().weight;
            eldest.remove();
        }
    }

    void remove(String path) {
        Entry<V> removed = entries.remove(path);
        if (removed != null) {
            weight -= removed.weight;
        }
    }

    void removeIf(Predicate<String> paths) {
        var all = entries.entrySet().iterator();
        while (all.hasNext()) {
            var entry = all.next();
            if (paths.test(entry.getKey())) {
                weight -= entry.getValue().weight;
                all.remove();
            }
        }
    }

    void removeExpired() {
        var all = entries.values().iterator();
        while (all.hasNext()) {
            Entry<V> entry = all.next();
            if (isExpired(entry)) {
                weight -= entry.weight;
                all.remove();
            }
        }
    }

    int size() {
        return entries.size();
    }

    long weight() {
        return weight;
    }

    private boolean isExpired(Entry<V> entry) {
        return clock.getAsLong() - entry.since >= timeoutNanos;
    }

    private record Entry<V>(V value, long weight, long since) {}
}
