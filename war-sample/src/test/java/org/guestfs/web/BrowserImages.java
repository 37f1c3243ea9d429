// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The images that only a browser needs, beside those of all tests; made in seconds, without an appliance. */
final class BrowserImages {
    static final String TUESDAY = "shop-tuesday.img";
    static final String WEDNESDAY = "shop-wednesday.img";
    static final String MAIL = "mail.img";
    static final String DAMAGED = "damaged.img";
    static final String NOTES = "notes.img";
    static final String DISK = "/dev/sda";
    static final String SYSTEM = "os:/dev/sda";

    private BrowserImages() {}

    static void make(Path images) throws IOException, InterruptedException {
        Path tree = Files.createTempDirectory("tree");
        Path server = Files.createDirectory(tree.resolve("server"));
        BrowserFiles.server(server);
        TestImages.makeFileSystem(images.resolve(TUESDAY), server, "ext4", "32M");
        BrowserFiles.change(server);
        TestImages.makeFileSystem(images.resolve(WEDNESDAY), server, "ext4", "32M");
        Path documents = server.resolve("home/anna");
        TestImages.makeFileSystem(images.resolve(NOTES), documents, "ext4", "16M");
        TestImages.makeFileSystem(images.resolve(DAMAGED), documents, "ext2", "16M");
        // The folder is where the disk is not.
        run(
                "debugfs",
                "-w",
                "-R",
                "sif /Documents block[0] 99999999",
                images.resolve(DAMAGED).toString());
        Path mail = Files.createDirectory(tree.resolve("mail"));
        BrowserFiles.mail(mail);
        // mke2fs takes minutes for so many.
        run(
                "mksquashfs",
                mail.toString(),
                images.resolve(MAIL).toString(),
                "-noappend",
                "-no-progress",
                "-no-duplicates",
                "-quiet");
        TestImages.delete(tree);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command[0] + " has failed: " + output);
        }
    }
}
