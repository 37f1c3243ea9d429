// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.Secret;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.DiskCreateOptions;
import org.guestfs.api.MkfsOptions;

/**
 * Makes a directory of images to try things on: a Debian server, a later snapshot of it, an encrypted disk, and a mail
 * server's disk with very many files.
 */
final class DemoImages {
    /** Not a secret: whoever tries the encrypted disk is to know it. */
    static final String PASS_PHRASE = "open sesame";

    private static final String MONDAY = "server-monday.qcow2";
    private static final String FRIDAY = "server-friday.qcow2";
    private static final String ENCRYPTED = "documents-encrypted.qcow2";
    private static final String MAIL = "mail.qcow2";
    private static final long DISK = 1L << 30;

    private final Path archive;
    private final int messages;
    private final PrintStream out;

    DemoImages(Path archive, int messages, PrintStream out) {
        this.archive = archive;
        this.messages = messages;
        this.out = out;
    }

    /** Either all of them are there afterwards, or none; another run may be building as well. */
    void build(Path directory) throws IOException {
        Path building = Files.createTempDirectory(directory.toAbsolutePath().getParent(), "building");
        try {
            out.println("A Debian server on Monday: " + MONDAY);
            new DemoGuest(archive).build(building.resolve(MONDAY));
            change(building.resolve(MONDAY), DemoFiles::monday);
            out.println("The same on Friday: " + FRIDAY);
            snapshot(building);
            change(building.resolve(FRIDAY), DemoFiles::friday);
            out.println("An encrypted disk: " + ENCRYPTED);
            encrypted(building.resolve(ENCRYPTED));
            out.println("A mailbox of " + messages + " files: " + MAIL);
            mail(building.resolve(MAIL));
            Files.move(building, directory, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            HostProgram.succeeds(directory.toAbsolutePath().getParent(), "rm", "-r", "-f", "--", building.toString());
        }
    }

    private interface Work {
        void run(Guestfs guestfs) throws IOException;
    }

    private static void change(Path image, Work work) throws IOException {
        open(image, guestfs -> {
            guestfs.mountInspectedWritable(guestfs.inspectOs().get(0));
            work.run(guestfs);
        });
    }

    /** What the server writes after Monday goes to a file of its own, as backup programs and hypervisors do it. */
    private static void snapshot(Path directory) {
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.diskCreate(
                    directory.resolve(FRIDAY).toString(),
                    "qcow2",
                    -1,
                    DiskCreateOptions.builder()
                            .backingfile(MONDAY)
                            .backingformat("qcow2")
                            .build());
        }
    }

    private static void encrypted(Path image) throws IOException {
        create(image, guestfs -> {
            try (Secret passPhrase = Secret.of(PASS_PHRASE)) {
                guestfs.luksFormat("/dev/sda", passPhrase, 0);
                guestfs.cryptsetupOpen("/dev/sda", passPhrase, "documents");
            }
            guestfs.mkfs(
                    "ext4",
                    "/dev/mapper/documents",
                    MkfsOptions.builder().label("documents").build());
            guestfs.mount("/dev/mapper/documents", "/");
            DemoFiles.confidential(guestfs);
        });
    }

    private void mail(Path image) throws IOException {
        Path files = Files.createTempFile(image.getParent(), "messages", ".tar");
        DemoFiles.messages(files, messages);
        create(image, guestfs -> {
            guestfs.mkfs("ext4", "/dev/sda", MkfsOptions.builder().label("mail").build());
            guestfs.mount("/dev/sda", "/");
            try (var stream = Progress.read("Writing " + messages + " files", files)) {
                guestfs.tarIn(stream, "/");
            }
        });
        Files.delete(files);
    }

    private static void create(Path image, Work work) throws IOException {
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.diskCreate(image.toString(), "qcow2", DISK);
        }
        open(image, work);
    }

    private static void open(Path image, Work work) throws IOException {
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addDrive(
                    image.toString(),
                    AddDriveOptions.builder()
                            .format("qcow2")
                            .cachemode("unsafe")
                            .build());
            // The first of these appliances has said what is to be said.
            guestfs.addListener((handle, event) -> {}, EventType.WARNING);
            Progress.launch(guestfs);
            work.run(guestfs);
            guestfs.shutdown();
        }
    }
}
