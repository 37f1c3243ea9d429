// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/** Runs programs of this host, which can do with names and files what a JVM cannot. */
final class HostProgram {
    private HostProgram() {}

    /** Tells whether a program succeeds; only its complaints are shown, in which it escapes names. */
    static boolean succeeds(Path directory, String... words) throws IOException {
        Process process = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + words[0] + " was running", e);
        }
    }
}
