// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.internal.host.HostCommand;

/** Images with an ext4 file system, made by the host's own programs. */
public final class TestImage {
    private TestImage() {}

    /**
     * Makes one with a single file.
     *
     * @param image the raw image to be made
     * @param name the name of the file
     * @param content what is in it
     * @return the image
     * @throws IOException if it cannot be made
     */
    public static Path make(Path image, String name, String content) throws IOException {
        Path tree = Files.createTempDirectory("image");
        try {
            Files.writeString(tree.resolve(name), content);
            new HostCommand(List.of("mke2fs", "-q", "-t", "ext4", "-d", tree.toString(), image.toString(), "16M"))
                    .environment(System.getenv())
                    .run();
        } finally {
            Files.deleteIfExists(tree.resolve(name));
            Files.delete(tree);
        }
        return image;
    }
}
