// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.guestfs.Drive;

/** A file of a web or FTP server, which qemu fetches by libcurl. */
final class CurlProtocol extends Protocol {
    private static final String UNESCAPED = "-._~/!$&'()*+,=:@";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String scheme;

    CurlProtocol(String scheme) {
        super("curl");
        this.scheme = scheme;
    }

    @Override
    public void check(Drive drive) {
        requireOneServer(drive);
        requireTcp(drive.servers().get(0));
        requireAbsolute(drive);
        checkLogin(drive);
    }

    @Override
    boolean canDiscard() {
        return false;
    }

    @Override
    public Map<String, String> source(Drive drive, String secretId) {
        return new DriverOptions(scheme)
                .with("url", scheme + "://" + drive.servers().get(0) + escaped(drive.filename()))
                .with("username", drive.username())
                .with("password-secret", drive.secret().map(secret -> secretId))
                .toMap();
    }

    private static String escaped(String path) {
        var text = new StringBuilder();
        for (byte next : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (next & 0xff);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0);
            text.append(isPlain ? String.valueOf(c) : "%" + HEX.toHexDigits(next));
        }
        return text.toString();
    }
}
