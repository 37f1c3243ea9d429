// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.api.FileActions;
import org.guestfs.api.LvmActions;
import org.guestfs.api.MetadataActions;
import org.guestfs.api.MountActions;
import org.guestfs.api.TransferActions;
import org.guestfs.internal.protocol.FakeDaemon.Peer;
import org.guestfs.internal.protocol.FakeDaemon.Request;
import org.guestfs.internal.protocol.FakeDaemon.Script;
import org.guestfs.spi.Call;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A daemon that has been taken over by its guest: the connection is lost, in bounded time and memory. */
@Timeout(20)
final class HostileDaemonTest extends ConnectionTestBase {
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Call<?> STRING = Call.of(FileActions.FILE, "/");
    private static final Call<?> STRINGS = Call.of(FileActions.HEAD, "/");
    private static final Call<?> MAP = Call.of(MountActions.MOUNTPOINTS);
    private static final Call<?> STRUCTS = Call.of(LvmActions.PVS_FULL);
    private static final Call<?> BOOL = Call.of(MetadataActions.EXISTS, "/");
    private static final Call<?> DOWNLOAD =
            Call.of(TransferActions.DOWNLOAD, "/", FileOut.of(OutputStream.nullOutputStream()));

    private static Call<?> upload() {
        return Call.of(TransferActions.UPLOAD, FileIn.of(new ByteArrayInputStream(new byte[100_000])), "/");
    }

    /** Answers with one frame of these words. */
    private static Script words(int... words) {
        return peer -> {
            peer.readRequest();
            peer.ints(words).keepSilent();
        };
    }

    /** Answers with a proper header and this body. */
    private static Script body(byte[]... parts) {
        return peer -> {
            peer.reply(peer.readRequest(), XdrTestData.concat(parts)).keepSilent();
        };
    }

    private static Script header(
            int program, int version, int procedureStep, int direction, int serialStep, int status) {
        return peer -> {
            Request request = peer.readRequest();
            peer.ints(
                            44,
                            program,
                            version,
                            request.procedure() + procedureStep,
                            direction,
                            request.serial() + serialStep,
                            0,
                            0,
                            0,
                            0,
                            status,
                            0)
                    .keepSilent();
        };
    }

    private static Script chunk(int... words) {
        return peer -> {
            peer.reply(peer.readRequest()).ints(words).keepSilent();
        };
    }

    static Stream<Arguments> lies() {
        int ok = Wire.PROGRAM;
        return Stream.of(
                lie("claims a length of 0", STRING, words(0)),
                lie("claims a length of 39", STRING, peer -> {
                    peer.readRequest();
                    peer.ints(39).bytes(new byte[39]).keepSilent();
                }),
                lie("claims a length of 4 MiB and 1", STRING, words(Wire.MESSAGE_MAX + 1)),
                lie("claims a length of 2^31", STRING, words(Integer.MIN_VALUE)),
                lie("launches again", STRING, words(Wire.LAUNCH_FLAG)),
                lie("answers for another program", STRING, header(1, 4, 0, 1, 0, 0)),
                lie("answers in another version", STRING, header(ok, 5, 0, 1, 0, 0)),
                lie("answers another procedure", STRING, header(ok, 4, 1, 1, 0, 0)),
                lie("sends a call", STRING, header(ok, 4, 0, 0, 0, 0)),
                lie("answers another call", STRING, header(ok, 4, 0, 1, 1, 0)),
                lie("answers with a status of its own", STRING, header(ok, 4, 0, 1, 0, 2)),
                lie("claims a string beyond the message", STRING, body(XdrTestData.int32(100))),
                lie("claims a string of 4 GiB", STRING, body(XdrTestData.int32(-1))),
                lie("hides a NUL in a string", STRING, body(XdrTestData.opaque(new byte[] {'a', 0, 'b', 'c'}))),
                lie("claims 2^32 strings", STRINGS, body(XdrTestData.int32(-1))),
                lie("claims 2^31 strings", STRINGS, body(XdrTestData.int32(Integer.MIN_VALUE))),
                lie("claims 2^31 structs", STRUCTS, body(XdrTestData.int32(Integer.MIN_VALUE), new byte[4000])),
                lie(
                        "claims one struct more than there is room for",
                        STRUCTS,
                        body(XdrTestData.int32(40), new byte[4000])),
                lie("sends a key without a value", MAP, body(XdrTestData.int32(1), XdrTestData.string("key"))),
                lie("knows more than true and false", BOOL, body(XdrTestData.int32(-1))),
                lie("names its error at length", STRING, peer -> {
                    peer.error(peer.readRequest(), "E".repeat(33), "text").keepSilent();
                }),
                lie("sends a chunk of 8193 bytes", DOWNLOAD, chunk(8204, 0, 8193)),
                lie("sends a chunk beyond its frame", DOWNLOAD, chunk(12, 0, 100, 0)),
                lie("sends a chunk without words", DOWNLOAD, chunk(4, 0)),
                lie("cancels in a way of its own", DOWNLOAD, chunk(8, 2, 0)),
                lie("hangs up", STRING, Peer::readRequest),
                lie("hangs up in a header", STRING, peer -> {
                    peer.readRequest();
                    peer.ints(80, Wire.PROGRAM);
                }),
                lie("hangs up in a length", STRING, peer -> {
                    peer.readRequest();
                    peer.bytes(new byte[2]);
                }),
                lie("hangs up in a chunk", DOWNLOAD, peer -> {
                    peer.reply(peer.readRequest()).ints(100, 0, 92, 1);
                }),
                lie("hangs up before a chunk", DOWNLOAD, peer -> peer.reply(peer.readRequest())),
                lie("hangs up during an upload", upload(), Peer::readRequest),
                lie("talks during an upload", upload(), peer -> {
                    peer.readRequest();
                    peer.ints(42).bytes(new byte[42]).keepSilent();
                }),
                lie("stops an upload and calls it done", upload(), peer -> {
                    Request request = peer.readRequest();
                    peer.ints(Wire.CANCEL_FLAG);
                    peer.drainChunks();
                    peer.reply(request).keepSilent();
                }),
                lie("makes endless progress", STRING, peer -> {
                    Request request = peer.readRequest();
                    repeat(peer, Wire.PROGRESS_FLAG, request.procedure(), request.serial(), 0, 1, 0, 2);
                }),
                lie("cancels endlessly", STRING, peer -> {
                    peer.readRequest();
                    repeat(peer, Wire.CANCEL_FLAG);
                }));
    }

