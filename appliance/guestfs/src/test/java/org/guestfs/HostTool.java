// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the host, as independent makers and judges of files. */
final class HostTool {
    private HostTool() {}

    /** Runs a program in a directory and returns what it prints; it must succeed. */
    static byte[] run(Path directory, String... command) {
        return run(directory, Redirect.from(Path.of("/dev/null").toFile()), command);
    }

    /** Runs a program that reads a file on its standard input. */
    static byte[] runOn(Path input, String... command) {
        return run(input.getParent(), Redirect.from(input.toFile()), command);
    }

    /** Gives the appliance what its packages lack: files of the host at the same paths, links followed. */
    static void copyIntoAppliance(Guestfs guestfs, Path scratch, String... files) {
        Path archive = scratch.resolve("files.tar");
        var command = new ArrayList<>(List.of("tar", "--dereference", "-cPf", archive.toString()));
        command.addAll(List.of(files));
        run(scratch, command.toArray(String[]::new));
        guestfs.debugUpload(archive, "/tmp/files.tar", 0600);
        guestfs.debug("sh", List.of("tar -xPf /tmp/files.tar --keep-directory-symlink && rm /tmp/files.tar"));
    }

    private static byte[] run(Path directory, Redirect input, String... command) {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectInput(input);
        builder.redirectError(Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        // libguestfs's own tools would trust a KVM that does not run.
        builder.environment().put("LIBGUESTFS_BACKEND", "direct");
        builder.environment().put("LIBGUESTFS_BACKEND_SETTINGS", "force_tcg");
        try {
            Process process = builder.start();
            byte[] output = process.getInputStream().readAllBytes();
            assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
