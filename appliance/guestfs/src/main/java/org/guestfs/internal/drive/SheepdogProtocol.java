// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import java.util.Map;
import org.guestfs.Drive;
import org.guestfs.DriveServer;
import org.guestfs.DriveServer.Transport;

/** A volume of Sheepdog, by the first of its servers. qemu has not known it since 6.1. */
final class SheepdogProtocol extends Protocol {
    private static final int PORT = 7000;
    private static final DriveServer LOCAL = new DriveServer(Transport.TCP, "localhost", PORT);

    SheepdogProtocol() {
        super("sheepdog");
    }

    @Override
    public void check(Drive drive) {
        refuseLogin(drive);
        for (DriveServer server : drive.servers()) {
            requireTcp(server);
            requirePort(server);
        }
        requireRelative(drive, "volume parameter", "volume parameter");
    }

    @Override
    public Map<String, String> source(Drive drive, String secretId) {
        return new DriverOptions("sheepdog")
                .withServer("server.", drive.servers().stream().findFirst().orElse(LOCAL), PORT)
                .with("vdi", drive.filename())
                .toMap();
    }
}
