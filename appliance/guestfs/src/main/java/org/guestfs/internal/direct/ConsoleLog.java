// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Reads the console of an appliance in a thread of its own, so that qemu never waits for us, and keeps its end. What it
 * reads comes from the guest's side.
 */
final class ConsoleLog {
    private static final int KEPT = 16 << 10;
    private static final int TAIL_LINES = 30;

    /** SGABIOS asks for the position of the cursor and waits a quarter of a second for the answer. */
    private static final String CURSOR_QUERY = "\u001b[6n";

    /** Together these fit into a pipe, so that a guest that asks without end and does not listen cannot block us. */
    private static final int ANSWERS_MAX = 100;

    private static final byte[] CURSOR_ANSWER =
            ("\u001b[24;80R" + "\b".repeat(16)).getBytes(StandardCharsets.ISO_8859_1);

    private final StringBuilder kept = new StringBuilder();
    private final Thread reader;

    ConsoleLog(InputStream console, OutputStream keyboard, Consumer<byte[]> listener) {
        reader = new Thread(() -> read(console, keyboard, listener), "guestfs-console");
        reader.setDaemon(true);
    }

    void start() {
        reader.start();
    }

    /** The last lines. */
    synchronized String tail() {
        String[] lines = kept.toString().strip().split("\r?\n");
        return String.join("\n", Arrays.copyOfRange(lines, Math.max(0, lines.length - TAIL_LINES), lines.length));
    }

    /** Waits for what is still to be read of a console that has been closed. */
    void awaitEnd(long millis) {
        try {
            reader.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(InputStream console, OutputStream keyboard, Consumer<byte[]> listener) {
        byte[] piece = new byte[8192];
        int answers = 0;
        try (console;
                keyboard) {
            for (int count = console.read(piece); count >= 0; count = console.read(piece)) {
                byte[] bytes = Arrays.copyOf(piece, count);
                if (keep(bytes) && answers++ < ANSWERS_MAX) {
                    keyboard.write(CURSOR_ANSWER);
                    keyboard.flush();
                }
                listener.accept(bytes);
            }
        } catch (IOException e) {
            keep(("console: " + e.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Adds to the end, and tells whether the guest waits for an answer. */
    private synchronized boolean keep(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        kept.append(text);
        if (kept.length() > 2 * KEPT) {
            kept.delete(0, kept.length() - KEPT);
        }
        return text.contains(CURSOR_QUERY);
    }
}
