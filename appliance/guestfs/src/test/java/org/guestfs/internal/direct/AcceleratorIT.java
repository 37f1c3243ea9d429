// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guestfs.CloneMode;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.GuestfsEvent;
import org.guestfs.LaunchException;
import org.guestfs.internal.handle.Handle;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.HypervisorParameter;
import org.guestfs.spi.Machine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The accelerator of real launches, on whatever the host has. */
@Tag("appliance")
@Timeout(300)
final class AcceleratorIT {
    @TempDir
    private Path directory;

    @Test
    void theUserIsToldWhenHeDoesNotGetKvm() {
        var warnings = new ArrayList<String>();
        try (Guestfs guestfs = launchedWith("force_tcg=0", warnings)) {
            if (guestfs.accelerator().equals("kvm")) {
                assertThat(warnings).isEmpty();
            } else {
                assertThat(warnings).singleElement().asString().contains("falling back to TCG");
                var failure =
                        catchThrowableOfType(LaunchException.class, () -> launchedWith("force_kvm", new ArrayList<>()));
                assertThat(failure.errnoName()).isEqualTo("ENODEV");
            }
        }
    }

    private static Guestfs launchedWith(String setting, List<String> warnings) {
        Guestfs guestfs = Guestfs.create();
        try {
            guestfs.addListener(
                    (handle, event) -> warnings.add(((GuestfsEvent.Warning) event).message()), EventType.WARNING);
            guestfs.setBackendSettings(List.of(setting));
            guestfs.addDriveScratch(1 << 20);
            guestfs.launch();
            return guestfs;
        } catch (LaunchException e) {
            guestfs.close();
            throw e;
        }
    }

    private static final String DIES = "exit 1";

    /** As qemu does if the device is there and cannot be set up. */
    private static final String CONNECTS_AND_DIES = "exec perl -MIO::Socket::UNIX -e"
            + " 'for (@ARGV) { push @s, IO::Socket::UNIX->new(Peer => $1) || die if /path=([^,]+)/ } exit 1' -- \"$@\"";

    /** A qemu on which kernels run for a trial, and appliances do what is said; that may name the qemu of the host. */
    private Path qemu(String withKvm) throws Exception {
        String script =
                """
                #!/bin/sh
                case "$*" in
                  *earlyprintk*) echo Linux version; exec sleep 60 ;;
                  *accel=kvm*) %s ;;
                esac
                exec %s "$@"
                """;
        String ofHost = System.getenv().getOrDefault("LIBGUESTFS_HV", "/usr/bin/qemu-system-x86_64");
        Path qemu =
                Files.writeString(directory.resolve("qemu"), script.formatted(withKvm.replace("%s", ofHost), ofHost));
        Files.setPosixFilePermissions(qemu, PosixFilePermissions.fromString("rwx------"));
        return qemu;
    }

    /** A plan for a qemu that does this with KVM, and for parameters of the user's. */
    private LaunchPlan plan(Guestfs guestfs, String withKvm, HypervisorParameter... parameters) throws Exception {
        Path qemu = qemu(withKvm);
        return new LaunchPlan(
                List.of(),
                "",
                List.of("clone=never"),
                guestfs.getPath(),
                qemu.toString(),
                Optional.empty(),
                List.of(parameters),
                guestfs.getMemsize(),
                1,
                Set.of(),
                "",
                directory,
                directory,
                Path.of(guestfs.getCachedir()),
                System.getenv(),
                Deadline.in(Duration.ofMinutes(5)));
    }

    /** Takes the newest verdict, that about the qemu just made, out of the cache, which is the user's. */
    private static String takeVerdict(LaunchPlan plan) throws Exception {
        String uid = Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString();
        try (Stream<Path> files = Files.list(plan.cacheDirectory().resolve(".guestfs-" + uid))) {
            Path newest = files.filter(file -> file.getFileName().toString().matches("kvm-[0-9a-f]+"))
                    .filter(file -> Files.exists(file.resolveSibling(file.getFileName() + ".lock")))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .orElseThrow();
            String verdict = Files.readString(newest);
            Files.delete(newest);
            Files.delete(newest.resolveSibling(newest.getFileName() + ".lock"));
            return verdict;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DIES, CONNECTS_AND_DIES})
    void whatStartsWithoutKvmOnlyProvesThatKvmFails(String withKvm) throws Exception {
        Path kvm = Files.createFile(directory.resolve("kvm"));
        try (Guestfs guestfs = Guestfs.create()) {
            LaunchPlan plan = plan(guestfs, withKvm);
            var monitor = new RecordingMonitor();
            Machine machine = new DirectBackend(kvm).start(plan, monitor);
            try {
                assertThat(machine.accelerator()).isEqualTo("tcg");
                assertThat(monitor.warnings).singleElement().asString().contains("trying TCG");
                assertThat(takeVerdict(plan)).isEqualTo("fails");
            } finally {
                machine.kill();
            }
        }
    }

    @Test
    void anApplianceThatDiesWithKvmIsLaunchedWithoutIt() throws Exception {
        Path kvm = Files.createFile(directory.resolve("kvm"));
        var warnings = new ArrayList<String>();
        var environment = new HashMap<>(System.getenv());
        environment.put(
                "LIBGUESTFS_HV",
                qemu("exec timeout 5 %s \"$@\" -machine accel=tcg -cpu max").toString());
        GuestfsConfig config = GuestfsConfig.builder()
                .environment(environment)
                .cloneMode(CloneMode.NEVER)
                .build();
        try (Handle guestfs =
                Handle.create(config, (installed, plan, monitor) -> new DirectBackend(kvm).start(plan, monitor))) {
            guestfs.addListener(
                    (handle, event) -> warnings.add(((GuestfsEvent.Warning) event).message()), EventType.WARNING);
            guestfs.addDriveScratch(1 << 20);
            guestfs.launch();
            assertThat(guestfs.accelerator()).isEqualTo("tcg");
            assertThat(guestfs.listDevices()).hasSize(1);
            assertThat(warnings).singleElement().asString().contains("died with kvm");
            assertThat(takeVerdict(guestfs.launchPlan())).isEqualTo("fails");
        }
    }

    @Test
    void whatDoesNotStartWithoutKvmEitherProvesNothing() throws Exception {
        Path kvm = Files.createFile(directory.resolve("kvm"));
        try (Guestfs guestfs = Guestfs.create()) {
            LaunchPlan wrong = plan(guestfs, DIES, new HypervisorParameter("-no-such-option", Optional.empty()));
            var monitor = new RecordingMonitor();
            catchThrowableOfType(LaunchException.class, () -> new DirectBackend(kvm).start(wrong, monitor));
            assertThat(monitor.warnings).singleElement().asString().contains("trying TCG");
            assertThat(takeVerdict(wrong)).isEqualTo("works");
        }
    }
}
