// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.guestfs.spi.LaunchPlan;

/**
 * Kills qemu and deletes the handle's directories when this JVM dies, even by SIGKILL: a shell that holds the other end
 * of a pipe and reads until it breaks. It is started before qemu, so that there is no moment without it.
 */
final class Guard implements AutoCloseable {
    /**
     * The first line is the process to guard, the second the leave to go; the arguments are the directories. The
     * children are those of a wrapper that did not replace itself by qemu.
     */
    private static final String SCRIPT =
            """
            if read pid; then
              read leave && exit 0
              pkill -KILL -P "$pid"
              kill -KILL "$pid"
            fi
            rm -rf -- "$@"
            """;

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    static Guard start(LaunchPlan plan) throws IOException {
        return new Guard(new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        SCRIPT,
                        "guestfs-guard",
                        plan.temporaryDirectory().toString(),
                        plan.socketDirectory().toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    void watch(long pid) throws IOException {
        say(String.valueOf(pid));
    }

    /** Sends the guard home. */
    @Override
    public void close() {
        try {
            say("leave");
        } catch (IOException e) {
            shell.destroyForcibly();
        }
        shell.destroy();
    }

    private void say(String line) throws IOException {
        OutputStream pipe = shell.getOutputStream();
        pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        pipe.flush();
    }
}
