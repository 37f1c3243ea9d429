// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Commands of the host that data is streamed to or from. */
@Timeout(20)
final class HostPipeTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("PATH", System.getenv("PATH"));

    private static HostPipe start(String... words) throws IOException {
        return HostPipe.start(List.of(words), ENVIRONMENT);
    }

    @Test
    void waitInterruptiblyForACommandThatDoesNotRead() throws Exception {
        try (HostPipe pipe = start("sleep", "1000")) {
            var full = new CountDownLatch(1);
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                try {
                    // As much as a pipe of Linux holds, and then what stays in the buffer of the stream.
                    pipe.input().write(new byte[64 << 10]);
                    pipe.input().write(new byte[100]);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                } finally {
                    full.countDown();
                }
            });
            full.await();
            writing.join();
            Thread.currentThread().interrupt();
            assertThatThrownBy(pipe::await).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void closingEndsAReadOfAnotherThread() throws Exception {
        HostPipe pipe = start("sh", "-c", "echo x; exec sleep 1000");
        var reading = new CountDownLatch(1);
        CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> {
            try {
                pipe.output().readNBytes(2);
                reading.countDown();
                return pipe.output().read();
            } catch (IOException e) {
                return -1;
            }
        });
        reading.await();
        pipe.close();
        assertThat(read.join()).isEqualTo(-1);
    }

    @Test
    void sayWhyTheyFailed() throws Exception {
        try (HostPipe pipe = start("sh", "-c", "cat; echo no >&2; exit 3")) {
            assertThatThrownBy(pipe::await).hasMessage("sh exited with error status 3: no");
        }
    }
}
