// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.RefusedException;

/** Values of the services as texts of the API, and back. */
public final class Texts {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Texts() {}

    /**
     * Encodes the name of a volume, in which a colon stays what it is.
     *
     * @param volume the name
     * @return ASCII
     */
    public static String encodeVolume(String volume) {
        return GuestNames.encode(volume).replace("%3A", ":");
    }

    /**
     * Decodes a name, a path or a volume.
     *
     * @param text what the API was given
     * @return the name
     * @throws RefusedException if it is malformed
     */
    public static String decode(String text) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            throw new RefusedException("\"" + GuestNames.display(text)
                    + "\" is not an encoded name: bytes other than letters, digits and -._~/ are %XX in it");
        }
        return GuestNames.decode(text);
    }

    /**
     * Writes a constant as the API does.
     *
     * @param constant such as {@code BLOCK_DEVICE}
     * @return such as {@code block-device}
     */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a constant.
     *
     * @param <E> its type
     * @param name what it is for
     * @param word as {@link #word} writes it
     * @param constants those that there are
     * @return the constant
     * @throws RefusedException if there is none
     */
    public static <E extends Enum<E>> E constant(String name, String word, E[] constants) {
        var known = new StringBuilder();
        for (E constant : constants) {
            if (word(constant).equals(word)) {
                return constant;
            }
            known.append(known.isEmpty() ? "" : ", ").append(word(constant));
        }
        throw new RefusedException(name + " is one of " + known + "; got \"" + GuestNames.display(word) + "\"");
    }

    /** A time that every reader of RFC 3339 understands: a guest's file may be from the year 60056. */
    static Instant time(Instant time) {
        return time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
    }

    /** Permissions as {@code ls} shows them. */
    static String permissions(int mode) {
        var text = new StringBuilder("rwxrwxrwx");
        for (int i = 0; i < text.length(); i++) {
            if ((mode >> 8 - i & 1) == 0) {
                text.setCharAt(i, '-');
            }
        }
        mark(text, mode, 04000, 2, 's');
        mark(text, mode, 02000, 5, 's');
        mark(text, mode, 01000, 8, 't');
        return text.toString();
    }

    private static void mark(StringBuilder text, int mode, int bit, int at, char letter) {
        if ((mode & bit) != 0) {
            text.setCharAt(at, text.charAt(at) == 'x' ? letter : Character.toUpperCase(letter));
        }
    }
}
