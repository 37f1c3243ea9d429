// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.guestfs.EventType;

/**
 * Prints what libguestfs prints on standard error when no callback wants it, line for line as it does, and like it to the
 * file descriptor, whatever {@code System.err} is.
 */
final class StandardError {
    /** Never closed: it is the JVM's. */
    private static final PrintStream STREAM =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private StandardError() {}

    static void print(EventType type, String text) {
        if (type == EventType.APPLIANCE) {
            STREAM.print(text);
        } else {
            print(text);
        }
    }

    static void print(String text) {
        STREAM.print("libguestfs: " + text + "\n");
    }

    /** A callback that throws has nobody to throw to. */
    static void print(Throwable failure) {
        failure.printStackTrace(STREAM);
    }
}
