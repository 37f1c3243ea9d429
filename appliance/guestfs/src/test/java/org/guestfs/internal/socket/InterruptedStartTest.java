// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first use of sockets in a JVM, by a thread that is interrupted: later ones must not suffer for it. */
@Timeout(60)
final class InterruptedStartTest {
    /** A program that begins with an interrupt. */
    static final class Program {
        private Program() {}

        /** Opens a socket while interrupted, and one after that; exits with 0 if both can be. */
        public static void main(String[] args) throws IOException {
            Thread.currentThread().interrupt();
            UnixSocketListener.open(Path.of(args[0], "first")).close();
            if (!Thread.interrupted()) {
                throw new IllegalStateException("the interrupt was lost");
            }
            UnixSocketListener.open(Path.of(args[0], "second")).close();
        }
    }

    @Test
    void anInterruptDoesNotSpoilSocketsForGood(@TempDir Path directory) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(output).isZero();
    }
}
