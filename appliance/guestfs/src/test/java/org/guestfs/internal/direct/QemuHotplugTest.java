// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.guestfs.Drive;
import org.guestfs.OperationException;
import org.guestfs.Secret;
import org.guestfs.internal.qmp.QmpMonitor;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.Transport;
import org.junit.jupiter.api.Test;

/** What the monitor of qemu is told to attach a disk. */
final class QemuHotplugTest {
    private static final String DONE = "{}";

    /** A qemu that gives the answers of a script, and takes down what it is told. */
    private static final class ScriptedQemu implements Transport {
        private final ByteBuffer answers;
        private final StringBuilder told = new StringBuilder();

        ScriptedQemu(String... values) {
            var text = new StringBuilder("{\"QMP\": {}}\n");
            text.append(answer(0, DONE));
            for (int i = 0; i < values.length; i++) {
                text.append(answer(i + 1, values[i]));
            }
            answers = StandardCharsets.UTF_8.encode(text.toString());
        }

        private static String answer(int command, String value) {
            return "{\"return\": " + value + ", \"id\": \"guestfs-" + command + "\"}\n";
        }

        @Override
        public int read(ByteBuffer target) {
            if (!answers.hasRemaining()) {
                return -1;
            }
            int count = Math.min(answers.remaining(), target.remaining());
            target.put(answers.slice().limit(count));
            answers.position(answers.position() + count);
            return count;
        }

        @Override
        public int readNow(ByteBuffer target) {
            return read(target);
        }

        @Override
        public int write(ByteBuffer source) {
            int count = source.remaining();
            told.append(StandardCharsets.UTF_8.decode(source));
            return count;
        }

        @Override
        public void close() {}

        List<String> commands() {
            return told.toString().lines().skip(1).toList();
        }

        QemuHotplug hotplug() throws IOException {
            return new QemuHotplug(QmpMonitor.open(this, Deadline.in(Duration.ofSeconds(20))));
        }
    }

    private static Drive.Builder remote() {
        return Drive.builder("/disk.img")
                .protocol("https")
                .server(List.of("host"))
                .format("raw");
    }

    private static Drive secret() {
        return remote().username("me").secret(Secret.of("tell nobody")).build();
    }

    @Test
    void aSecretIsAnObjectOfQemuUntilTheImageIsOpen() throws Exception {
        var qemu = new ScriptedQemu(DONE, "\"OK\"", DONE, DONE);
        qemu.hotplug().attach(0, secret());
        assertThat(qemu.commands()).hasSize(4);
        assertThat(qemu.commands().get(0))
                .contains("\"object-add\"", "\"id\":\"secret0\"", "\"data\":\"dGVsbCBub2JvZHk=\"", "\"base64\"");
        assertThat(qemu.commands().get(1))
                .contains("drive_add", "file.username=me,file.password-secret=secret0,cache=writeback,format=raw")
                .doesNotContain("tell nobody", "dGVsbCBub2JvZHk");
        assertThat(qemu.commands().get(2)).contains("\"object-del\"", "\"secret0\"");
        assertThat(qemu.commands().get(3)).contains("\"device_add\"");
    }

    @Test
    void aRefusalTakesTheSecretAwayAndDoesNotShowIt() throws Exception {
        var qemu = new ScriptedQemu(DONE, "\"CURL: Error opening file: Connection refused\"", DONE);
        QemuHotplug hotplug = qemu.hotplug();
        assertThatThrownBy(() -> hotplug.attach(0, secret()))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("qemu cannot use https://host/disk.img: CURL")
                .hasMessageNotContaining("tell nobody")
                .satisfies(e -> assertThat(((OperationException) e).errnoName()).isEqualTo("ECONNREFUSED"));
        assertThat(qemu.commands().get(2)).contains("\"object-del\"");
    }

    @Test
    void saysWhatToDoAboutAMissingDriver() throws Exception {
        QemuHotplug hotplug = new ScriptedQemu("\"Unknown driver 'https'\"").hotplug();
        assertThatThrownBy(() -> hotplug.attach(0, remote().build()))
                .hasMessageContaining("Unknown driver 'https'; install");
    }

    @Test
    void namesTheImageOfWhichNothingMoreWasHeard() throws Exception {
        QemuHotplug hotplug = new ScriptedQemu().hotplug();
        assertThatThrownBy(() -> hotplug.attach(0, remote().build()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("qemu did not attach https://host/disk.img: qemu's monitor is gone");
    }

    @Test
    void writesToAReadOnlyRemoteImageGoToAnOverlayOfQemus() throws Exception {
        var qemu = new ScriptedQemu("\"OK\"", DONE);
        qemu.hotplug().attach(0, remote().readonly(true).build());
        assertThat(qemu.commands().get(0))
                .contains("file.url=https://host/disk.img,snapshot=on,cache=writeback,format=raw,id=hd0,if=none");
    }
}
