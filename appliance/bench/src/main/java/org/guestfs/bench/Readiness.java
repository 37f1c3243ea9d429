// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.guestfs.CloneMode;
import org.guestfs.Supply;

/** How long it takes from the wish for a handle to the first file read from a real image, and what memory that takes. */
final class Readiness {
    private static final int AT_ONCE = 8;
    private static final String FILE = "/etc/hostname";
    private static final String HEAD = "| %-46s | %7s | %7s | %7s | %10s | %-15s | %9s |";
    private static final String ROW = "| %-46s | %7.2f | %7.2f | %7.2f | %10s | %-15s | %9.0f |";

    private final List<Guest> guests;
    private final int rounds;
    private final List<String> table = new ArrayList<>();

    Readiness(List<Guest> guests, int rounds) {
        this.guests = guests;
        this.rounds = rounds;
    }

    /** An image with the device of its root file system. */
    record Guest(String name, Path image, String root) {}

    void run() {
        table.add(String.format(
                HEAD, "to the first file read", "p50, s", "p95, s", "CPU, s", "x as fast", "target", "PSS, MiB"));
        table.add("|---|---|---|---|---|---|---|");
        guests.forEach(this::alone);
        atOnce(guests.get(guests.size() - 1));
        table.forEach(System.out::println);
        new Queue(guests.get(0)).run();
    }

    private void alone(Guest guest) {
        int few = Math.max(1, rounds / 4);
        Readings libguestfs = measure(few, "libguestfs, " + guest.name(), () -> request(guest, JniBinding::new));
        row("libguestfs, JNI: " + guest.name(), libguestfs, libguestfs.p50(), Target.NONE);
        Readings cold = measure(few, "cold, " + guest.name(), () -> request(guest, () -> Ours.of(CloneMode.NEVER)));
        row("ours, cold: " + guest.name(), cold, libguestfs.p50(), Target.atLeast(1 / 0.6));
        Readings cloned =
                measure(rounds, "cloned, " + guest.name(), () -> request(guest, () -> Ours.of(CloneMode.REQUIRE)));
        row("ours, cloned: " + guest.name(), cloned, libguestfs.p50(), Target.atLeast(25));
        try (Supply supply = Supply.builder().minimum(1).open()) {
            Readings supplied = measure(rounds, "from the supply, " + guest.name(), () -> {
                ready(supply, 1);
                return request(guest, () -> new Ours(supply.create()));
            });
            row("ours, from the supply: " + guest.name(), supplied, libguestfs.p50(), Target.atLeast(40));
        }
        Readings answers = measure(rounds, "a clone that answers, without a disk", BareClone::start);
        row("ours, cloned, no disk: first answer", answers, libguestfs.launchP50(), Target.atLeast(100));
    }

    /** Once more than counts: the first fills caches, or builds a template. */
    private static Readings measure(int count, String what, Supplier<Reading> request) {
        System.out.println("  " + what + ": " + count + " times");
        request.get();
        var readings = new Readings();
        for (int i = 0; i < count; i++) {
            readings.add(request.get());
        }
        return readings;
    }

    private void atOnce(Guest guest) {
        System.out.println("  " + AT_ONCE + " at once; without clones that takes minutes");
        Readings libguestfs = atOnce(guest, JniBinding::new);
        row("libguestfs, JNI, " + AT_ONCE + " at once", libguestfs, libguestfs.p50(), Target.NONE);
        row(
                "ours, cold, " + AT_ONCE + " at once",
                atOnce(guest, () -> Ours.of(CloneMode.NEVER)),
                libguestfs.p50(),
                Target.NONE);
        row(
                "ours, cloned, " + AT_ONCE + " at once",
                atOnce(guest, () -> Ours.of(CloneMode.REQUIRE)),
                libguestfs.p50(),
                Target.NONE);
        try (Supply supply = Supply.builder().minimum(AT_ONCE).open()) {
            ready(supply, AT_ONCE);
            row(
                    "ours, from the supply, " + AT_ONCE + " at once",
                    atOnce(guest, () -> new Ours(supply.create())),
                    libguestfs.p50(),
                    Target.NONE);
        }
    }

    private static Readings atOnce(Guest guest, Supplier<Subject> handles) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var readings = new Readings();
            List<CompletableFuture<Reading>> running = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> request(guest, handles), threads))
                    .toList();
            running.forEach(future -> readings.add(future.join()));
            return readings;
        } finally {
            threads.shutdown();
        }
    }

    static void ready(Supply supply, int count) {
        while (supply.statistics().ready() < count) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static Reading request(Guest guest, Supplier<Subject> handles) {
        long start = System.nanoTime();
        try (Subject subject = handles.get()) {
            subject.open(guest.image());
            long opened = System.nanoTime();
            subject.mountRo(guest.root());
            subject.cat(FILE);
            double seconds = (System.nanoTime() - start) / 1e9;
            return Reading.of(seconds, (opened - start) / 1e9, subject.pid());
        }
    }

    private void row(String name, Readings readings, double reference, Target target) {
        double factor = reference / readings.p50();
        String line = String.format(
                Locale.ROOT,
                ROW,
                name,
                readings.p50(),
                readings.p95(),
                readings.cpuP50(),
                String.format(Locale.ROOT, "%.1f", factor),
                target.verdict(factor),
                readings.medianMebibytes());
        table.add(line);
        System.out.println(line);
    }
}
