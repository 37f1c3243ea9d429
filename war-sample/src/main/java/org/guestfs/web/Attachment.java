// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.guestfs.ejb.GuestNames;

/** The header by which a browser keeps bytes under a name, and shows or runs nothing. */
final class Attachment {
    private static final int LONGEST = 200;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Attachment() {}

    /** As RFC 6266 has it: a name in ASCII for old browsers, and the true one. */
    static String header(String fileName) {
        String name = GuestNames.display(fileName).replaceAll("[/\\\\:*?\"<>|]", "_");
        String shown = name.isBlank() || name.startsWith(".") ? "file" + name.strip() : name;
        String fit = shown.length() > LONGEST ? shown.substring(0, shown.offsetByCodePoints(0, count(shown))) : shown;
        return "attachment; filename=\"" + fit.replaceAll("[^A-Za-z0-9._ -]", "_") + "\"; filename*=UTF-8''"
                + encoded(fit);
    }

    /** How many characters are taken, none of them by half. */
    private static int count(String text) {
        return Math.min(LONGEST, text.codePointCount(0, text.length()));
    }

    private static String encoded(String name) {
        var text = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "-._~".indexOf(b) >= 0) {
                text.append((char) b);
            } else {
                text.append('%').append(HEX.toHexDigits(b));
            }
        }
        return text.toString();
    }
}
