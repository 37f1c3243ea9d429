// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.guestfs.internal.host.HostCommand;

/** Images with an operating system as far as an inspection looks, made by the host's own programs. */
final class TestGuest {
    private TestGuest() {}

    static Path make(Path image, String hostName) throws IOException {
        Path tree = Files.createTempDirectory("guest");
        try {
            for (String directory : List.of("bin", "etc", "usr", "var")) {
                Files.createDirectory(tree.resolve(directory));
            }
            Files.writeString(tree.resolve("etc/debian_version"), "12.1\n");
            Files.writeString(tree.resolve("etc/os-release"), "ID=debian\nVERSION_ID=\"12\"\nPRETTY_NAME=\"Debian\"\n");
            Files.writeString(tree.resolve("etc/fstab"), "/dev/sda / ext4 defaults 0 1\n");
            Files.writeString(tree.resolve("etc/hostname"), hostName + "\n");
            Files.deleteIfExists(image);
            new HostCommand(List.of("mke2fs", "-q", "-t", "ext4", "-d", tree.toString(), image.toString(), "16M"))
                    .environment(System.getenv())
                    .run();
        } finally {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return image;
    }
}
