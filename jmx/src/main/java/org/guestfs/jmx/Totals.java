// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.guestfs.management.HandleCounters;

/** Adds up what handles have done. */
final class Totals {
    static final HandleCounters NONE = new HandleCounters(0, 0, Map.of(), Duration.ZERO, 0, 0, Map.of());

    private Totals() {}

    static HandleCounters sum(HandleCounters one, HandleCounters other) {
        return new HandleCounters(
                one.calls() + other.calls(),
                one.failures() + other.failures(),
                sum(one.errors(), other.errors()),
                one.busy().plus(other.busy()),
                one.bytesSent() + other.bytesSent(),
                one.bytesReceived() + other.bytesReceived(),
                sum(one.events(), other.events()));
    }

    private static <K> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
        var sum = new HashMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }
}
