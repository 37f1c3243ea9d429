// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.guestfs.internal.host.HostProcess;

/**
 * Unmounts a directory when this JVM dies, even by SIGKILL: a shell that holds the other end of a pipe. Without it the
 * directory would remain, and give an error to everyone who looks at it.
 */
final class MountGuard implements AutoCloseable {
    /** The line is the leave to go. */
    private static final String SCRIPT = "read leave || exec " + FuseSupport.UNMOUNTER + " -u -q -z -- \"$1\"";

    private final Process shell;

    private MountGuard(Process shell) {
        this.shell = shell;
    }

    static MountGuard start(Path mountpoint, Map<String, String> environment) throws IOException {
        // A session of its own: Ctrl-C in a terminal must not end it before this JVM.
        var builder = new ProcessBuilder(
                        "setsid", "/bin/sh", "-c", SCRIPT, "guestfs-mount-guard", mountpoint.toString())
                .directory(Path.of("/").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new MountGuard(HostProcess.start(builder));
    }

    long pid() {
        return shell.pid();
    }

    /** Sends the guard home. */
    @Override
    public void close() {
        try (OutputStream pipe = shell.getOutputStream()) {
            pipe.write("leave\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            shell.destroyForcibly();
        }
    }
}
