// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.inspect;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guestfs.api.Application2;

/** Reads what Arch's package manager keeps of one package. */
final class PacmanDesc {
    static final String DIRECTORY = "/var/lib/pacman/local";

    private static final Set<String> NAMES = Set.of("%NAME%", "%VERSION%", "%DESC%", "%URL%", "%ARCH%");

    private PacmanDesc() {}

    static Optional<Application2> read(Iterable<String> lines) {
        Map<String, String> fields = fields(lines);
        var info = new PackageInfo();
        info.name = fields.getOrDefault("%NAME%", "");
        info.description = fields.getOrDefault("%DESC%", "");
        info.url = fields.getOrDefault("%URL%", "");
        info.arch = fields.getOrDefault("%ARCH%", "");
        boolean isComplete = info.splitVersion(fields.getOrDefault("%VERSION%", ""))
                && !info.name.isEmpty()
                && !info.version.isEmpty()
                && !info.release.isEmpty()
                && !info.arch.isEmpty();
        return isComplete ? Optional.of(info.toApplication()) : Optional.empty();
    }

    /** The first line of each, which comes after its name; dates, dependencies and so on are of no interest. */
    private static Map<String, String> fields(Iterable<String> lines) {
        Map<String, String> fields = new HashMap<>();
        String name = "";
        for (String line : lines) {
            if (line.isEmpty()) {
                name = "";
            } else if (!name.isEmpty()) {
                fields.put(name, line);
                name = "";
            } else if (NAMES.contains(line)) {
                name = line;
            }
        }
        return fields;
    }
}
