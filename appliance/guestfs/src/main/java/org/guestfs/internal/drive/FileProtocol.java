// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import java.util.Map;
import org.guestfs.Drive;

/** A file or block device of this host. */
final class FileProtocol extends Protocol {
    FileProtocol() {
        super("file");
    }

    @Override
    public void check(Drive drive) {
        refuse("server", !drive.servers().isEmpty());
        refuse("username", drive.username().isPresent());
        refuse("secret", drive.secret().isPresent());
    }

    private static void refuse(String parameter, boolean isPresent) {
        if (isPresent) {
            throw new IllegalArgumentException("you cannot specify a " + parameter + " with file-backed disks");
        }
    }

    @Override
    public Map<String, String> source(Drive drive, String secretId) {
        return Map.of("file", drive.filename());
    }
}
