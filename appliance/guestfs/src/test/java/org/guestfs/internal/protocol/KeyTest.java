// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.guestfs.Secret;
import org.guestfs.api.LuksActions;
import org.guestfs.spi.Call;
import org.guestfs.spi.Transport;
import org.junit.jupiter.api.Test;

/** What is left of a key in memory. */
final class KeyTest {
    /** Looks at what it should send, and then breaks. */
    private static final class Broken implements Transport {
        private ByteBuffer sent = ByteBuffer.allocate(0);

        @Override
        public int read(ByteBuffer target) {
            return -1;
        }

        @Override
        public int readNow(ByteBuffer target) {
            return -1;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            sent = source.duplicate();
            throw new IOException("broken");
        }

        @Override
        public void close() {
            // There is nothing to close.
        }

        String content() {
            byte[] bytes = new byte[sent.clear().remaining()];
            sent.get(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void isNothingEvenIfItCouldNotBeSent() {
        var transport = new Broken();
        try (var connection = new DaemonConnection(transport, ProtocolObserver.NONE, 0, Duration.ofSeconds(5))) {
            Call<?> call = Call.of(LuksActions.LUKS_OPEN, "/dev/sda1", Secret.of("tell nobody"), "name");
            assertThatThrownBy(() -> connection.call(call, Duration.ofSeconds(5)))
                    .hasMessage("broken");
            assertThat(transport.content()).isNotEmpty().doesNotContain("tell nobody");
        }
    }
}
