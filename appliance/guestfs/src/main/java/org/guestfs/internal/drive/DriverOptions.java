// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guestfs.DriveServer;
import org.guestfs.DriveServer.Transport;

/** Collects the options of one of qemu's block drivers, those of the lowest layer of a drive. */
final class DriverOptions {
    private static final String LAYER = "file.";

    private final Map<String, String> options = new LinkedHashMap<>();

    DriverOptions(String driver) {
        with("driver", driver);
    }

    DriverOptions with(String name, String value) {
        options.put(LAYER + name, value);
        return this;
    }

    DriverOptions with(String name, Optional<String> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    /** A server for drivers that speak TCP only. */
    DriverOptions withHost(String prefix, DriveServer server, int defaultPort) {
        return with(prefix + "host", server.address())
                .with(prefix + "port", String.valueOf(server.portOr(defaultPort)));
    }

    /** A server for drivers that can use Unix sockets as well. */
    DriverOptions withServer(String prefix, DriveServer server, int defaultPort) {
        return server.transport() == Transport.UNIX
                ? with(prefix + "type", "unix").with(prefix + "path", server.address())
                : with(prefix + "type", "inet").withHost(prefix, server, defaultPort);
    }

    Map<String, String> toMap() {
        return options;
    }
}
