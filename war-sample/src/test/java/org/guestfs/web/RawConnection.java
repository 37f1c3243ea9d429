// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A client that does as it pleases: what it sends is not checked by anybody, and it reads or does not. */
final class RawConnection implements AutoCloseable {
    private static final int BUFFER = 8192;
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket = new Socket();

    /** From an address of the loopback network, all of which are this machine's. */
    RawConnection(RunningServer server, String from) throws IOException {
        // What is not read is not to be kept for long by the kernel.
        socket.setReceiveBufferSize(BUFFER);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.address("").getPort()));
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    }

    /** Sends a request without a body. */
    void get(String path, String cookie) throws IOException {
        send("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + cookie + "\r\nConnection: close\r\n\r\n");
    }

    /** Sends JSON, and reads all that is answered. */
    String post(String path, String json) throws IOException {
        send("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nConnection: close\r\n"
                + "Content-Length: " + json.length() + "\r\n\r\n" + json);
        return readAll();
    }

    InputStream in() throws IOException {
        return socket.getInputStream();
    }

    String readAll() throws IOException {
        return new String(in().readAllBytes(), ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
