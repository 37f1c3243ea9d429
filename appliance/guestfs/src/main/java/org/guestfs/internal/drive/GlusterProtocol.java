// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import java.util.Map;
import org.guestfs.Drive;

/** A file of a GlusterFS volume, named {@code volume/image}. */
final class GlusterProtocol extends Protocol {
    private static final int PORT = 24_007;

    GlusterProtocol() {
        super("gluster");
    }

    @Override
    public void check(Drive drive) {
        refuseLogin(drive);
        requireOneServer(drive);
        requireRelative(drive, "volume name parameter", "volume/image");
        requireSlash(drive, "volume/image");
    }

    @Override
    public Map<String, String> source(Drive drive, String secretId) {
        String[] name = drive.filename().split("/", 2);
        return new DriverOptions("gluster")
                .with("volume", name[0])
                .with("path", name[1])
                .withServer("server.0.", drive.servers().get(0), PORT)
                .toMap();
    }
}
