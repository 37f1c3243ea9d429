// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.guestfs.ejb.FilePage;
import org.guestfs.ejb.ListQuery;

/** Restores files by guestfish and by the services, one after the other, and prints how long it took. */
final class RestoreBenchmark {
    private static final int SAMPLE = 4;
    private static final int SESSIONS = 2;
    private static final int ROUNDS = 7;
    private static final int PEOPLE = 10;
    private static final int PAGE = 100;
    private static final String ANN = "ann";

    private final Path directory;
    private final Path image;
    private final Path fetched;
    private final boolean isFull;
    private final List<String> table = new ArrayList<>();

    private RestoreBenchmark(Path directory, boolean isFull) throws IOException {
        this.directory = directory;
        this.isFull = isFull;
        image = Files.createDirectory(directory.resolve("images")).resolve("backup.img");
        fetched = Files.createDirectory(directory.resolve("fetched"));
    }

    /**
     * Runs the benchmark.
     *
     * @param args {@code --full} to start guestfish for each of the files, which takes about an hour
     */
    public static void main(String[] args) throws Exception {
        Path directory = Files.createTempDirectory("guestfs-restore-bench");
        try {
            new RestoreBenchmark(directory, List.of(args).contains("--full")).run();
        } finally {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run() throws Exception {
        say("making an image");
        BenchmarkImage.make(image);
        table.add(String.format(
                Locale.ROOT,
                "load of the machine %.1f on %d processors, Java %s",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version")));
        double perCommand = guestfishPerCommand();
        double session = guestfishSession();
        try (var services = new ServicesSide(image, directory.resolve("data"))) {
            services(services, perCommand, session);
            pages(services);
            firstBytes(services);
            crowd(services);
        }
        table.forEach(System.out::println);
    }

    private double guestfishPerCommand() throws Exception {
        var side = new GuestfishSide(image);
        say("guestfish, once to warm up");
        side.list(BenchmarkImage.DOCUMENTS);
        var listing = new Series();
        var fetching = new Series();
        listing.time(() -> {
            if (!side.list(BenchmarkImage.DOCUMENTS).equals(BenchmarkImage.documents())) {
                throw new IllegalStateException("guestfish lists something else");
            }
        });
        int count = isFull ? BenchmarkImage.DOCUMENT_COUNT : SAMPLE;
        double total = listing.median();
        for (String name : BenchmarkImage.documents().subList(0, count)) {
            say("guestfish fetches " + name);
            total += fetching.time(
                    () -> side.fetch(Entries.join(BenchmarkImage.DOCUMENTS, name), fetched.resolve(name)));
        }
        check(count);
        int rest = BenchmarkImage.DOCUMENT_COUNT - count;
        double whole = total + rest * fetching.median();
        table.add(String.format(
                Locale.ROOT,
                "guestfish, a process for each of 201 commands: %.0f s%s; a list %.1f s, a file %.1f to %.1f s",
                whole,
                isFull
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                " (%.0f to %.0f s), extrapolated from %d",
                                total + rest * fetching.minimum(),
                                total + rest * fetching.maximum(),
                                count + 1),
                listing.median(),
                fetching.minimum(),
                fetching.maximum()));
        return whole;
    }

    private double guestfishSession() throws Exception {
        var sessions = new Series();
        for (int i = 0; i < SESSIONS; i++) {
            say("one session of guestfish");
            sessions.time(() -> new GuestfishSide(image)
                    .listAndFetch(BenchmarkImage.DOCUMENTS, BenchmarkImage.documents(), fetched));
            check(BenchmarkImage.DOCUMENT_COUNT);
        }
        table.add(String.format(
                Locale.ROOT,
                "guestfish, one process for 201 commands: %.1f to %.1f s",
                sessions.minimum(),
                sessions.maximum()));
        return sessions.minimum();
    }

    /** Whether the files are what they should be, which are deleted. */
    private void check(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path file = fetched.resolve(BenchmarkImage.documents().get(i));
            if (!Arrays.equals(Files.readAllBytes(file), BenchmarkImage.document(i))) {
                throw new IllegalStateException(file + " is not what it should be");
            }
            Files.delete(file);
        }
    }

    private void services(ServicesSide side, double perCommand, double session) throws Exception {
        var single = new Series();
        var archive = new Series();
        for (int i = 0; i < ROUNDS; i++) {
            say("the services, round " + (i + 1));
            side.awaitReady();
            single.time(() -> side.listAndFetch(ANN, fetched));
            side.close(ANN);
            check(BenchmarkImage.DOCUMENT_COUNT);
            side.awaitReady();
            archive.time(() -> side.archive(ANN, directory.resolve("documents.zip")));
            side.close(ANN);
        }
        table.add(String.format(
                Locale.ROOT,
                "the services, first open and all: %.2f s; %.0f times as fast as a process for each, %.0f times as one",
                single.median(),
                perCommand / single.median(),
                session / single.median()));
        table.add(String.format(
                Locale.ROOT, "| %-58s | %8s | %8s | %8s | %2s |", "milliseconds", "min", "median", "max", "of"));
        table.add("|---|---|---|---|---|");
        table.add(single.row("200 files: open, list, fetch one by one"));
        table.add(archive.row("200 files: open, fetch as a ZIP"));
    }

    private void pages(ServicesSide side) throws Exception {
        var open = new Series();
        var first = new Series();
        var second = new Series();
        var largest = new Series();
        for (int i = 0; i < ROUNDS; i++) {
            say("pages, round " + (i + 1));
            side.awaitReady();
            open.time(() -> side.open(ANN));
            // The machine is busy with the next appliance, as it would not be for most.
            side.awaitReady();
            first.time(() -> page(side, ListQuery.first(PAGE)));
            second.time(() -> page(side, ListQuery.first(PAGE).from(PAGE)));
            largest.time(() -> page(side, ListQuery.first(PAGE).orderedBy(ListQuery.Order.SIZE, true)));
            side.close(ANN);
        }
        table.add(open.row("an image is opened, an appliance being ready"));
        table.add(first.row("first page of 50,000 entries, the image being open"));
        table.add(second.row("second page"));
        table.add(largest.row("first page in the order of sizes"));
    }

    private static void page(ServicesSide side, ListQuery query) {
        FilePage page = side.list(ANN, BenchmarkImage.MANY, query);
        if (page.total() != BenchmarkImage.MANY_COUNT || page.entries().size() != PAGE) {
            throw new IllegalStateException("the page has " + page.entries().size() + " of " + page.total());
        }
    }

    private void firstBytes(ServicesSide side) throws Exception {
        var cold = new Series();
        var warm = new Series();
        String file = Entries.join(
                BenchmarkImage.DOCUMENTS, BenchmarkImage.documents().get(0));
        for (int i = 0; i < ROUNDS; i++) {
            say("first bytes, round " + (i + 1));
            side.awaitReady();
            cold.add(firstByte(side, ANN, file));
            side.awaitReady();
            warm.add(firstByte(side, ANN, file));
            side.close(ANN);
        }
        table.add(cold.row("click to first byte, image closed, an appliance being ready"));
        table.add(warm.row("click to first byte, image open"));
    }

    private static double firstByte(ServicesSide side, String person, String file) {
        var out = new Stopwatch();
        side.fetch(person, file, out);
        return out.seconds;
    }

    /** Notes when the first byte comes. */
    private static final class Stopwatch extends OutputStream {
        private final long start = System.nanoTime();
        private double seconds = Double.NaN;

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (Double.isNaN(seconds)) {
                seconds = (System.nanoTime() - start) / 1e9;
            }
        }
    }

    private void crowd(ServicesSide side) throws Exception {
        var slowestCold = new Series();
        var slowestWarm = new Series();
        var allCold = new Series();
        var allWarm = new Series();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            for (int i = 0; i < ROUNDS / 2; i++) {
                say("ten people, round " + (i + 1));
                side.awaitReady();
                allCold.time(() -> slowestCold.add(fetchAll(side, people)));
                allWarm.time(() -> slowestWarm.add(fetchAll(side, people)));
                for (int person = 0; person < PEOPLE; person++) {
                    side.close("person" + person);
                }
            }
        } finally {
            people.shutdown();
        }
        int mebibytes = PEOPLE * BenchmarkImage.LARGE_SIZE >> 20;
        table.add(slowestCold.row("ten people fetch 32 MiB each, all closed: slowest first byte"));
        table.add(allCold.row(rate("ten people, all closed: the whole", mebibytes / allCold.median())));
        table.add(slowestWarm.row("ten people, all open: slowest first byte"));
        table.add(allWarm.row(rate("ten people, all open: the whole", mebibytes / allWarm.median())));
    }

    private static String rate(String what, double mebibytes) {
        return String.format(Locale.ROOT, "%s (%.0f MiB/s)", what, mebibytes);
    }

    /** All at once; returns how long the slowest waited for his first byte. */
    private static double fetchAll(ServicesSide side, ExecutorService people) throws Exception {
        var go = new CountDownLatch(1);
        var all = new ArrayList<Future<Double>>();
        for (int i = 0; i < PEOPLE; i++) {
            String person = "person" + i;
            all.add(people.submit(() -> {
                go.await();
                return firstByte(side, person, BenchmarkImage.LARGE);
            }));
        }
        go.countDown();
        double slowest = 0;
        for (Future<Double> one : all) {
            slowest = Math.max(slowest, one.get());
        }
        return slowest;
    }

    private static void say(String what) {
        System.out.println("  " + what);
    }
}
