// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web server on the loopback interface with one file, of which it hands out the parts that are asked for. */
final class WebServer implements AutoCloseable {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");

    private final HttpServer server;
    private final byte[] content;

    private WebServer(HttpServer server, byte[] content) {
        this.server = server;
        this.content = content;
    }

    /** Serves a file to those who know the password of alice. */
    static WebServer start(HttpServer server, String path, Path file, String password) throws IOException {
        var web = new WebServer(server, Files.readAllBytes(file));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(path, web::answer).setAuthenticator(new BasicAuthenticator("images") {
            @Override
            public boolean checkCredentials(String user, String given) {
                return user.equals("alice") && given.equals(password);
            }
        });
        server.start();
        return web;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            String header = exchange.getRequestHeaders().getFirst("Range");
            Matcher range = RANGE.matcher(header == null ? "" : header);
            boolean isPart = range.matches();
            int from = isPart ? Integer.parseInt(range.group(1)) : 0;
            int to = isPart ? Math.min(Integer.parseInt(range.group(2)) + 1, content.length) : content.length;
            exchange.sendResponseHeaders(isPart ? 206 : 200, to - from);
            exchange.getResponseBody().write(Arrays.copyOfRange(content, from, to));
        }
    }

    /** The server in the form that {@code add_drive} takes. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
