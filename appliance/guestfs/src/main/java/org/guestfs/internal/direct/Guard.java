// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.spi.LaunchPlan;

/**
 * Kills qemu and deletes the handle's directories when this JVM dies, even by SIGKILL: a shell that holds the other end
 * of a pipe and reads until it breaks. It is started before qemu, which waits until the guard knows its process, so that there is no
 * moment without it.
 */
final class Guard implements AutoCloseable {
    /**
     * The first line is the process to guard, each other one a directory more or the leave to go; the arguments are the
     * directories to begin with. The descendants are those of a wrapper that did not replace itself by qemu, and are
     * found before it is gone.
     */
    private static final String SCRIPT =
            """
            end() {
              for child in $(cat /proc/"$1"/task/*/children); do
                end "$child"
              done
              kill -KILL "$1"
            }
            if read pid; then
              while IFS= read -r line; do
                [ "$line" = leave ] && exit 0
                set -- "$@" "$line"
              done
              end "$pid"
            fi
            rm -rf -- "$@"
            """;

    private static final Charset NAMES = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    static Guard start(LaunchPlan plan) throws IOException {
        // Who presses Ctrl-C does not mean the guard, which has to outlive this JVM.
        return new Guard(new ProcessBuilder(
                        QemuProcess.DETACH,
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

    /** Has the guard delete the directories of one more handle. */
    void deleteToo(LaunchPlan plan) throws IOException {
        for (Path directory : List.of(plan.temporaryDirectory(), plan.socketDirectory())) {
            // A name of two lines would be two names, the second perhaps of something dear to somebody.
            if (directory.toString().indexOf('\n') < 0) {
                say(directory.toString());
            }
        }
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
        pipe.write((line + "\n").getBytes(NAMES));
        pipe.flush();
    }
}
