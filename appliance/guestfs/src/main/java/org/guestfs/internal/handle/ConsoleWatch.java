// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.nio.charset.StandardCharsets;

/** Knows from its console how far an appliance has come. Thread-safe. */
final class ConsoleWatch {
    private static final String KERNEL = "Linux version";
    private static final String INIT = "Starting /init script";
    static final int STEP_KERNEL = 6;
    static final int STEP_INIT = 9;

    private int position;

    /** The end of what came before: a sentence may come in pieces. */
    private String rest = "";

    /** Where the launch is, of 12, after the console said this too; 0 if nothing is known. */
    synchronized int positionAfter(byte[] bytes) {
        String text = rest + new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains(INIT)) {
            position = STEP_INIT;
        } else if (position == 0 && text.contains(KERNEL)) {
            position = STEP_KERNEL;
        }
        rest = text.substring(Math.max(0, text.length() - INIT.length()));
        return position;
    }
}
