// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The end of what a command printed. Thread-safe. */
final class OutputTail {
    private static final int MAX = 2000;

    private final StringBuilder text = new StringBuilder();

    /** Reads to the end of a stream. */
    void drain(InputStream stream) {
        byte[] piece = new byte[8192];
        try {
            for (int count = stream.read(piece); count >= 0; count = stream.read(piece)) {
                add(Arrays.copyOf(piece, count));
            }
        } catch (IOException e) {
            // Killed: there is no more.
            add(new byte[0]);
        }
    }

    synchronized void add(byte[] bytes) {
        text.append(new String(bytes, StandardCharsets.UTF_8));
        if (text.length() > MAX) {
            text.delete(0, text.length() - MAX);
        }
    }

    synchronized String text() {
        return text.toString().strip();
    }
}
