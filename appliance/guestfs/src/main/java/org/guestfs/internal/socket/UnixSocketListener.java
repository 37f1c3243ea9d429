// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.socket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jnr.unixsocket.UnixServerSocketChannel;
import jnr.unixsocket.UnixSocketAddress;
import jnr.unixsocket.UnixSocketChannel;
import org.guestfs.internal.host.NativeCode;

/** Listens on a Unix socket, whose file exists as long as this does. */
public final class UnixSocketListener implements AutoCloseable {
    /** What fits in a socket address, with the NUL at its end. */
    private static final int PATH_MAX = 107;

    private final Path path;
    private final UnixServerSocketChannel channel;

    private UnixSocketListener(Path path, UnixServerSocketChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Starts to listen.
     *
     * @param path the socket, which must not exist yet
     * @return the listener
     * @throws IOException if the path is too long or the socket cannot be made
     */
    public static UnixSocketListener open(Path path) throws IOException {
        checkLength(path);
        NativeCode.require();
        UnixServerSocketChannel channel = UnixServerSocketChannel.open();
        try {
            channel.configureBlocking(false);
            channel.socket().bind(new UnixSocketAddress(path.toString()), 1);
            return new UnixSocketListener(path, channel);
        } catch (IOException e) {
            channel.close();
            throw new IOException("cannot listen on the socket " + path + ": " + e.getMessage(), e);
        }
    }

    static void checkLength(Path path) throws IOException {
        int length = path.toString().getBytes(StandardCharsets.UTF_8).length;
        if (length > PATH_MAX) {
            throw new IOException("socket path too long: " + path + " has " + length + " bytes, " + PATH_MAX
                    + " are allowed; set XDG_RUNTIME_DIR to a shorter directory");
        }
    }

    /**
     * Takes a connection if there is one.
     *
     * @return the connection, or empty if nobody has connected yet
     * @throws IOException if the socket is broken
     */
    public Optional<UnixSocketTransport> tryAccept() throws IOException {
        UnixSocketChannel accepted = channel.accept();
        return accepted == null ? Optional.empty() : Optional.of(UnixSocketTransport.over(accepted));
    }

    /** Stops to listen and deletes the socket. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
