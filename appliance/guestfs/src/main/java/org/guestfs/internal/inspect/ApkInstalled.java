// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.inspect;

import java.util.ArrayList;
import java.util.List;
import org.guestfs.api.Application2;

/** Reads the database of Alpine's package manager. A blank line ends a package; one that is cut off is left out. */
final class ApkInstalled {
    static final String PATH = "/lib/apk/db/installed";

    private ApkInstalled() {}

    static List<Application2> read(Iterable<String> lines) {
        List<Application2> applications = new ArrayList<>();
        var current = new PackageInfo();
        boolean isSound = true;
        for (String line : lines) {
            if (line.isEmpty()) {
                add(applications, current, isSound);
                current = new PackageInfo();
                isSound = true;
            } else if (line.length() > 2 && line.charAt(1) == ':') {
                String value = line.substring(2);
                switch (line.charAt(0)) {
                    case 'P' -> current.name = value;
                    case 'V' -> isSound = takeVersion(current, value);
                    case 'A' -> current.arch = value;
                    case 'U' -> current.url = value;
                    case 'T' -> current.description = value;
                    default -> {
                        // Files, checksums and dependencies.
                    }
                }
            }
        }
        return applications;
    }

    private static boolean takeVersion(PackageInfo current, String value) {
        boolean isSound = current.splitVersion(value);
        if (current.release.startsWith("r")) {
            current.release = current.release.substring(1);
        }
        return isSound;
    }

    private static void add(List<Application2> applications, PackageInfo current, boolean isSound) {
        if (isSound && !current.name.isEmpty() && !current.version.isEmpty()) {
            applications.add(current.toApplication());
        }
    }
}
