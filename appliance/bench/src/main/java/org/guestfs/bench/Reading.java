// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What one request took.
 *
 * @param seconds from the wish for a handle to its end
 * @param launchSeconds the part of it until the launch was over
 * @param cpuSeconds the processor time of qemu, which is hardly longer on a busy machine
 * @param mebibytes the memory of qemu after it
 */
record Reading(double seconds, double launchSeconds, double cpuSeconds, double mebibytes) {
    static Reading of(double seconds, double launchSeconds, long pid) {
        double cpuSeconds = ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
        return new Reading(seconds, launchSeconds, cpuSeconds, memory(pid));
    }

    /** The memory of a process, with a fair share of what it shares, in MiB. */
    static double memory(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                            .filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .sum()
                    / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException("the memory of process " + pid + " cannot be seen", e);
        }
    }
}
