// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.guestfs.LaunchException;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.Flag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Scripts stand for qemu, and a file for the device. */
@Timeout(60)
final class AcceleratorVerdictTest {
    private static final String RUNS = "echo 'Linux version 6'; exec sleep 60";
    private static final String REFUSES = "echo 'error: failed to set MSR 0x10a'; exit 1";

    @TempDir
    private Path directory;

    private final RecordingMonitor monitor = new RecordingMonitor();
    private Path kvm;
    private Path qemu;

    @BeforeEach
    void prepare() throws Exception {
        kvm = Files.createFile(directory.resolve("kvm"));
        qemu = directory.resolve("qemu");
        Files.writeString(directory.resolve("kernel"), "kernel");
    }

    /** Makes a qemu that counts its starts. */
    private void qemu(String script) throws Exception {
        Files.writeString(qemu, "#!/bin/sh\necho $$ >>" + directory + "/starts\n" + script + "\n");
        Files.setPosixFilePermissions(qemu, PosixFilePermissions.fromString("rwx------"));
    }

    private List<String> starts() throws Exception {
        Path starts = directory.resolve("starts");
        return Files.exists(starts) ? Files.readAllLines(starts) : List.of();
    }

    private AcceleratorVerdict verdict(List<String> settings, Set<Flag> flags, Duration timeout) {
        Path kernel = directory.resolve("kernel");
        return new AcceleratorVerdict(
                new LaunchPlan(
                        List.of(),
                        "",
                        settings,
                        "",
                        qemu.toString(),
                        Optional.empty(),
                        List.of(),
                        1280,
                        1,
                        flags,
                        "",
                        directory,
                        directory,
                        directory,
                        Map.of("PATH", "/usr/bin:/bin"),
                        Deadline.in(timeout)),
                monitor,
                new QemuFeatures(qemu.toString(), ""),
                new Appliance(kernel, kernel, Optional.empty()),
                kvm);
    }

    private Accelerator decide(String... settings) {
        return verdict(List.of(settings), Set.of(), Duration.ofMinutes(1)).decide();
    }

    private Path file() throws Exception {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.getFileName().toString().matches("kvm-[0-9a-f]+"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private boolean isNothingKept() throws Exception {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.noneMatch(file -> file.getFileName().toString().matches("kvm-([0-9a-f]+|.*part)"));
        }
    }

    @Test
    void whereAKernelRunsKvmIsUsed() throws Exception {
        qemu(RUNS);
        assertThat(decide()).isEqualTo(Accelerator.KVM);
        assertThat(monitor.warnings).isEmpty();
        assertThat(file()).hasContent("works");
        long pid = Long.parseLong(starts().get(0));
        // It has been killed; a busy host takes a moment to bury it.
        await().until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void whereNoKernelRunsTcgIsUsedWithAWarning() throws Exception {
        qemu(REFUSES);
        assertThat(decide()).isEqualTo(Accelerator.TCG);
        assertThat(monitor.warnings).singleElement().asString().contains("KVM").contains("falling back to TCG");
        assertThat(file()).hasContent("fails");
    }

    @Test
    void aVerdictIsKeptButTheWarningComesEachTime() throws Exception {
        qemu(REFUSES);
        decide();
        assertThat(decide()).isEqualTo(Accelerator.TCG);
        assertThat(starts()).hasSize(1);
        assertThat(monitor.warnings).hasSize(2);
    }

    @Test
    void aVerdictThatIsNoneIsFoundOutAnew() throws Exception {
        qemu(RUNS);
        decide();
        Files.writeString(file(), "");
        assertThat(decide()).isEqualTo(Accelerator.KVM);
        assertThat(starts()).hasSize(2);
        assertThat(file()).hasContent("works");
    }

    @Test
    void anotherKernelIsTriedOutAnew() throws Exception {
        qemu(REFUSES);
        decide();
        Files.writeString(directory.resolve("kernel"), "another kernel");
        qemu(RUNS);
        assertThat(decide()).isEqualTo(Accelerator.KVM);
    }

    @Test
    void aKernelThatIsOnlyTouchedIsNotTriedOutAgain() throws Exception {
        qemu(RUNS);
        decide();
        Files.setLastModifiedTime(directory.resolve("kernel"), FileTime.fromMillis(0));
        assertThat(decide()).isEqualTo(Accelerator.KVM);
        assertThat(starts()).hasSize(1);
    }

    @Test
    void thoseWhoAskAtTheSameTimeShareATrial() throws Exception {
        qemu(RUNS);
        Callable<Accelerator> ask = () -> decide();
        var pool = Executors.newFixedThreadPool(3);
        try {
            for (Future<Accelerator> answer : pool.invokeAll(List.of(ask, ask, ask))) {
                assertThat(answer.get()).isEqualTo(Accelerator.KVM);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(starts()).hasSize(1);
    }

    @Test
    void aTrialThatCannotTakePlaceProvesNothing() throws Exception {
        assertThat(decide()).isEqualTo(Accelerator.TCG);
        assertThat(monitor.warnings).singleElement().asString().contains("the trial of it failed");
        assertThat(isNothingKept()).isTrue();
    }

    @Test
    void aTrialForWhichThereIsNoTimeProvesNothing() throws Exception {
        qemu("exec sleep 60");
        assertThat(verdict(List.of(), Set.of(), Duration.ofMillis(200)).decide())
                .isEqualTo(Accelerator.TCG);
        assertThat(isNothingKept()).isTrue();
    }

    @Test
    void aTrialThatIsInterruptedEndsTheLaunchAndProvesNothing() throws Exception {
        qemu("exec sleep 60");
        Thread.currentThread().interrupt();
        var failure = catchThrowableOfType(LaunchException.class, this::decide);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.errnoName()).isEqualTo("EINTR");
        assertThat(isNothingKept()).isTrue();
    }

    @Test
    void theTrialReadsItsConsoleInDirectModeToo() throws Exception {
        qemu(RUNS);
        assertThat(verdict(List.of(), Set.of(Flag.DIRECT), Duration.ofMinutes(1))
                        .decide())
                .isEqualTo(Accelerator.KVM);
    }

    @Test
    void forcingKvmWhereItDoesNotRunFails() throws Exception {
        qemu(REFUSES);
        var failure = catchThrowableOfType(LaunchException.class, () -> decide("force_kvm"));
        assertThat(failure.errnoName()).isEqualTo("ENODEV");
        assertThat(failure).hasMessageContaining("force_kvm").hasMessageContaining("did not run");
        assertThat(monitor.warnings).isEmpty();
    }

    @Test
    void forcingTcgNeedsNoTrialAndNoWarning() throws Exception {
        qemu(RUNS);
        assertThat(decide("force_tcg")).isEqualTo(Accelerator.TCG);
        assertThat(starts()).isEmpty();
        assertThat(monitor.warnings).isEmpty();
    }

    @Test
    void whereThereIsNoKvmNothingIsTried() throws Exception {
        qemu(RUNS);
        Files.delete(kvm);
        assertThat(decide()).isEqualTo(Accelerator.TCG);
        assertThat(starts()).isEmpty();
        assertThat(monitor.warnings).singleElement().asString().contains("there is no " + kvm);
    }

    @Test
    void aLaunchCanProveAVerdictWrong() throws Exception {
        qemu(RUNS);
        AcceleratorVerdict verdict = verdict(List.of(), Set.of(), Duration.ofMinutes(1));
        assertThat(verdict.decide()).isEqualTo(Accelerator.KVM);
        verdict.refute();
        assertThat(decide()).isEqualTo(Accelerator.TCG);
    }
}
