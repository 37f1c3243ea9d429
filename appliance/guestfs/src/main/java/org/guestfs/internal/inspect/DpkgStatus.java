// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.guestfs.api.Application2;

/** Reads the database of Debian's package manager. A blank line ends a package; one that is cut off is left out. */
final class DpkgStatus {
    static final String PATH = "/var/lib/dpkg/status";

    private final List<Application2> applications = new ArrayList<>();
    private PackageInfo current = new PackageInfo();
    private boolean isInstalled;
    private boolean isSound = true;

    /** Those of the description being read; a guest may have as many as it likes. */
    private StringJoiner description = new StringJoiner("\n");

    private boolean isDescribing;

    private DpkgStatus() {}

    static List<Application2> read(Iterable<String> lines) {
        var reader = new DpkgStatus();
        lines.forEach(reader::take);
        return reader.applications;
    }

    private void take(String line) {
        if (line.isEmpty()) {
            endRecord();
            return;
        }
        if (isDescribing && line.startsWith(" ")) {
            description.add(line.substring(1));
            return;
        }
        isDescribing = false;
        int colon = line.indexOf(": ");
        if (colon > 0) {
            takeField(line.substring(0, colon), line.substring(colon + 2));
        }
    }

    private void takeField(String field, String value) {
        switch (field) {
            case "Package" -> current.name = value;
            // As libguestfs does it: "half-installed" and "not-installed" pass, "config-files" does not.
            case "Status" -> isInstalled = value.contains("installed");
            case "Version" -> isSound = current.splitVersion(value);
            case "Architecture" -> current.arch = value;
            case "Homepage" -> current.url = value;
            case "Source" -> current.source = value.indexOf(' ') < 0 ? value : value.substring(0, value.indexOf(' '));
            case "Description" -> {
                current.summary = value;
                isDescribing = true;
            }
            default -> isDescribing = false;
        }
    }

    private void endRecord() {
        if (isInstalled && isSound && !current.name.isEmpty() && !current.version.isEmpty()) {
            current.description = description.toString();
            applications.add(current.toApplication());
        }
        current = new PackageInfo();
        description = new StringJoiner("\n");
        isInstalled = false;
        isSound = true;
        isDescribing = false;
    }
}
