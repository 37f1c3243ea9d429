// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs in the place of qemu that start it as a child of theirs. */
@Tag("appliance")
@Timeout(300)
final class WrapperIT {
    @TempDir
    private Path directory;

    private Path wrapper(String script) throws Exception {
        Path wrapper = directory.resolve("wrapper");
        String qemu = System.getenv().getOrDefault("LIBGUESTFS_HV", "/usr/bin/qemu-system-x86_64");
        Files.writeString(wrapper, "#!/bin/sh\n" + script.replace("QEMU", qemu + " \"$@\"") + "\n");
        Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwx------"));
        return wrapper;
    }

    private static Guestfs launched(Path wrapper) {
        var environment = new HashMap<>(System.getenv());
        environment.put("LIBGUESTFS_HV", wrapper.toString());
        Guestfs guestfs = Guestfs.create(GuestfsConfig.builder()
                .environment(environment)
                .cloneMode(CloneMode.NEVER)
                .build());
        guestfs.addDriveScratch(1 << 20);
        guestfs.launch();
        return guestfs;
    }

    private static List<ProcessHandle> processes(long pid) {
        ProcessHandle wrapper = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> children = wrapper.descendants().toList();
        assertThat(children).hasSize(1);
        return List.of(wrapper, children.get(0));
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        await().atMost(Duration.ofSeconds(10)).until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void qemuEndsWithItsWrapper() throws Exception {
        List<ProcessHandle> processes;
        try (Guestfs guestfs = launched(wrapper("QEMU\nexit $?"))) {
            assertThat(guestfs.listDevices()).hasSize(1);
            processes = processes(guestfs.getPid());
            guestfs.shutdown();
        }
        awaitEnd(processes);
    }

    @Test
    void whatGoesWrongAtTheEndIsReported() throws Exception {
        List<ProcessHandle> processes;
        try (Guestfs guestfs =
                launched(wrapper("trap '' TERM\nQEMU\n[ $# -lt 9 ] || { echo the disk is full; exit 3; }"))) {
            processes = processes(guestfs.getPid());
            var failure = catchThrowableOfType(OperationException.class, guestfs::shutdown);
            assertThat(failure.errnoName()).isEqualTo("EIO");
            assertThat(failure).hasMessageContaining("exited with status 3").hasMessageContaining("the disk is full");
            assertThat(guestfs.isConfig()).isTrue();
        }
        awaitEnd(processes);
    }

    /** Launches an appliance by the wrapper named and waits to be killed. */
    static final class Victim {
        public static void main(String[] args) throws Exception {
            Guestfs guestfs = launched(Path.of(args[0]));
            System.out.println("pid " + guestfs.getPid());
            Thread.currentThread().join();
        }
    }

    @Test
    void qemuEndsWithTheJvmThatIsKilled() throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        wrapper("QEMU\nexit $?").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = new Scanner(jvm.getInputStream(), StandardCharsets.UTF_8)) {
            assertThat(output.findWithinHorizon("pid ", 0)).isNotNull();
            List<ProcessHandle> processes = processes(output.nextLong());
            jvm.destroyForcibly();
            awaitEnd(processes);
        }
    }
}
