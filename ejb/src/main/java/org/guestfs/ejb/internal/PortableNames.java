// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.util.HexFormat;
import org.guestfs.ejb.GuestNames;

/**
 * Names for places where names are not bytes: a byte that is not UTF-8 becomes {@code %} and two digits, and so does what a
 * program elsewhere may take for the end of a name: a backslash, or a control character.
 */
final class PortableNames {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PortableNames() {}

    static String of(String path) {
        var text = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i += Character.charCount(path.codePointAt(i))) {
            int c = path.codePointAt(i);
            if (c >= 0xDC80 && c <= 0xDCFF || c == '\\' || c < ' ' || c == 0x7F) {
                text.append('%').append(HEX.toHexDigits((byte) c));
            } else {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }

    /** The same, in ASCII. */
    static String ascii(String path) {
        return GuestNames.encode(path);
    }
}
