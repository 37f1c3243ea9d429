// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.util.Locale;

/** How things look on a terminal. */
final class Text {
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB"};
    private static final double STEP = 1024;

    private Text() {}

    /** Shows text of a guest, which must not be able to do things to the terminal. */
    static String printable(String text) {
        return printable(text, "");
    }

    /** Shows several lines. */
    static String printableLines(String text) {
        return printable(text, "\n\t");
    }

    private static String printable(String text, String allowed) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (allowed.indexOf(c) >= 0) {
                shown.appendCodePoint(c);
            } else if (c == '\n') {
                shown.append("\\n");
            } else if (c >= 0xDC80 && c <= 0xDCFF) {
                // A byte that is not UTF-8.
                shown.append(String.format(Locale.ROOT, "\\x%02x", c - 0xDC00));
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    static String size(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < UNITS.length - 1) {
            value /= STEP;
            unit++;
        }
        return unit == 0 ? bytes + " B" : String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
    }

    /** Shows a file's mode as {@code ls} does. */
    static String mode(long mode) {
        char type =
                switch ((int) (mode & 0170000)) {
                    case 0040000 -> 'd';
                    case 0120000 -> 'l';
                    case 0020000 -> 'c';
                    case 0060000 -> 'b';
                    case 0010000 -> 'p';
                    case 0140000 -> 's';
                    default -> '-';
                };
        var text = new StringBuilder().append(type);
        for (int shift = 6; shift >= 0; shift -= 3) {
            long bits = mode >> shift;
            text.append((bits & 4) != 0 ? 'r' : '-').append((bits & 2) != 0 ? 'w' : '-');
            text.append((bits & 1) != 0 ? 'x' : '-');
        }
        special(text, mode, 04000, 3, 's');
        special(text, mode, 02000, 6, 's');
        special(text, mode, 01000, 9, 't');
        return text.toString();
    }

    private static void special(StringBuilder text, long mode, int bit, int position, char letter) {
        if ((mode & bit) != 0) {
            text.setCharAt(position, text.charAt(position) == 'x' ? letter : Character.toUpperCase(letter));
        }
    }
}
