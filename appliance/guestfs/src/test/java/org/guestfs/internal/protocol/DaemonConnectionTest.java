// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.OperationCancelledException;
import org.guestfs.OperationException;
import org.guestfs.api.FileActions;
import org.guestfs.api.FilesystemActions;
import org.guestfs.api.InternalActions;
import org.guestfs.api.MkfsOptions;
import org.guestfs.api.MountActions;
import org.guestfs.api.TransferActions;
import org.guestfs.spi.Call;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DaemonConnectionTest extends ConnectionTestBase {
    private static final Call<Void> MOUNT = Call.of(MountActions.MOUNT, "/dev/sda1", "/");

    private static byte[] data(int size) {
        byte[] data = new byte[size];
        new Random(size).nextBytes(data);
        return data;
    }

    private static Call<Void> upload(InputStream source) {
        return Call.of(TransferActions.UPLOAD, FileIn.of(source), "/file");
    }

    private static Call<Void> download(OutputStream target) {
        return Call.of(TransferActions.DOWNLOAD, "/file", FileOut.of(target));
    }

    /** Proves that the stream is in step: a call after the one under test has its own answer. */
    private void nextCallWorks() throws Exception {
        assertThat(connection.call(Call.of(FileActions.FILE, "/next"), SOON)).isEqualTo("next");
        daemon.awaitEnd();
    }

    private static void answerNextCall(FakeDaemon.Peer peer) throws IOException {
        peer.reply(peer.readRequest(), XdrTestData.string("next"));
    }

    @Nested
    final class Calls {
        @Test
        void takeTheSpaceThatTheSpecificationSays() throws Exception {
            connectTo(peer -> {
                FakeDaemon.Request mount = peer.readRequest();
                assertThat(mount.length()).isEqualTo(64);
                assertThat(mount.procedure()).isEqualTo(1);
                assertThat(mount.body())
                        .isEqualTo(XdrTestData.concat(XdrTestData.string("/dev/sda1"), XdrTestData.string("/")));
                peer.reply(mount);
                FakeDaemon.Request autosync = peer.readRequest();
                assertThat(autosync.length()).isEqualTo(40);
                peer.reply(autosync);
            });
            connection.call(MOUNT, SOON);
            connection.call(Call.of(InternalActions.INTERNAL_AUTOSYNC), SOON);
            daemon.awaitEnd();
        }

        @Test
        void countTheirSerialNumbersUp() throws Exception {
            connectTo(peer -> {
                for (int i = 0; i < 3; i++) {
                    FakeDaemon.Request request = peer.readRequest();
                    assertThat(request.serial()).isEqualTo(0x00123400 + i);
                    peer.reply(request);
                }
            });
            for (int i = 0; i < 3; i++) {
                connection.call(MOUNT, SOON);
            }
            assertThat(connection.nextSerial()).isEqualTo(0x00123403);
            daemon.awaitEnd();
        }

        @Test
        void sayWhichOptionsArePresent() throws Exception {
            connectTo(peer -> {
                FakeDaemon.Request mkfs = peer.readRequest();
                assertThat(mkfs.options()).isEqualTo(0b10001);
                assertThat(mkfs.body())
                        .isEqualTo(XdrTestData.concat(
                                XdrTestData.string("ext4"),
                                XdrTestData.string("/dev/sda"),
                                XdrTestData.int32(4096),
                                XdrTestData.string(""),
                                XdrTestData.int32(0),
                                XdrTestData.int32(0),
                                XdrTestData.string("data")));
                peer.reply(mkfs);
            });
            MkfsOptions options =
                    MkfsOptions.builder().blocksize(4096).label("data").build();
            connection.call(Call.of(FilesystemActions.MKFS, "ext4", "/dev/sda").with(options.values()), SOON);
            daemon.awaitEnd();
        }

        @Test
        void raiseTheDaemonsErrorsWithTheirNumber() throws Exception {
            connectTo(peer -> {
                peer.error(peer.readRequest(), "ENOENT", "/dev/sda1: No such file or directory");
                answerNextCall(peer);
            });
            var failure = catchThrowableOfType(OperationException.class, () -> connection.call(MOUNT, SOON));
            assertThat(failure).hasMessage("mount: /dev/sda1: No such file or directory");
            assertThat(failure.errno()).isEqualTo(2);
            assertThat(failure.errnoName()).isEqualTo("ENOENT");
            nextCallWorks();
        }

        @Test
        void refuseArgumentsThatDoNotFitBeforeAnythingIsSent() throws Exception {
            connectTo(DaemonConnectionTest::answerNextCall);
            Call<Void> tooLong = Call.of(InternalActions.INTERNAL_WRITE, "/file", new byte[Wire.MESSAGE_MAX]);
            assertThatThrownBy(() -> connection.call(tooLong, SOON))
                    .isInstanceOf(OperationException.class)
                    .hasMessageContaining("one message");
            nextCallWorks();
        }

        @Test
        void passProgressOnWithinItsBounds() throws Exception {
            connectTo(peer -> {
                FakeDaemon.Request request = peer.readRequest();
                peer.progress(request, 1, 4)
                        .progress(request, 9, 4)
                        .progress(request, 1, 0)
                        .progress(request, -1, 4);
                peer.ints(Wire.PROGRESS_FLAG, request.procedure() + 1, request.serial(), 0, 3, 0, 4);
                peer.progress(request, 4, 4).reply(request);
            });
            connection.call(MOUNT, SOON);
            assertThat(progress).containsExactly("1/4", "4/4", "4/4");
        }

        @Test
        void ignoreACancellationThatComesTooLate() throws Exception {
            connectTo(peer -> {
                FakeDaemon.Request request = peer.readRequest();
                peer.ints(Wire.CANCEL_FLAG).reply(request);
            });
            connection.call(MOUNT, SOON);
        }
    }

    @Nested
    final class Uploads {
        @ParameterizedTest
        @ValueSource(ints = {0, 1, 8191, 8192, 8193, 16384, 1_000_003})
        void arriveInChunks(int size) throws Exception {
            byte[] sent = data(size);
            connectTo(peer -> {
                FakeDaemon.Request request = peer.readRequest();
                var received = new ByteArrayOutputStream();
                FakeDaemon.Chunk chunk = peer.readChunk();
                while (chunk.data().length > 0) {
                    assertThat(chunk.data().length).isLessThanOrEqualTo(8192);
                    received.writeBytes(chunk.data());
                    chunk = peer.readChunk();
                }
                assertThat(chunk.cancel()).isZero();
                assertThat(received.toByteArray()).isEqualTo(sent);
                peer.reply(request);
            });
            connection.call(upload(new ByteArrayInputStream(sent)), SOON);
            daemon.awaitEnd();
        }

        @Test
        void tellTheirSizeIfItIsKnown(@TempDir Path directory) throws Exception {
            Path file = Files.write(directory.resolve("source"), data(12345));
            connectTo(peer -> {
                FakeDaemon.Request request = peer.readRequest();
                assertThat(request.progressHint()).isEqualTo(12345);
                peer.drainChunks();
                peer.reply(request);
            });
            connection.call(Call.of(TransferActions.UPLOAD, FileIn.of(file), "/file"), SOON);
            daemon.awaitEnd();
        }

        @Test
        void endWhenTheDaemonDoesNotWantThem() throws Exception {
            var endless = new InputStream() {
                @Override
                public int read() {
                    return 'x';
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    Arrays.fill(target, offset, offset + length, (byte) 'x');
                    return length;
                }
            };
            connectTo(peer -> {
                FakeDaemon.Request request = peer.readRequest();
                peer.ints(Wire.CANCEL_FLAG);
                assertThat(peer.drainChunks()).isOne();
                peer.error(request, "", "you must call 'mount' first");
                answerNextCall(peer);
            });
            assertThatThrownBy(() -> connection.call(upload(endless), SOON))
                    .isInstanceOf(OperationException.class)
                    .hasMessageContaining("mount");
            nextCallWorks();
        }

        @Test
        void reportAFileThatIsMissing(@TempDir Path directory) throws Exception {
            Path missing = directory.resolve("missing");
            connectTo(DaemonConnectionTest::refuseUpload);
            var failure = catchThrowableOfType(
                    OperationException.class,
                    () -> connection.call(Call.of(TransferActions.UPLOAD, FileIn.of(missing), "/file"), SOON));
            assertThat(failure).hasMessage("upload: " + missing + ": No such file or directory");
            assertThat(failure.errnoName()).isEqualTo("ENOENT");
            nextCallWorks();
        }

        @Test
        void reportASourceThatFailsHalfWay() throws Exception {
            var failing = new InputStream() {
                private int left = 100_000;

                @Override
                public int read() throws IOException {
                    if (left-- <= 0) {
                        throw new IOException("the disk is on fire");
                    }
                    return 'x';
                }
            };
            connectTo(DaemonConnectionTest::refuseUpload);
            assertThatThrownBy(() -> connection.call(upload(failing), SOON)).hasMessageContaining("on fire");
            nextCallWorks();
        }

        @Test
        void surviveASourceThatThrowsWhatItShouldNot() throws Exception {
            var broken = new InputStream() {
                @Override
                public int read() {
                    throw new IllegalStateException("on purpose");
                }
            };
            connectTo(DaemonConnectionTest::refuseUpload);
            assertThatThrownBy(() -> connection.call(upload(broken), SOON))
                    .isInstanceOf(OperationException.class)
                    .hasRootCauseMessage("on purpose");
            nextCallWorks();
        }

        @Test
        void doNotLetTheirSourceMakeCalls() throws Exception {
            var nested = new InputStream() {
                @Override
                public int read() throws IOException {
                    connection.call(upload(InputStream.nullInputStream()), SOON);
                    return -1;
                }
            };
            connectTo(DaemonConnectionTest::refuseUpload);
            assertThatThrownBy(() -> connection.call(upload(nested), SOON))
                    .isInstanceOf(OperationException.class)
                    .hasMessageContaining("in the middle of a transfer");
            nextCallWorks();
        }

        @Test
        void areCancelledByTheUser() throws Exception {
            var source = new InputStream() {
                @Override
                public int read() {
                    return 'x';
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    connection.cancelTransfer();
                    return length;
                }
            };
            connectTo(DaemonConnectionTest::refuseUpload);
            assertThatThrownBy(() -> connection.call(upload(source), SOON))
                    .isInstanceOf(OperationCancelledException.class);
            nextCallWorks();
        }

        @Test
        void areCancelledByTheUserAtTheirEnd() throws Exception {
            var source = new InputStream() {
                @Override
                public int read() {
                    connection.cancelTransfer();
                    return -1;
                }
            };
            connectTo(DaemonConnectionTest::refuseUpload);
            assertThatThrownBy(() -> connection.call(upload(source), SOON))
                    .isInstanceOf(OperationCancelledException.class);
            nextCallWorks();
        }
    }

    private static void refuseUpload(FakeDaemon.Peer peer) throws IOException {
        FakeDaemon.Request request = peer.readRequest();
        assertThat(peer.drainChunks()).isOne();
        peer.error(request, "", "file upload cancelled");
        answerNextCall(peer);
    }

    @Nested
    final class Downloads {
        @ParameterizedTest
        @ValueSource(ints = {0, 1, 8192, 1_000_003})
        void arriveWhole(int size) throws Exception {
            byte[] sent = data(size);
            connectTo(peer -> {
                FakeDaemon.Request request = peer.readRequest();
                peer.reply(request);
                for (int offset = 0; offset < size; offset += 8192) {
                    peer.chunk(Arrays.copyOfRange(sent, offset, Math.min(size, offset + 8192)));
                    peer.progress(request, offset, size);
                }
                peer.chunk("");
            });
            var received = new ByteArrayOutputStream();
            connection.call(download(received), SOON);
            assertThat(received.toByteArray()).isEqualTo(sent);
        }

        @Test
        void failWhenTheDaemonGivesUpHalfWay(@TempDir Path directory) throws Exception {
            Path file = directory.resolve("partial");
            connectTo(peer -> {
                peer.reply(peer.readRequest()).chunk("some").cancelChunk();
                answerNextCall(peer);
            });
            assertThatThrownBy(
                            () -> connection.call(Call.of(TransferActions.DOWNLOAD, "/file", FileOut.of(file)), SOON))
                    .isInstanceOf(OperationException.class)
                    .hasMessage("download: file receive cancelled by daemon");
            assertThat(file).doesNotExist();
            nextCallWorks();
        }

        @Test
        void doNotTouchTheTargetWhenTheActionFails(@TempDir Path directory) throws Exception {
            Path file = directory.resolve("untouched");
            connectTo(peer -> {
                peer.error(peer.readRequest(), "ENOENT", "/file: No such file or directory");
                answerNextCall(peer);
            });
            assertThatThrownBy(
                            () -> connection.call(Call.of(TransferActions.DOWNLOAD, "/file", FileOut.of(file)), SOON))
                    .isInstanceOf(OperationException.class);
            assertThat(file).doesNotExist();
            nextCallWorks();
        }

        @Test
        void reportATargetThatCannotBeOpened(@TempDir Path directory) throws Exception {
            Path file = directory.resolve("no/such/directory");
            connectTo(DaemonConnectionTest::streamUntilCancelled);
            var failure = catchThrowableOfType(
                    OperationException.class,
                    () -> connection.call(Call.of(TransferActions.DOWNLOAD, "/file", FileOut.of(file)), SOON));
            assertThat(failure).hasMessageContaining("No such file or directory");
            nextCallWorks();
        }

        @Test
        void reportTheFirstFailureOfTheTarget() throws Exception {
            var failing = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("No space left on device");
                }
            };
            connectTo(DaemonConnectionTest::streamUntilCancelled);
            var failure =
                    catchThrowableOfType(OperationException.class, () -> connection.call(download(failing), SOON));
            assertThat(failure).hasMessageContaining("No space left on device");
            assertThat(failure.errnoName()).isEqualTo("ENOSPC");
            nextCallWorks();
        }

        @Test
        void surviveATargetThatThrowsWhatItShouldNot() throws Exception {
            var broken = new OutputStream() {
                @Override
                public void write(int b) {
                    throw new IllegalStateException("on purpose");
                }
            };
            connectTo(DaemonConnectionTest::streamUntilCancelled);
            assertThatThrownBy(() -> connection.call(download(broken), SOON))
                    .isInstanceOf(OperationException.class)
                    .hasRootCauseMessage("on purpose");
            nextCallWorks();
        }

        @Test
        void areCancelledByTheUser() throws Exception {
            var target = new OutputStream() {
                @Override
                public void write(int b) {
                    connection.cancelTransfer();
                }
            };
            connectTo(DaemonConnectionTest::streamUntilCancelled);
            assertThatThrownBy(() -> connection.call(download(target), SOON))
                    .isInstanceOf(OperationCancelledException.class);
            nextCallWorks();
        }

        @Test
        void areCancelledByTheUserAtTheirEnd() throws Exception {
            connectTo(peer -> {
                peer.reply(peer.readRequest());
                peer.chunk(new byte[8192]).chunk("");
                // The daemon is done, and takes it for nothing.
                assertThat(peer.readInt()).isEqualTo(Wire.CANCEL_FLAG);
                answerNextCall(peer);
            });
            assertThatThrownBy(
                            () -> connection.call(Call.of(TransferActions.DOWNLOAD, "/file", new Cancelling()), SOON))
                    .isInstanceOf(OperationCancelledException.class);
            nextCallWorks();
        }

        @Test
        void cannotBeCancelledWhenAllHasArrived() throws Exception {
            var target = new OutputStream() {
                private int length;

                @Override
                public void write(int b) {
                    length++;
                }

                @Override
                public void close() {
                    connection.cancelTransfer();
                }
            };
            connectTo(peer -> {
                peer.reply(peer.readRequest()).chunk("some").chunk("");
                answerNextCall(peer);
            });
            connection.call(download(target), SOON);
            assertThat(target.length).isEqualTo(4);
            nextCallWorks();
        }

        @Test
        void ofListsGoOnAfterTheDaemonHasAnsweredACancellation() throws Exception {
            connectTo(peer -> {
                peer.reply(peer.readRequest());
                assertThat(peer.readInt()).isEqualTo(Wire.CANCEL_FLAG);
                peer.cancelChunk().chunk("walked on").cancelChunk();
                answerNextCall(peer);
            });
            assertThatThrownBy(() -> connection.call(
                            Call.of(InternalActions.INTERNAL_FILESYSTEM_WALK, "/dev/sda", new Cancelling()), SOON))
                    .isInstanceOf(OperationCancelledException.class);
            nextCallWorks();
        }
    }

    /** Is opened when the daemon has agreed, and cancels before anything has arrived. */
    private final class Cancelling implements FileOut {
        @Override
        public OutputStream open() {
            connection.cancelTransfer();
            return OutputStream.nullOutputStream();
        }
    }

    private static void streamUntilCancelled(FakeDaemon.Peer peer) throws IOException {
        peer.reply(peer.readRequest());
        // More than our side buffers, so that it has noticed by the end.
        byte[] block = new byte[8192];
        for (int i = 0; i < 100; i++) {
            peer.chunk(block);
        }
        assertThat(peer.readInt()).isEqualTo(Wire.CANCEL_FLAG);
        peer.cancelChunk();
        answerNextCall(peer);
    }

    @Test
    void namesThatAreNotUtf8SurviveARoundTrip() throws Exception {
        byte[] latin1 = "gr\u00f6\u00dfe".getBytes(StandardCharsets.ISO_8859_1);
        connectTo(peer -> {
            peer.reply(peer.readRequest(), XdrTestData.concat(XdrTestData.int32(1), XdrTestData.opaque(latin1)));
            FakeDaemon.Request file = peer.readRequest();
            assertThat(file.body()).isEqualTo(XdrTestData.opaque(latin1));
            peer.reply(file, XdrTestData.string("next"));
        });
        List<?> names = (List<?>) connection.call(Call.of(FileActions.HEAD, "/"), SOON);
        assertThat(connection.call(Call.of(FileActions.FILE, (String) names.get(0)), SOON))
                .isEqualTo("next");
        daemon.awaitEnd();
    }
}
