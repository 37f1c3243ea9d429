// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.guestfs.internal.socket.UnixSocketListener;
import org.guestfs.internal.socket.UnixSocketTransport;

/**
 * Speaks the true protocol over a true Unix socket, as its script says: for what a real daemon cannot be made to do.
 */
public final class FakeDaemon implements AutoCloseable {
    private final Path directory;
    private final UnixSocketTransport transport;
    private final SocketChannel channel;
    private final CompletableFuture<Void> played = new CompletableFuture<>();

    private FakeDaemon(Path directory, UnixSocketTransport transport, SocketChannel channel) {
        this.directory = directory;
        this.transport = transport;
        this.channel = channel;
    }

    /** What the daemon does, in a thread of its own. */
    public interface Script {
        void play(Peer peer) throws IOException;
    }

    public static FakeDaemon playing(Script script) throws IOException {
        Path directory = Files.createTempDirectory("fake");
        Path socket = directory.resolve("sock");
        try (var listener = UnixSocketListener.open(socket)) {
            var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
            Optional<UnixSocketTransport> accepted = Optional.empty();
            while (accepted.isEmpty()) {
                accepted = listener.tryAccept();
            }
            var daemon = new FakeDaemon(directory, accepted.get(), channel);
            Thread thread = new Thread(() -> daemon.play(script), "fake-daemon");
            thread.setDaemon(true);
            thread.start();
            return daemon;
        }
    }

    private void play(Script script) {
        try (channel) {
            script.play(new Peer(channel));
            played.complete(null);
        } catch (IOException | RuntimeException | AssertionError e) {
            played.completeExceptionally(e);
        }
    }

    public UnixSocketTransport transport() {
        return transport;
    }

    /** Waits for the end of the script, and fails if the script did. */
    public void awaitEnd() throws Exception {
        played.get(5, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        transport.close();
        channel.close();
        Files.delete(directory);
    }

    /** A request as it came. */
    public record Request(int length, int procedure, int serial, long progressHint, long options, byte[] body) {}

    /** A chunk as it came. */
    public record Chunk(int cancel, byte[] data) {}

    /** The daemon's end of the socket. */
    public static final class Peer {
        private final SocketChannel channel;
        private final DataInputStream in;
        private final DataOutputStream out;

        Peer(SocketChannel channel) {
            this.channel = channel;
            in = new DataInputStream(Channels.newInputStream(channel));
            out = new DataOutputStream(Channels.newOutputStream(channel));
        }

        public Request readRequest() throws IOException {
            int length = in.readInt();
            in.readInt();
            in.readInt();
            int procedure = in.readInt();
            in.readInt();
            int serial = in.readInt();
            long hint = in.readLong();
            long options = in.readLong();
            in.readInt();
            return new Request(length, procedure, serial, hint, options, in.readNBytes(length - Wire.HEADER_SIZE));
        }

        public Peer ints(int... words) throws IOException {
            for (int word : words) {
                out.writeInt(word);
            }
            return this;
        }

        Peer bytes(byte[] bytes) throws IOException {
            out.write(bytes);
            return this;
        }

        Peer header(Request request, int length, int status) throws IOException {
            return ints(
                    length,
                    Wire.PROGRAM,
                    Wire.VERSION,
                    request.procedure(),
                    Wire.REPLY,
                    request.serial(),
                    0,
                    0,
                    0,
                    0,
                    status);
        }

        public Peer reply(Request request, byte[] body) throws IOException {
            return header(request, Wire.HEADER_SIZE + body.length, Wire.OK).bytes(body);
        }

        public Peer reply(Request request) throws IOException {
            return reply(request, new byte[0]);
        }

        public Peer error(Request request, String errno, String message) throws IOException {
            byte[] body = XdrTestData.concat(XdrTestData.string(errno), XdrTestData.string(message));
            return header(request, Wire.HEADER_SIZE + body.length, Wire.ERROR).bytes(body);
        }

        Peer chunk(String data) throws IOException {
            return chunk(data.getBytes(StandardCharsets.UTF_8));
        }

        public Peer chunk(byte[] data) throws IOException {
            byte[] opaque = XdrTestData.opaque(data);
            return ints(4 + opaque.length, 0).bytes(opaque);
        }

        Peer cancelChunk() throws IOException {
            return ints(8, 1, 0);
        }

        public Peer progress(Request request, long position, long total) throws IOException {
            ints(Wire.PROGRESS_FLAG, request.procedure(), request.serial());
            out.writeLong(position);
            out.writeLong(total);
            return this;
        }

        Chunk readChunk() throws IOException {
            return readChunk(in.readInt());
        }

        Chunk readChunk(int length) throws IOException {
            int cancel = in.readInt();
            byte[] data = in.readNBytes(in.readInt());
            in.skipNBytes(length - 8 - data.length);
            return new Chunk(cancel, data);
        }

        /** Reads chunks up to the last, and returns the cancel word of that. */
        public int drainChunks() throws IOException {
            Chunk chunk = readChunk();
            while (chunk.cancel() == 0 && chunk.data().length > 0) {
                chunk = readChunk();
            }
            return chunk.cancel();
        }

        int readInt() throws IOException {
            return in.readInt();
        }

        /** Says nothing until the library hangs up. */
        public void keepSilent() throws IOException {
            while (in.read() >= 0) {
                continue;
            }
        }

        void hangUp() throws IOException {
            channel.close();
        }
    }
}
