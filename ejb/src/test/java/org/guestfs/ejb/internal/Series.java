// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.util.Arrays;
import java.util.Locale;

/** How long the same work took, several times, in seconds. */
final class Series {
    private double[] sorted = {};

    /** What is measured. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Does the work and notes how long it took. */
    double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return add((System.nanoTime() - start) / 1e9);
    }

    double add(double seconds) {
        sorted = Arrays.copyOf(sorted, sorted.length + 1);
        sorted[sorted.length - 1] = seconds;
        Arrays.sort(sorted);
        return seconds;
    }

    double minimum() {
        return sorted[0];
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    double maximum() {
        return sorted[sorted.length - 1];
    }

    /** A row of a table: the smallest, the one in the middle and the largest, in milliseconds, and how many there are. */
    String row(String what) {
        return String.format(
                Locale.ROOT,
                "| %-58s | %8.0f | %8.0f | %8.0f | %2d |",
                what,
                minimum() * 1e3,
                median() * 1e3,
                maximum() * 1e3,
                sorted.length);
    }
}
