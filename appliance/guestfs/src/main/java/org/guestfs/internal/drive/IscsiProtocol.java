// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestfs.Drive;

/** A unit of an iSCSI target, named {@code target} or {@code target/lun}. */
final class IscsiProtocol extends Protocol {
    private static final Pattern NAME = Pattern.compile("(.*?)(?:/(\\d+))?", Pattern.DOTALL);

    IscsiProtocol() {
        super("iscsi");
    }

    @Override
    public void check(Drive drive) {
        requireOneServer(drive);
        requireTcp(drive.servers().get(0));
        requireRelative(drive, "target name", "target string");
        checkLogin(drive);
    }

    @Override
    public Map<String, String> source(Drive drive, String secretId) {
        Matcher name = NAME.matcher(drive.filename());
        if (!name.matches()) {
            throw new IllegalStateException("not a name of iSCSI: " + drive.filename());
        }
        String lun = name.group(2);
        return new DriverOptions("iscsi")
                .with("transport", "tcp")
                .with("portal", drive.servers().get(0).toString())
                .with("target", name.group(1))
                .with("lun", lun == null ? "0" : lun)
                .with("user", drive.username())
                .with("password-secret", drive.secret().map(secret -> secretId))
                .toMap();
    }
}
