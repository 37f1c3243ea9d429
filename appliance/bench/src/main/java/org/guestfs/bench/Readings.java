// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the same request took, several times. */
final class Readings {
    private final List<Reading> readings = new ArrayList<>();

    void add(Reading reading) {
        readings.add(reading);
    }

    double p50() {
        return percentile(50, Reading::seconds);
    }

    double p95() {
        return percentile(95, Reading::seconds);
    }

    double launchP50() {
        return percentile(50, Reading::launchSeconds);
    }

    double cpuP50() {
        return percentile(50, Reading::cpuSeconds);
    }

    double medianMebibytes() {
        return percentile(50, Reading::mebibytes);
    }

    private double percentile(int percent, ToDoubleFunction<Reading> part) {
        double[] sorted = readings.stream().mapToDouble(part).sorted().toArray();
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
