// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.guestfs.GuestText;

/**
 * Names of a guest, outside of it. They are bytes; in a string, a byte that is not UTF-8 is a lone surrogate, which must
 * not go into a page, a log or an address.
 *
 * @since 0.1
 */
public final class GuestNames {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private GuestNames() {}

    /**
     * Makes a name fit to be shown: a byte that is not UTF-8, a control character, and a character that changes the
     * direction of writing become {@code \\x} and two hexadecimal digits, or {@code \\u} and four. It must be escaped
     * for its medium all the same.
     *
     * @param name a name or a path
     * @return text in which everything can be seen
     */
    public static String display(String name) {
        var text = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            if (c >= 0xDC80 && c <= 0xDCFF) {
                text.append("\\x").append(HEX.toHexDigits((byte) c));
            } else if (isHidden(c)) {
                text.append("\\u").append(HEX.toHexDigits((char) c));
            } else {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> c <= Character.MAX_VALUE;
            default -> false;
        };
    }

    /**
     * Encodes a name for an address: all of its bytes but letters, digits and {@code -._~/} become {@code %} and two
     * hexadecimal digits. Nothing is lost.
     *
     * @param name a name or a path
     * @return ASCII
     */
    public static String encode(String name) {
        var text = new StringBuilder(name.length());
        for (byte b : GuestText.encode(name)) {
            if (b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "-._~/".indexOf(b) >= 0) {
                text.append((char) b);
            } else {
                text.append('%').append(HEX.toHexDigits(b));
            }
        }
        return text.toString();
    }

    /**
     * Decodes what {@link #encode} has made, or a browser.
     *
     * @param text ASCII with percent signs
     * @return the name
     * @throws RefusedException if it is malformed
     */
    public static String decode(String text) {
        try {
            // A plus is a plus in a path.
            String bytes = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
            byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
            return GuestText.decode(raw, 0, raw.length);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    "\"" + display(text) + "\" is not an encoded name: a percent sign needs two hexadecimal digits", e);
        }
    }
}
