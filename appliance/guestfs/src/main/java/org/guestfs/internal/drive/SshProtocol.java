// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import java.util.Map;
import java.util.Optional;
import org.guestfs.Drive;

/** A file of another host, by SSH. Keys come from ssh-agent, and the host must be known. */
final class SshProtocol extends Protocol {
    private static final int PORT = 22;

    SshProtocol() {
        super("ssh");
    }

    @Override
    public void check(Drive drive) {
        requireOneServer(drive);
        requireTcp(drive.servers().get(0));
        requireAbsolute(drive);
        if (drive.username().equals(Optional.of(""))) {
            throw refusal("username should not be an empty string");
        }
        refuseSecret(drive, "; give the key to ssh-agent");
    }

    @Override
    boolean canDiscard() {
        return false;
    }

    @Override
    public Map<String, String> source(Drive drive, String secretId) {
        return new DriverOptions("ssh")
                .withHost("server.", drive.servers().get(0), PORT)
                .with("path", drive.filename())
                .with("user", drive.username())
                .toMap();
    }
}
