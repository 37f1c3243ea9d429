// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.Transport;
import org.junit.jupiter.api.Test;

/** What the monitor makes of what a qemu may say; that a real one understands it, the appliance tests show. */
final class QmpMonitorTest {
    private static final String GREETING = "{\"QMP\": {\"version\": {}}}\n" + returned(0, "{}");

    private static String returned(int command, String value) {
        return "{\"return\": " + value + ", \"id\": \"guestfs-" + command + "\"}\n";
    }

    /** Says its piece in small portions, whatever it is asked. */
    private static class Script implements Transport {
        private final ByteBuffer text;
        private final int portion;
        private boolean closed;

        Script(String text, int portion) {
            this.text = StandardCharsets.UTF_8.encode(text);
            this.portion = portion;
        }

        @Override
        public int read(ByteBuffer target) {
            if (!text.hasRemaining()) {
                return -1;
            }
            int count = Math.min(Math.min(portion, text.remaining()), target.remaining());
            target.put(text.slice().limit(count));
            text.position(text.position() + count);
            return count;
        }

        @Override
        public int readNow(ByteBuffer target) {
            return read(target);
        }

        @Override
        public int write(ByteBuffer source) {
            int count = source.remaining();
            source.position(source.limit());
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static QmpMonitor monitor(String answers) throws IOException {
        return open(new Script(GREETING + answers, 7));
    }

    private static QmpMonitor open(Transport transport) throws IOException {
        return QmpMonitor.open(transport, Deadline.in(Duration.ofSeconds(20)));
    }

    @Test
    void doesNotTakeALateAnswerForThatOfTheNextCommand() throws Exception {
        assertThat(monitor(returned(0, "\"late\"") + returned(1, "\"own\"")).execute("query-name"))
                .isEqualTo("own");
    }

    @Test
    void isOfNoMoreUseWhenAnAnswerWasMissed() throws Exception {
        var script = new Script(GREETING + returned(1, "{}"), 7);
        QmpMonitor monitor = open(script);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> monitor.execute("stop")).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(script.closed).isTrue();
    }

    @Test
    void isNotWaitedForLongerThanTheLaunchMayTake() {
        var silent = new Script("", 1) {
            @Override
            public int read(ByteBuffer target) {
                return 0;
            }
        };
        assertThatThrownBy(() -> QmpMonitor.open(silent, Deadline.in(Duration.ZERO)))
                .hasMessageContaining("did not answer");
    }

    @Test
    void nothingIsNoMessage() {
        var script = new Script("null\n", 100);
        assertThatThrownBy(() -> open(script)).isInstanceOf(IOException.class).hasMessageContaining("null");
        assertThat(script.closed).isTrue();
    }

    @Test
    void findsItsAnswerAmongEvents() throws Exception {
        QmpMonitor monitor = monitor("{\"event\": \"DEVICE_DELETED\", \"data\": {\"device\": \"disk1\"}}\n"
                + returned(1, "{\"status\": \"paused\"}"));
        assertThat(monitor.execute("query-status")).isEqualTo(Map.of("status", "paused"));
        // It came before the answer.
        monitor.awaitEvent("DEVICE_DELETED", "disk1");
    }

    @Test
    void saysWhatQemuRefuses() throws Exception {
        QmpMonitor monitor = monitor(
                "{\"error\": {\"class\": \"GenericError\", \"desc\": \"no such device\"}, \"id\": \"guestfs-1\"}\n");
        assertThatThrownBy(() -> monitor.execute("device_del", Map.of("id", "disk1")))
                .isInstanceOf(QmpException.class)
                .hasMessage("device_del: no such device");
    }

    @Test
    void aLostMonitorIsNoRefusal() throws Exception {
        assertThatThrownBy(() -> monitor("").execute("stop"))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(QmpException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void whoeverDoesNotGreetIsNoMonitor() {
        var stranger = new Script("{\"hello\": 1}\n", 100);
        assertThatThrownBy(() -> open(stranger)).hasMessageContaining("did not greet");
        assertThat(stranger.closed).isTrue();
        assertThatThrownBy(() -> open(new Script("what?\n", 100))).hasMessageContaining("not JSON");
    }

    @Test
    void aLineWithoutEndEnds() {
        assertThatThrownBy(() -> open(new Script("x".repeat(3 << 20), 1 << 16)))
                .hasMessageContaining("more than 1048576 bytes");
    }

    @Test
    void eventsWithoutEndEnd() throws Exception {
        QmpMonitor monitor =
                open(new Script(GREETING + "{\"event\": \"NOISE\", \"data\": {}}\n".repeat(11_000), 1 << 16));
        assertThatThrownBy(() -> monitor.execute("stop")).hasMessageContaining("events without end");
    }

    @Test
    void saysWhyQemuEndedIfQemuDidSo() throws Exception {
        String event = "{\"event\": \"SHUTDOWN\", \"data\": {\"guest\": false, \"reason\": \"host-signal\"}}\n";
        assertThat(monitor(event).shutdownReason()).contains("host-signal");
        QmpMonitor lost = monitor(event);
        assertThatThrownBy(() -> lost.execute("stop")).isInstanceOf(IOException.class);
        assertThat(lost.shutdownReason()).contains("host-signal");
        assertThat(monitor("").shutdownReason()).isEmpty();
        assertThat(monitor("{\"event\": \"SHUTDOWN\"}\n").shutdownReason()).contains("");
    }
}
