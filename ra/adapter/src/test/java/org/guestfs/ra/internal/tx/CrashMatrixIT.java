// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.ra.spi.TestImage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever dies, and whenever: after recovery both images of a transaction are old or both are new, their file systems
 * are clean, and nothing is left of the transaction.
 */
@Tag("appliance")
@Timeout(120)
final class CrashMatrixIT {
    private static final List<String> TABLE = new ArrayList<>();

    @TempDir
    private Path root;

    /**
     * A death of the JVM.
     *
     * @param phases one or two
     * @param step after which step
     * @param count after the how manyth of these steps
     * @param isDecided whether the transaction manager had decided to commit
     * @param isNew whether the images must be new afterwards
     */
    record Crash(String phases, Step step, int count, boolean isDecided, boolean isNew) {
        @Override
        public String toString() {
            return phases + "-phase, after " + step + (count > 1 ? " of image " + count : "")
                    + (phases.equals("two") && step == Step.PREPARED
                            ? ", " + (isDecided ? "decided" : "undecided")
                            : "");
        }
    }

    static Stream<Crash> crashes() {
        Set<Step> undecided = EnumSet.range(Step.FINISHED, Step.SYNCED);
        var crashes = new ArrayList<Crash>();
        for (String phases : List.of("two", "one")) {
            crashes.add(new Crash(phases, Step.OVERLAY_MADE, 1, false, false));
            crashes.add(new Crash(phases, Step.OVERLAY_MADE, 2, false, false));
            undecided.forEach(step -> crashes.add(new Crash(phases, step, 1, false, false)));
            if (phases.equals("two")) {
                crashes.add(new Crash(phases, Step.PREPARED, 1, false, false));
                crashes.add(new Crash(phases, Step.PREPARED, 1, true, true));
            }
            crashes.add(new Crash(phases, Step.COMMITTING, 1, true, true));
            crashes.add(new Crash(phases, Step.COPIED, 1, true, true));
            crashes.add(new Crash(phases, Step.COPIED, 2, true, true));
            crashes.add(new Crash(phases, Step.COMMITTED, 1, true, true));
            crashes.add(new Crash(phases, Step.REMOVED, 1, true, true));
        }
        return crashes.stream();
    }

    static List<Path> images(Path root) throws IOException {
        Path real = root.toRealPath();
        return List.of(real.resolve("first.img"), real.resolve("second.img"));
    }

    @BeforeEach
    void makeImages() throws IOException {
        for (Path image : images(root)) {
            TestImage.make(image, "data", "old");
        }
    }

    @AfterAll
    static void print() {
        System.out.printf("%n%-45s %-22s %s%n", "killed", "what recovery does", "images");
        TABLE.forEach(System.out::println);
    }

    private static void note(Object crash, String recovery, String outcome) {
        TABLE.add(String.format("%-45s %-22s %s", crash, recovery, outcome));
    }

    private Journals open() throws IOException {
        return Journals.open(Optional.empty(), List.of(root), Duration.ofSeconds(5), System.getenv());
    }

    private static String host(String... words) throws IOException {
        return new HostCommand(List.of(words)).environment(System.getenv()).capture();
    }