    private static void repeat(Peer peer, int... words) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(4 * words.length * 1000);
        while (block.hasRemaining()) {
            for (int word : words) {
                block.putInt(word);
            }
        }
        while (true) {
            peer.bytes(block.array());
        }
    }

    private static Arguments lie(String what, Call<?> call, Script script) {
        return Arguments.of(Named.of(what, script), call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void losesADaemonThat(Script script, Call<?> call) throws IOException {
        connectTo(script);
        assertThatThrownBy(() -> connection.call(call, SOON)).isInstanceOf(IOException.class);
    }

    @Test
    void losesADaemonThatNeverAnswers() throws IOException {
        connectTo(peer -> peer.keepSilent());
        assertThatThrownBy(() -> connection.call(STRING, SHORT))
                .isInstanceOf(LostConnectionException.class)
                .hasMessageContaining("did not finish");
    }

    @Test
    void losesADaemonThatStopsInTheMiddleOfAFrame() throws IOException {
        connectTo(words(80, Wire.PROGRAM));
        assertThatThrownBy(() -> connection.call(STRING, SHORT)).isInstanceOf(LostConnectionException.class);
    }

    @Test
    void losesADaemonThatStallsADownload() throws IOException {
        connectTo(
                peer -> {
                    peer.reply(peer.readRequest()).chunk("some").keepSilent();
                },
                SHORT);
        assertThatThrownBy(() -> connection.call(DOWNLOAD, SOON))
                .isInstanceOf(LostConnectionException.class)
                .hasMessageContaining("stalled");
    }

    @Test
    void losesADaemonThatDoesNotTakeAnUpload() throws IOException {
        var gate = new CountDownLatch(1);
        connectTo(peer -> awaitUninterruptibly(gate), SHORT);
        Call<?> large = Call.of(TransferActions.UPLOAD, FileIn.of(new ByteArrayInputStream(new byte[4 << 20])), "/");
        assertThatThrownBy(() -> connection.call(large, SOON))
                .isInstanceOf(LostConnectionException.class)
                .hasMessageContaining("stalled");
        gate.countDown();
    }

    private static void awaitUninterruptibly(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void losesADaemonWhoseStreamNeverEnds() throws IOException {
        connectTo(peer -> {
            peer.reply(peer.readRequest());
            byte[] block = new byte[8192];
            while (true) {
                peer.chunk(block);
            }
        });
        assertThatThrownBy(() -> connection.call(DOWNLOAD, SHORT)).isInstanceOf(LostConnectionException.class);
    }

    @Test
    void losesADaemonThatGoesOnAfterACancellation() throws IOException {
        connectTo(
                peer -> {
                    peer.reply(peer.readRequest());
                    byte[] block = new byte[8192];
                    while (true) {
                        peer.chunk(block);
                    }
                },
                SHORT);
        var target = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> connection.call(
                        Call.of(TransferActions.DOWNLOAD, "/", FileOut.of(target)), Duration.ofHours(1)))
                .isInstanceOf(LostConnectionException.class);
    }

    @Test
    void losesADaemonThatSaysSomethingElseFirst() throws IOException {
        connectTo(peer -> peer.ints(42).keepSilent());
        assertThatThrownBy(() -> connection.awaitLaunch(SOON)).isInstanceOf(ProtocolException.class);
    }

    @Test
    void wakesUpWhenClosedByAnotherThread() throws IOException {
        var asked = new CountDownLatch(1);
        connectTo(peer -> {
            peer.readRequest();
            asked.countDown();
            peer.keepSilent();
        });
        new Thread(() -> {
                    awaitUninterruptibly(asked);
                    connection.close();
                })
                .start();
        assertThatThrownBy(() -> connection.call(STRING, Duration.ofHours(1)))
                .isInstanceOf(LostConnectionException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void wakesUpWhenInterrupted() throws IOException {
        var asked = new CountDownLatch(1);
        connectTo(peer -> {
            peer.readRequest();
            asked.countDown();
            peer.keepSilent();
        });
        Thread caller = Thread.currentThread();
        new Thread(() -> {
                    awaitUninterruptibly(asked);
                    caller.interrupt();
                })
                .start();
        assertThatThrownBy(() -> connection.call(STRING, Duration.ofHours(1)))
                .isInstanceOf(LostConnectionException.class)
                .hasMessageContaining("interrupted");
        // Leaves no mark on the thread of the next test.
        Thread.interrupted();
    }

    @Test
    void takesTheLargestMessage() throws Exception {
        byte[] content = new byte[Wire.MESSAGE_MAX - Wire.HEADER_SIZE - 4];
        connectTo(peer ->
                peer.reply(peer.readRequest(), XdrTestData.opaque(content)).keepSilent());
        connection.call(Call.of(FileActions.PREAD, "/", content.length, 0L), SOON);
    }
}
