// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import java.util.Map;
import java.util.Optional;
import org.guestfs.Drive;

/** An export of a server of network block devices; the empty name is the default export. */
final class NbdProtocol extends Protocol {
    /** As in {@code /etc/services}. */
    private static final int PORT = 10_809;

    NbdProtocol() {
        super("nbd");
    }

    @Override
    public void check(Drive drive) {
        refuseLogin(drive);
        requireOneServer(drive);
    }

    @Override
    public Map<String, String> source(Drive drive, String secretId) {
        return new DriverOptions("nbd")
                .withServer("server.", drive.servers().get(0), PORT)
                .with("export", Optional.of(drive.filename()).filter(name -> !name.isEmpty()))
                .toMap();
    }
}
