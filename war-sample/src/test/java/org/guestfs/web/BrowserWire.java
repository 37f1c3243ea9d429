// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A wire between the browser and the server that can be cut. */
final class BrowserWire implements AutoCloseable {
    private final URI server;
    private final ServerSocket plug;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private BrowserWire(URI server, ServerSocket plug) {
        this.server = server;
        this.plug = plug;
    }

    static BrowserWire to(URI server) throws IOException {
        var wire = new BrowserWire(server, new ServerSocket(0, 50, InetAddress.getByName(server.getHost())));
        wire.threads.execute(wire::accept);
        return wire;
    }

    /** What the server is called at this end. */
    URI address() {
        return URI.create("http://" + server.getHost() + ":" + plug.getLocalPort() + server.getPath());
    }

    private void accept() {
        try {
            while (true) {
                Socket browser = plug.accept();
                var onward = new Socket();
                sockets.add(browser);
                sockets.add(onward);
                onward.connect(new InetSocketAddress(server.getHost(), server.getPort()));
                threads.execute(() -> carry(browser, onward));
                threads.execute(() -> carry(onward, browser));
            }
        } catch (IOException e) {
            cut();
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // Cut, or closed at the other end.
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    /** Ends all connections; new ones can be made. */
    void cut() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new IllegalStateException("a connection could not be cut", e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        plug.close();
        cut();
        threads.shutdown();
    }
}
