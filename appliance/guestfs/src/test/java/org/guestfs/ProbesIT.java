// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a flight recording shows of a launch and of the calls after it. */
@Tag("appliance")
final class ProbesIT {
    private static final int CONTENT = 100_000;

    @TempDir
    Path directory;

    @Test
    void aRecordingShowsTheStepsOfALaunchAndTheBytesOfACall() throws Exception {
        List<RecordedEvent> events;
        try (var recording = new Recording();
                Guestfs guestfs = Guestfs.create()) {
            for (String name : List.of("org.guestfs.Launch", "org.guestfs.LaunchStep", "org.guestfs.Call")) {
                recording.enable(name).withoutThreshold();
            }
            recording.start();
            guestfs.setIdentifier("probed");
            guestfs.addDriveScratch(64L << 20);
            guestfs.launch();
            guestfs.mkfs("ext2", "/dev/sda");
            guestfs.mount("/dev/sda", "/");
            guestfs.write("/file", new byte[CONTENT]);
            assertThatThrownBy(() -> guestfs.cat("/missing")).isInstanceOf(OperationException.class);
            recording.stop();
            Path file = directory.resolve("probes.jfr");
            recording.dump(file);
            events = RecordingFile.readAllEvents(file);
        }
        assertThat(of(events, "Launch"))
                .singleElement()
                .satisfies(launch -> assertThat(List.of(
                                launch.getString("handle"), launch.getString("backend"), launch.getString("outcome")))
                        .containsExactly("probed", "direct", "ok"))
                .satisfies(launch -> assertThat(launch.getString("accelerator")).isIn("kvm", "tcg"))
                .satisfies(launch -> assertThat(launch.getInt("drives")).isEqualTo(1));
        assertThat(of(events, "LaunchStep"))
                .extracting(step -> step.getString("step"))
                .containsExactly("appliance", "accelerator", "template", "machine", "load", "daemon", "attach");
        RecordedEvent write = call(events, "write");
        assertThat(write.getString("outcome")).isEqualTo("ok");
        assertThat(write.getLong("bytesSent")).isBetween(CONTENT + 40L, CONTENT + 200L);
        assertThat(write.getLong("bytesReceived")).isBetween(40L, 100L);
        assertThat(call(events, "cat").getString("outcome")).isEqualTo("ENOENT");
    }

    private static List<RecordedEvent> of(List<RecordedEvent> events, String name) {
        return events.stream()
                .filter(event -> event.getEventType().getName().equals("org.guestfs." + name))
                .filter(event -> event.getString("handle").equals("probed"))
                // Those of two threads are not recorded in the order in which they happened.
                .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                .toList();
    }

    private static RecordedEvent call(List<RecordedEvent> events, String action) {
        return of(events, "Call").stream()
                .filter(event -> event.getString("action").equals(action))
                .findFirst()
                .orElseThrow();
    }
}
