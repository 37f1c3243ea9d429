// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real server of network block devices, qemu's own, which exports one raw image. */
public final class NbdServer implements AutoCloseable {
    private final Process process;
    private final String address;

    private NbdServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Finds a port of the loopback interface that nobody listens on. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Serves an image on a port of the loopback interface. */
    public static NbdServer onPort(int port, String export, Path image) throws IOException {
        return start("127.0.0.1:" + port, export, image, "--bind=127.0.0.1", "--port=" + port);
    }

    /** Serves an image on a Unix socket. */
    public static NbdServer onSocket(Path socket, String export, Path image) throws IOException {
        return start("unix:" + socket, export, image, "--socket=" + socket);
    }

    private static NbdServer start(String address, String export, Path image, String... where) throws IOException {
        Path started = image.resolveSibling(image.getFileName() + ".pid");
        Files.deleteIfExists(started);
        var words = new ArrayList<>(
                List.of("qemu-nbd", "--persistent", "--shared=0", "--format=raw", "--pid-file=" + started));
        words.add("--export-name=" + export);
        words.addAll(List.of(where));
        words.add(image.toString());
        Process process =
                new ProcessBuilder(words).redirectError(Redirect.INHERIT).start();
        // It is written when the socket is open.
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(started) && Files.size(started) > 0);
        return new NbdServer(process, address);
    }

    /** The server in the form that {@code add_drive} takes. */
    public String address() {
        return address;
    }

    /** Ends it, connections included. */
    void kill() {
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        kill();
    }
}