    private void assertImages(String content) throws IOException {
        for (Path image : images(root)) {
            assertThat(host("debugfs", "-R", "cat /data", image.toString())).isEqualTo(content);
            assertThat(host("e2fsck", "-fn", image.toString())).doesNotContain("WARNING");
        }
        assertNothingLeft();
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> left = Files.list(root.resolve(".guestfs-journal"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("locks");
        }
    }

    /** Says of each branch that it is known what a transaction manager would. */
    private static String recover(Journals journals, boolean isDecided) throws XAException {
        XAResource resource = journals.resource(new Bystander());
        Xid[] found = resource.recover(XAResource.TMSTARTRSCAN | XAResource.TMENDRSCAN);
        for (Xid xid : found) {
            assertThat(xid).isEqualTo(CrashingProgram.XID);
            if (isDecided) {
                resource.commit(xid, false);
            } else {
                resource.rollback(xid);
            }
        }
        return found.length == 0 ? "by itself" : isDecided ? "commit" : "rollback";
    }

    /** Runs the program, with a directory before all others in which commands are looked for. */
    private int run(Crash crash, String programs) throws Exception {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingProgram.class.getName(),
                        root.toRealPath().toString(),
                        crash.phases(),
                        crash.step().name(),
                        String.valueOf(crash.count()))
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("output").toFile());
        builder.environment().merge("PATH", programs, (path, first) -> first + ":" + path);
        Process program = builder.start();
        assertThat(program.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return program.exitValue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("crashes")
    void imagesAreOldOrNewWheneverTheJvmDies(Crash crash) throws Exception {
        assertThat(run(crash, "/usr/bin"))
                .as(Files.readString(root.resolve("output")))
                .isEqualTo(CrashingProgram.CRASHED);
        try (Journals journals = open()) {
            journals.sweep();
            String recovery = recover(journals, crash.isDecided());
            assertImages(crash.isNew() ? "new" : "old");
            note(crash, recovery, crash.isNew() ? "new" : "old");
        }
    }

    @Test
    void imagesAreOldIfTheApplianceIsKilledWhileItIsUsed() throws Exception {
        try (Journals journals = open();
                var writer = new ApplianceWriter()) {
            BranchResource branch = journals.resource(writer);
            branch.start(CrashingProgram.XID, XAResource.TMNOFLAGS);
            writer.write(branch, images(root), "new");
            ProcessHandle qemu = writer.qemu();
            qemu.destroyForcibly();
            qemu.onExit().join();
            branch.end(CrashingProgram.XID, XAResource.TMSUCCESS);
            assertThatThrownBy(() -> branch.prepare(CrashingProgram.XID))
                    .isInstanceOfSatisfying(XAException.class, failure -> assertThat(failure.errorCode)
                            .isEqualTo(XAException.XA_RBROLLBACK));
            assertThat(branch.recover(XAResource.TMSTARTRSCAN)).isEmpty();
            assertImages("old");
            note("qemu, in the transaction", "by itself", "old");
        }
    }

    /** What is promised by then is kept; the rest is not there at all. */
    @ParameterizedTest
    @ValueSource(longs = {0, 20, 50, 100, 200, 400})
    void imagesAreAsPromisedIfTheApplianceIsKilledWhileItEnds(long millis) throws Exception {
        var killed = new CompletableFuture<Void>();
        try (Journals journals = open();
                var writer =
                        new ApplianceWriter(qemu -> CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
                                .execute(() -> {
                                    qemu.destroyForcibly();
                                    killed.complete(null);
                                }))) {
            BranchResource branch = journals.resource(writer);
            branch.start(CrashingProgram.XID, XAResource.TMNOFLAGS);
            writer.write(branch, images(root), "new");
            branch.end(CrashingProgram.XID, XAResource.TMSUCCESS);
            String content = "new";
            try {
                branch.prepare(CrashingProgram.XID);
                branch.commit(CrashingProgram.XID, false);
            } catch (XAException e) {
                assertThat(e.errorCode).isEqualTo(XAException.XA_RBROLLBACK);
                content = "old";
            }
            killed.join();
            assertImages(content);
            note("qemu, " + millis + " ms after its end was asked for", "by itself", content);
        }
    }

    @Test
    void imagesAreNewIfTheCopyIsKilledAndTriedAgain() throws Exception {
        Path programs = Files.createDirectory(root.resolve("bin"));
        Path killer = programs.resolve("qemu-img");
        Files.writeString(
                killer,
                """
                #!/bin/sh
                if [ "$1" = commit ] && ! mkdir "%s/first" 2>/dev/null; then
                  exec timeout -s KILL 0.001 /usr/bin/qemu-img "$@"
                fi
                exec /usr/bin/qemu-img "$@"
                """
                        .formatted(programs));
        assertThat(killer.toFile().setExecutable(true)).isTrue();
        // The copy of the second image is killed, when that of the first is done.
        assertThat(run(new Crash("two", Step.REMOVED, 1, true, true), programs.toString()))
                .isEqualTo(1);
        assertThat(Files.readString(root.resolve("output"))).contains("will be committed, but cannot be now");
        try (Journals journals = open()) {
            String recovery = recover(journals, true);
            assertImages("new");
            note("qemu-img, in the middle of the copy", recovery, "new");
        }
    }
}
