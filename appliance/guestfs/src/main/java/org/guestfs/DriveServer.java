// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server on which the image of a drive is.
 *
 * @param transport how it is reached
 * @param address a name or address, an IPv6 address without brackets; of a Unix socket the path
 * @param port the TCP port, or 0 for that of the protocol
 * @since 0.1
 */
public record DriveServer(Transport transport, String address, int port) {
    private static final String TCP_PREFIX = "tcp:";
    private static final String UNIX_PREFIX = "unix:";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");
    private static final Pattern HOST_AND_PORT = Pattern.compile("(.*):(\\d+)");
    private static final int PORT_MAX = 65_535;
    private static final int PORT_DIGITS = 5;

    /** How a server is reached. */
    public enum Transport {
        /** A TCP connection. */
        TCP,
        /** A Unix socket of this host. */
        UNIX
    }

    /** Refuses nulls. */
    public DriveServer {
        Objects.requireNonNull(transport, "transport");
        Objects.requireNonNull(address, "address");
    }

    /**
     * Reads a server in the form that {@code add_drive} takes.
     *
     * @param text {@code host}, {@code host:port}, {@code tcp:host:port} or {@code unix:/path}
     * @return the server
     * @throws IllegalArgumentException if it is something else
     */
    public static DriveServer parse(String text) {
        if (text.startsWith(UNIX_PREFIX)) {
            return unix(text.substring(UNIX_PREFIX.length()));
        }
        String server = text.startsWith(TCP_PREFIX) ? text.substring(TCP_PREFIX.length()) : text;
        Matcher parts = HOST_AND_PORT.matcher(server);
        return parts.matches()
                ? new DriveServer(Transport.TCP, host(parts.group(1), "hostname"), port(parts.group(2)))
                : new DriveServer(Transport.TCP, host(server, "hostname or server string"), 0);
    }

    private static DriveServer unix(String path) {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("missing Unix domain socket path; use unix:/path");
        }
        return new DriveServer(Transport.UNIX, path, 0);
    }

    private static String host(String text, String what) {
        if (!HOST.matcher(text).matches()) {
            throw new IllegalArgumentException("invalid " + what + " '" + text + "'; use host, host:port, unix:/path");
        }
        return text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    }

    private static int port(String digits) {
        int port = digits.length() > PORT_DIGITS ? 0 : Integer.parseInt(digits);
        if (port == 0 || port > PORT_MAX) {
            throw new IllegalArgumentException("invalid port number '" + digits + "'; use 1 to " + PORT_MAX);
        }
        return port;
    }

    /**
     * Gives the server a port if it has none.
     *
     * @param fallback the port of the protocol
     * @return the port
     */
    public int portOr(int fallback) {
        return port == 0 ? fallback : port;
    }

    /** Returns the form that {@link #parse} takes. */
    @Override
    public String toString() {
        if (transport == Transport.UNIX) {
            return UNIX_PREFIX + address;
        }
        return (address.contains(":") ? "[" + address + "]" : address) + (port == 0 ? "" : ":" + port);
    }
}
