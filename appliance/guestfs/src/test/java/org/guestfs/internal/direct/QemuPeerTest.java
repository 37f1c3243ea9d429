// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.guestfs.internal.socket.UnixSocketTransport;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who may connect to the sockets of an appliance. */
@Timeout(60)
final class QemuPeerTest {
    @TempDir
    private Path directory;

    @Test
    void onlyTheQemuThatWasStartedMayConnect() throws Exception {
        Path qemu = Files.writeString(directory.resolve("qemu"), "#!/bin/sh\nexec sleep 60\n");
        Files.setPosixFilePermissions(qemu, PosixFilePermissions.fromString("rwx------"));
        var start = new QemuStart(
                plan(qemu),
                new RecordingMonitor(),
                new Appliance(qemu, qemu, Optional.empty()),
                Optional.empty(),
                Accelerator.TCG,
                new QemuFeatures("id", ""));
        var launch = CompletableFuture.supplyAsync(() -> catchThrowable(() -> start.start(Boot.COLD)));
        Path socket = directory.resolve(QemuCommandLine.DAEMON_SOCKET);
        await().until(() -> Files.exists(socket));
        try (UnixSocketTransport ours = UnixSocketTransport.connect(socket)) {
            assertThat(ours.peerPid()).isEqualTo((int) ProcessHandle.current().pid());
            assertThat(launch.get())
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("not the qemu that was started");
        }
    }

    private LaunchPlan plan(Path qemu) {
        return new LaunchPlan(
                List.of(),
                "",
                List.of(),
                "",
                qemu.toString(),
                Optional.empty(),
                List.of(),
                1280,
                1,
                Set.of(),
                "",
                directory,
                directory,
                directory,
                Map.of("PATH", "/usr/bin:/bin"),
                Deadline.in(Duration.ofMinutes(1)));
    }
}
