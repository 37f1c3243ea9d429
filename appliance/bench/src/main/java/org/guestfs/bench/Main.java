// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.guestfs.CloneMode;

/** Runs all measurements, one side after the other in turn, and prints a table. */
public final class Main {
    private static final long DISK = 2L << 30;
    private static final long MEBIBYTE = 1 << 20;
    private static final int SMALL_FILES = 1600;
    private static final int MANY_FILES = 10_000;

    /** A quarter of the file: most of it is garbage, which the JVM leaves for as long as it has room. */
    private static final Target HEAP = Target.atMost(128);

    private final int rounds;
    private final Path directory;
    private final List<String> table = new ArrayList<>();
    private final Subject jni = new JniBinding();
    private final Subject ours = Ours.of(CloneMode.NEVER);

    private Main(int rounds, Path directory) {
        this.rounds = rounds;
        this.directory = directory;
    }

    /**
     * Runs the benchmark.
     *
     * @param args {@code --quick} for a single round; {@code --ready IMAGE ROOT} for the time until a file of an image,
     *     whose root file system is on that device, has been read
     * @throws IOException if the files to be transferred cannot be made
     */
    public static void main(String[] args) throws IOException {
        List<String> words = List.of(args);
        int rounds = words.contains("--quick") ? 1 : 3;
        int ready = words.indexOf("--ready");
        if (ready >= 0) {
            var guest = new Readiness.Guest("root on LVM", Path.of(words.get(ready + 1)), words.get(ready + 2));
            new Readiness(List.of(guest, PartitionGuest.of(guest)), 7 * rounds).run();
            return;
        }
        Path directory = Files.createTempDirectory("guestfs-bench");
        try {
            new Main(rounds, directory).run();
        } finally {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run() throws IOException {
        table.add(String.format(
                Locale.ROOT, "| %-44s | %9s | %9s | %8s | %-16s |", "measurement", "JNI", "ours", "ratio", "target"));
        table.add("|---|---|---|---|---|");
        try (jni;
                ours) {
            launch();
            smallCalls();
            smallFiles();
            transfers();
            archives();
            metadata();
            heap();
        }
        table.forEach(System.out::println);
    }

    private void launch() {
        say("booting both");
        double first = seconds(() -> jni.launch(DISK));
        double second = seconds(() -> ours.launch(DISK));
        row("cold boot, file system made and mounted, s", first, second, first / second, Target.NONE);
    }

    private void smallCalls() {
        int calls = 3000;
        compare("small call, us", 1e6 / calls, Target.atMost(0.75), false, subject -> {
            for (int i = 0; i < calls; i++) {
                subject.smallCall();
            }
        });
    }

    private void smallFiles() {
        for (Subject subject : List.of(jni, ours)) {
            subject.write("/small", new byte[1024]);
            subject.mkdir("/thousand");
            subject.run("cd /sysroot/thousand && for i in $(seq 1 1000); do echo $i > $i; done");
        }
        // A tenth of the calls on the side that takes a hundred times as long.
        compare(
                "cat of 1 KiB, ms",
                1e3 / 200,
                Target.atLeast(100),
                true,
                subject -> repeat(subject == jni ? 20 : 200, i -> subject.cat("/small")),
                10);
        compare(
                "read_file of 1 KiB, ms",
                1e3 / 200,
                Target.atLeast(100),
                true,
                subject -> repeat(subject == jni ? 20 : 200, i -> subject.readFile("/small")),
                10);
        int sample = 50;
        compare(
                "1,000 small files read, s (JNI: from 50)",
                1,
                Target.NONE,
                true,
                subject -> {
                    int count = subject == jni ? sample : 1000;
                    repeat(count, i -> subject.readFile("/thousand/" + (i + 1)));
                },
                1000.0 / sample);
    }

    private void transfers() throws IOException {
        Path source = file(128 * MEBIBYTE);
        Path target = directory.resolve("downloaded");
        compare(
                "upload of 128 MiB, MiB/s",
                128,
                Target.atLeast(1.8),
                true,
                subject -> subject.upload(source, "/large"));
        compare(
                "download of 128 MiB, MiB/s",
                128,
                Target.atLeast(4),
                true,
                subject -> subject.download("/large", target));
        if (Files.mismatch(source, target) >= 0) {
            throw new IllegalStateException("what came back differs");
        }
    }

    private void archives() throws IOException {
        Path archive = directory.resolve("archive.tar");
        Path tree = Files.createDirectory(directory.resolve("tree"));
        for (int i = 0; i < SMALL_FILES; i++) {
            Files.write(tree.resolve("file" + i), new byte[2000]);
        }
        command("tar", "-C", tree.toString(), "-cf", archive.toString(), ".");
        for (Subject subject : List.of(jni, ours)) {
            subject.mkdir("/tree");
        }
        Path back = directory.resolve("back.tar");
        compare(
                "tar_in of 1,600 small files, s",
                1,
                Target.atLeast(1),
                true,
                subject -> subject.tarIn(archive, "/tree"));
        compare(
                "tar_out of 1,600 small files, s",
                1,
                Target.atLeast(1),
                true,
                subject -> subject.tarOut("/tree", back));
    }

    private void metadata() {
        for (Subject subject : List.of(jni, ours)) {
            subject.mkdir("/many");
            subject.run("cd /sysroot/many && seq 1 " + MANY_FILES + " | xargs touch");
        }
        List<String> names = ours.ls("/many");
        compare("metadata of 10,000 files, s", 1, Target.NONE, true, subject -> {
            if (subject.metadata("/many", names) != MANY_FILES) {
                throw new IllegalStateException("metadata is missing");
            }
        });
    }

    /** The heap that a transfer takes at its height; only ours, since the other side's is not in the heap. */
    private void heap() throws IOException {
        Path source = file(512 * MEBIBYTE);
        Path target = directory.resolve("heap");
        heap("upload", () -> ours.upload(source, "/heap"));
        heap("download", () -> ours.download("/heap", target));
        if (Files.mismatch(source, target) >= 0) {
            throw new IllegalStateException("what came back differs");
        }
    }

    private void heap(String way, Runnable work) {
        say("heap during the " + way);
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        work.run();
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        double mebibytes = peak / (double) MEBIBYTE;
        String line = String.format(
                Locale.ROOT,
                "| %-44s | %9s | %9.1f | %8s | %-16s |",
                "peak heap, " + way + " of 512 MiB, MiB",
                "-",
                mebibytes,
                "-",
                HEAP.verdict(mebibytes));
        table.add(line);
        System.out.println(line);
    }

    private interface Work {
        void on(Subject subject);
    }

    private interface Step {
        void at(int index);
    }

    private static void repeat(int count, Step step) {
        for (int i = 0; i < count; i++) {
            step.at(i);
        }
    }

    private void compare(String what, double scale, Target target, boolean speedUp, Work work) {
        compare(what, scale, target, speedUp, work, 1);
    }

    /** Alternates the sides, so that what else the machine does hits both. */
    private void compare(String what, double scale, Target target, boolean speedUp, Work work, double jniFactor) {
        var times = new double[2][rounds];
        for (int round = -1; round < rounds; round++) {
            say(what + (round < 0 ? ": warming up" : ": round " + (round + 1)));
            double first = seconds(() -> work.on(jni)) * jniFactor;
            double second = seconds(() -> work.on(ours));
            if (round >= 0) {
                times[0][round] = first;
                times[1][round] = second;
            }
        }
        double first = median(times[0]);
        double second = median(times[1]);
        boolean isRate = what.endsWith("/s");
        row(
                what,
                isRate ? scale / first : first * scale,
                isRate ? scale / second : second * scale,
                speedUp ? first / second : second / first,
                target);
    }

    private void row(String what, double first, double second, double ratio, Target target) {
        String line = String.format(
                Locale.ROOT,
                "| %-44s | %9.2f | %9.2f | %8.2f | %-16s |",
                what,
                first,
                second,
                ratio,
                target.verdict(ratio));
        table.add(line);
        System.out.println(line);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private Path file(long size) throws IOException {
        Path file = directory.resolve("source");
        byte[] block = new byte[(int) MEBIBYTE];
        var random = new Random(size);
        try (var out = Files.newOutputStream(file)) {
            for (long done = 0; done < size; done += block.length) {
                random.nextBytes(block);
                out.write(block);
            }
        }
        return file;
    }

    private static void command(String... words) throws IOException {
        try {
            if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
                throw new IOException(String.join(" ", words) + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void say(String what) {
        System.out.println("  " + what);
    }
}
