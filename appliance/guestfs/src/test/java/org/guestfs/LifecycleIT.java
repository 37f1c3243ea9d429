// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How appliances begin and end, in good order and otherwise. */
@Tag("appliance")
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LifecycleIT {
    private final List<Process> victims = new ArrayList<>();

    private static final long SIZE = 64L << 20;

    private static long temporaryDirectories() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("/tmp"))) {
            // Those of other users are theirs to make and delete.
            return files.filter(file -> file.getFileName().toString().startsWith("libguestfs"))
                    .filter(LifecycleIT::isOurs)
                    .count();
        }
    }

    private static boolean isOurs(Path file) {
        try {
            return Files.getOwner(file).getName().equals(System.getProperty("user.name"));
        } catch (IOException e) {
            // It has just gone.
            return false;
        }
    }

    @Test
    void anApplianceThatDiesIsNoticedAndCanBeLaunchedAgain() throws Exception {
        long before = temporaryDirectories();
        var events = new ArrayList<String>();
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addListener(
                    (handle, event) -> events.add(event.type().upstreamName()),
                    EventType.LAUNCH_DONE,
                    EventType.SUBPROCESS_QUIT,
                    EventType.CLOSE);
            guestfs.addDriveScratch(SIZE);
            guestfs.launch();
            assertThat(guestfs.isReady()).isTrue();
            assertThat(guestfs.accelerator()).isIn("tcg", "kvm");
            ProcessHandle qemu = ProcessHandle.of(guestfs.getPid()).orElseThrow();

            var started = new CountDownLatch(1);
            CompletableFuture.runAsync(() -> {
                started.countDown();
                qemu.destroyForcibly();
            });
            started.await();
            var lost = catchThrowableOfType(ApplianceLostException.class, () -> guestfs.sleep(60));
            assertThat(lost).hasMessageContaining("killed by signal 9");
            assertThat(lost.errnoName()).isEqualTo("EPIPE");
            assertThat(lost.action()).isEqualTo("sleep");
            assertThat(guestfs.isConfig()).isTrue();
            assertThatThrownBy(guestfs::listDevices).isInstanceOf(IllegalStateException.class);

            guestfs.addDriveScratch(SIZE);
            guestfs.launch();
            assertThat(guestfs.listDevices()).containsExactly("/dev/sda");
            guestfs.shutdown();
            assertThat(guestfs.isConfig()).isTrue();
            guestfs.shutdown();
        }
        assertThat(events).containsExactly("launch_done", "subprocess_quit", "launch_done", "close");
        assertThat(temporaryDirectories()).isEqualTo(before);
    }

    @Test
    void closingFromAnotherThreadEndsACall() throws Exception {
        Guestfs guestfs = Guestfs.create();
        guestfs.addDriveScratch(SIZE);
        guestfs.launch();
        ProcessHandle qemu = ProcessHandle.of(guestfs.getPid()).orElseThrow();
        var begun = new CountDownLatch(1);
        guestfs.addListener((handle, event) -> begun.countDown(), EventType.ENTER);
        CompletableFuture<Throwable> call =
                CompletableFuture.supplyAsync(() -> catchThrowableOfType(Throwable.class, () -> guestfs.sleep(120)));
        begun.await();
        guestfs.close();
        assertThat(call.get(10, TimeUnit.SECONDS))
                .isInstanceOfAny(ApplianceLostException.class, IllegalStateException.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> !qemu.isAlive());
        guestfs.close();
        assertThatThrownBy(guestfs::listDevices)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void closingFromAnotherThreadEndsALaunch() throws Exception {
        Guestfs guestfs = Guestfs.create();
        guestfs.addDriveScratch(SIZE);
        CompletableFuture<Throwable> launch =
                CompletableFuture.supplyAsync(() -> catchThrowableOfType(Throwable.class, guestfs::launch));
        await().until(guestfs::toString, text -> qemuOfThisJvm() > 0);
        guestfs.close();
        assertThat(launch.get(10, TimeUnit.SECONDS)).isInstanceOf(GuestfsException.class);
    }

    @Test
    void closingFromAnotherThreadEndsALaunchThatWaitsForACommand(@TempDir Path directory) throws Exception {
        Path supermin = directory.resolve("appliance/supermin.d");
        Files.createDirectories(supermin);
        Files.createFile(supermin.resolve("base.tar.gz"));
        // Whoever opens it waits, as for a device that does not answer.
        Process mkfifo =
                new ProcessBuilder("mkfifo", supermin.resolve("packages").toString()).start();
        assertThat(mkfifo.waitFor()).isZero();
        Guestfs guestfs = Guestfs.create();
        guestfs.setPath(directory.resolve("appliance").toString());
        guestfs.setCachedir(directory.toString());
        guestfs.addDriveScratch(SIZE);
        CompletableFuture<Throwable> launch =
                CompletableFuture.supplyAsync(() -> catchThrowableOfType(Throwable.class, guestfs::launch));
        await().until(() -> childrenOfThisJvm("supermin") > 0 || launch.isDone());
        guestfs.close();
        assertThat(launch.get(10, TimeUnit.SECONDS)).isInstanceOf(GuestfsException.class);
        await().until(() -> childrenOfThisJvm("supermin") == 0);
    }

    @Test
    void signalsOfATerminalReachNeitherTheGuardNorAnApplianceThatWantsNone() throws Exception {
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.setPgroup(true);
            guestfs.addDriveScratch(SIZE);
            guestfs.launch();
            assertThat(processGroup(guestfs.getPid())).isEqualTo(guestfs.getPid());
            List<Long> guards = ProcessHandle.current()
                    .children()
                    .filter(child -> List.of(child.info().arguments().orElse(new String[0]))
                            .contains("guestfs-guard"))
                    .map(ProcessHandle::pid)
                    .toList();
            assertThat(guards).isNotEmpty().allSatisfy(guard -> assertThat(processGroup(guard))
                    .isEqualTo(guard));
        }
    }

    private static long processGroup(long pid) throws IOException {
        String status = Files.readString(Path.of("/proc/" + pid + "/stat"));
        // After the name, which may hold anything: state, parent, group.
        return Long.parseLong(status.substring(status.lastIndexOf(')') + 2).split(" ")[2]);
    }

    private static long qemuOfThisJvm() {
        return childrenOfThisJvm("qemu-system");
    }

    private static long childrenOfThisJvm(String program) {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").contains(program))
                .count();
    }

    @Test
    void aCallThatTakesTooLongLosesTheAppliance() {
        GuestfsConfig config =
                GuestfsConfig.builder().callTimeout(Duration.ofSeconds(3)).build();
        try (Guestfs guestfs = Guestfs.create(config)) {
            guestfs.addDriveScratch(SIZE);
            guestfs.launch();
            var lost = catchThrowableOfType(ApplianceLostException.class, () -> guestfs.sleep(60));
            assertThat(lost.errnoName()).isEqualTo("ETIMEDOUT");
            assertThat(guestfs.isConfig()).isTrue();
        }
    }

    @Test
    void aLaunchThatTakesTooLongFails() {
        GuestfsConfig config = GuestfsConfig.builder()
                .launchTimeout(Duration.ofSeconds(2))
                .cloneMode(CloneMode.NEVER)
                .build();
        try (Guestfs guestfs = Guestfs.create(config)) {
            guestfs.addDriveScratch(SIZE);
            var failure = catchThrowableOfType(LaunchException.class, guestfs::launch);
            assertThat(failure.errnoName()).isEqualTo("ETIMEDOUT");
            assertThat(failure.commandLine()).contains("qemu");
            assertThat(guestfs.isConfig()).isTrue();
        }
    }

    /** How far the handle of a JVM that is killed has come. */
    private enum Stage {
        NOT_LAUNCHED,
        LAUNCHED,
        LAUNCHED_WITHOUT_GUARD,
        SHUT_DOWN
    }

    /** Brings a handle to a stage and waits to be killed. */
    static final class Victim {
        // libguestfs deprecates the guard's switch, and still heeds it.
        @SuppressWarnings("deprecation")
        public static void main(String[] args) throws Exception {
            Stage stage = Stage.valueOf(args[0]);
            Guestfs guestfs = Guestfs.create();
            guestfs.setRecoveryProc(stage != Stage.LAUNCHED_WITHOUT_GUARD);
            guestfs.addDriveScratch(SIZE);
            long pid = ProcessHandle.current().pid();
            if (stage != Stage.NOT_LAUNCHED) {
                guestfs.launch();
                pid = guestfs.getPid();
            }
            if (stage == Stage.SHUT_DOWN) {
                guestfs.shutdown();
            }
            System.out.println("pid " + pid);
            Thread.currentThread().join();
        }
    }

    private Process startVictim(Stage stage) throws IOException {
        Process jvm = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        stage.name()))
                .redirectErrorStream(true)
                .start();
        victims.add(jvm);
        return jvm;
    }

    /** Also when a test fails before it has come to that. */
    @AfterEach
    void killVictims() {
        victims.forEach(Process::destroyForcibly);
    }

    /** Returns the process that the victim names when it has come to its stage, after which it has been killed. */
    private Optional<ProcessHandle> killedAt(Stage stage) throws Exception {
        Process jvm = startVictim(stage);
        try (var output = new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            while (!line.startsWith("pid ")) {
                line = output.readLine();
            }
            assertThat(temporaryDirectories()).isPositive();
            Optional<ProcessHandle> named = ProcessHandle.of(Long.parseLong(line.substring("pid ".length())));
            jvm.destroyForcibly();
            return named;
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LAUNCHED_WITHOUT_GUARD")
    void killingTheJvmLeavesNothingBehind(Stage stage) throws Exception {
        long before = temporaryDirectories();
        Optional<ProcessHandle> process = killedAt(stage);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> process.filter(ProcessHandle::isAlive).isEmpty());
        await().atMost(Duration.ofSeconds(30)).until(() -> temporaryDirectories() == before);
    }

    @Test
    void killingTheJvmLeavesAnApplianceThatWasNotToBeGuarded() throws Exception {
        long before = temporaryDirectories();
        ProcessHandle qemu = killedAt(Stage.LAUNCHED_WITHOUT_GUARD).orElseThrow();
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> temporaryDirectories() == before);
            assertThat(qemu.isAlive()).isTrue();
        } finally {
            qemu.destroyForcibly();
        }
    }

    @Test
    void killingTheJvmDuringALaunchLeavesNothingBehind() throws Exception {
        long before = temporaryDirectories();
        Process jvm = startVictim(Stage.LAUNCHED);
        ProcessHandle qemu = await().atMost(Duration.ofMinutes(1))
                .until(() -> jvm.descendants().filter(LifecycleIT::isQemu).findFirst(), Optional::isPresent)
                .orElseThrow();
        jvm.destroyForcibly();
        await().atMost(Duration.ofSeconds(30)).until(() -> !qemu.isAlive());
        await().atMost(Duration.ofSeconds(30)).until(() -> temporaryDirectories() == before);
    }

    private static boolean isQemu(ProcessHandle process) {
        // qemu itself, and not one that is only asked what it can do.
        return process.info().command().orElse("").contains("qemu-system")
                && List.of(process.info().arguments().orElse(new String[0])).contains("-mon");
    }
}
