// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.OperationException;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.internal.handle.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallEventTest {
    @Test
    void aRecordingShowsEveryCallAndHowItEnded(@TempDir Path directory) throws Exception {
        List<RecordedEvent> events = record(directory, () -> {
            try (Guestfs guestfs =
                    Guestfs.create(GuestfsConfig.builder().environment(Map.of()).build())) {
                guestfs.setIdentifier("recorded");
                guestfs.setMemsize(1000);
                assertThatThrownBy(() -> guestfs.getBackendSetting("none")).isInstanceOf(OperationException.class);
                assertThatThrownBy(guestfs::pingDaemon).isInstanceOf(IllegalStateException.class);
            }
        });
        assertThat(events)
                .extracting(event -> event.getString("action") + " " + event.getString("outcome"))
                .containsExactly(
                        "set_identifier ok",
                        "set_memsize ok",
                        "get_backend_setting ESRCH",
                        "ping_daemon IllegalStateException");
        assertThat(events.get(1).getString("handle")).isEqualTo("recorded");
        assertThat(events.get(1).getString("group")).isEqualTo("settings");
        assertThat(events.get(1).getDuration()).isGreaterThanOrEqualTo(Duration.ZERO);
    }

    @Test
    void aCallThatIsRefusedIsRecordedToo(@TempDir Path directory) throws Exception {
        GuestfsConfig config = GuestfsConfig.builder().environment(Map.of()).build();
        List<RecordedEvent> events = record(directory, () -> {
            var launching = new AtomicReference<Guestfs>();
            Guestfs guestfs = Handle.create(config, (backend, plan, monitor) -> {
                launching.get().setMemsize(512);
                throw new AssertionError("properties are set before the launch");
            });
            launching.set(guestfs);
            guestfs.addDrive(
                    "/dev/null", AddDriveOptions.builder().format("raw").build());
            assertThatThrownBy(guestfs::launch).isInstanceOf(IllegalStateException.class);
            guestfs.close();
            assertThatThrownBy(guestfs::version).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(guestfs::umountLocal).isInstanceOf(IllegalStateException.class);
        });
        assertThat(events)
                .extracting(event -> event.getString("action") + " " + event.getString("outcome"))
                .containsExactly(
                        "add_drive ok",
                        "set_memsize IllegalStateException",
                        "launch IllegalStateException",
                        "version IllegalStateException",
                        "umount_local IllegalStateException");
    }

    private static List<RecordedEvent> record(Path directory, Runnable work) throws Exception {
        try (var recording = new Recording()) {
            recording.enable(CallEvent.class).withoutThreshold();
            recording.start();
            work.run();
            recording.stop();
            Path file = directory.resolve("calls.jfr");
            recording.dump(file);
            // The recording of the whole run has enabled other events as well.
            return RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals("org.guestfs.Call"))
                    // A file is in no order.
                    .sorted(Comparator.comparing(RecordedEvent::getEndTime))
                    .toList();
        }
    }
}
