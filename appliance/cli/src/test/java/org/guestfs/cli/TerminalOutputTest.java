// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TerminalOutputTest {
    /** Shows bytes that arrive in pieces of a size. */
    private static String shown(byte[] bytes, int piece) {
        var shown = new ByteArrayOutputStream();
        var output = new TerminalOutput(new PrintStream(shown, true, StandardCharsets.UTF_8));
        for (int i = 0; i < bytes.length; i += piece) {
            output.write(bytes, i, Math.min(piece, bytes.length - i));
        }
        output.finish();
        return shown.toString(StandardCharsets.UTF_8);
    }

    private static void assertShown(String text, String expected) {
        for (int piece = 1; piece < 6; piece++) {
            assertThat(shown(text.getBytes(StandardCharsets.UTF_8), piece)).isEqualTo(expected);
        }
    }

    @Test
    void textIsShownAsItIs() {
        assertShown("größe\t𝄞\nlast line", "größe\t𝄞\nlast line");
    }

    @Test
    void controlsAreEscaped() {
        assertShown("a\u001b]0;title\u0007\r\nb\u009bc", "a\\u001b]0;title\\u0007\\u000d\nb\\u009bc");
    }

    @Test
    void bytesThatAreNoTextAreEscaped() {
        byte[] bytes = {'a', (byte) 0xff, (byte) 0xc3, 'b', (byte) 0xe2, (byte) 0x82};
        for (int piece = 1; piece < 7; piece++) {
            assertThat(shown(bytes, piece)).isEqualTo("a\\xff\\xc3b\\xe2\\x82");
        }
    }
}
