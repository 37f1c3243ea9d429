// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.guestfs.Errno;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.LaunchException;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.internal.protocol.FakeDaemon;
import org.guestfs.spi.LaunchMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a recording shows of how far the launches of a handle were. */
final class LaunchStepsTest {
    private static final FakeDaemon.Script SILENT = peer -> peer.keepSilent();

    @TempDir
    private Path directory;

    /** Brings machines that say of themselves what they are told to, and daemons that say nothing. */
    private List<String> recorded(List<MachineSource> launches) throws Exception {
        Path file = directory.resolve("probes.jfr");
        Iterator<MachineSource> machines = launches.iterator();
        try (var recording = new Recording()) {
            recording.enable("org.guestfs.LaunchStep").withoutThreshold();
            recording.start();
            try (Guestfs guestfs = Handle.create(
                    GuestfsConfig.builder().environment(Map.of()).build(),
                    (backend, plan, monitor) -> machines.next().start(backend, plan, monitor))) {
                guestfs.setAutosync(false);
                for (int i = 0; i < launches.size(); i++) {
                    guestfs.setIdentifier("launch" + i);
                    guestfs.addDrive(
                            "/dev/null", AddDriveOptions.builder().format("raw").build());
                    catchThrowable(guestfs::launch);
                    guestfs.shutdown();
                }
            }
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("org.guestfs.LaunchStep"))
                // Those of two threads are not recorded in the order in which they happened.
                .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                .map(step -> step.getString("handle") + " " + step.getString("step") + " " + step.getString("outcome"))
                .toList();
    }

    private static void print(LaunchMonitor monitor, String text) {
        monitor.console(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theConsoleOfOneLaunchSaysNothingAboutTheNext() throws Exception {
        try (FakeDaemon first = FakeDaemon.playing(SILENT);
                FakeDaemon second = FakeDaemon.playing(SILENT)) {
            assertThat(recorded(List.of(
                            (backend, plan, monitor) -> {
                                monitor.step("machine");
                                print(monitor, "Linux version 6");
                                print(monitor, "Starting /init script");
                                return FakeMachine.of(first);
                            },
                            (backend, plan, monitor) -> {
                                monitor.step("machine");
                                print(monitor, "x");
                                return FakeMachine.of(second);
                            })))
                    .containsExactly(
                            "launch0 machine ok", "launch0 kernel ok", "launch0 daemon ok", "launch1 machine ok");
        }
    }

    @Test
    void aMachineThatBootsOnTheWayIsNotTheOneThatIsLaunched() throws Exception {
        try (FakeDaemon daemon = FakeDaemon.playing(SILENT)) {
            assertThat(recorded(List.of((backend, plan, monitor) -> {
                        monitor.step("template");
                        print(monitor, "Starting /init script");
                        monitor.step("machine");
                        print(monitor, "x");
                        monitor.step("load");
                        return FakeMachine.of(daemon);
                    })))
                    .containsExactly("launch0 template ok", "launch0 machine ok", "launch0 load ok");
        }
    }

    @Test
    void theStepThatFailsIsRecordedWithItsOutcome() throws Exception {
        assertThat(recorded(List.of((backend, plan, monitor) -> {
                    monitor.step("appliance");
                    monitor.step("machine");
                    throw new LaunchException(Errno.of("ENOEXEC"), "on purpose", null);
                })))
                .containsExactly("launch0 appliance ok", "launch0 machine ENOEXEC");
    }

    @Test
    void aStepThatFailsIsRecordedAlthoughTheLaunchGoesOn() throws Exception {
        try (FakeDaemon daemon = FakeDaemon.playing(SILENT)) {
            assertThat(recorded(List.of((backend, plan, monitor) -> {
                        monitor.step("load");
                        monitor.stepFailed(new LaunchException(Errno.of("EIO"), "on purpose", null));
                        monitor.step("machine");
                        return FakeMachine.of(daemon);
                    })))
                    .containsExactly("launch0 load EIO", "launch0 machine ok");
        }
    }

    @Test
    void aDaemonThatDoesNotComeIsTheStepThatFails() throws Exception {
        try (FakeDaemon daemon = FakeDaemon.playing(peer -> {})) {
            assertThat(recorded(List.of((backend, plan, monitor) -> {
                        monitor.step("machine");
                        print(monitor, "Starting /init script");
                        return FakeMachine.booting(daemon);
                    })))
                    .containsExactly("launch0 machine ok", "launch0 daemon EPIPE");
        }
    }
}
