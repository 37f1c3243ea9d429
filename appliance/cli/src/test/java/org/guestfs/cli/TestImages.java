// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.Guestfs;
import org.guestfs.Secret;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.MkfsOptions;

/** Makes disks for the program to look into, all in one appliance. */
final class TestImages {
    static final String PASSPHRASE = "correct horse";
    static final String CONTROLS = "red \u001b[31m and a bell \u0007\n";

    private static final long SIZE = 96L << 20;

    private final Guestfs guestfs;

    private TestImages(Guestfs guestfs) {
        this.guestfs = guestfs;
    }

    /** Makes {@code several.qcow2}, {@code whole.img} and {@code blank.img}. */
    static void make(Path directory) {
        try (Guestfs guestfs = Guestfs.create()) {
            add(guestfs, directory.resolve("several.qcow2"), "qcow2");
            add(guestfs, directory.resolve("whole.img"), "raw");
            add(guestfs, directory.resolve("blank.img"), "raw");
            guestfs.launch();
            var images = new TestImages(guestfs);
            images.several("/dev/sda");
            images.whole("/dev/sdb");
            guestfs.shutdown();
        }
    }

    private static void add(Guestfs guestfs, Path image, String format) {
        guestfs.diskCreate(image.toString(), format, SIZE);
        guestfs.addDrive(
                image.toString(),
                AddDriveOptions.builder().format(format).cachemode("unsafe").build());
    }

    /** Three file systems, the last in LUKS. */
    private void several(String disk) {
        guestfs.partInit(disk, "gpt");
        guestfs.partAdd(disk, "p", 2048, 34_815);
        guestfs.partAdd(disk, "p", 34_816, 67_583);
        guestfs.partAdd(disk, "p", 67_584, -2048);
        fileSystem(disk + "1", "first");
        write("/in-first.txt", "the first\n");
        guestfs.umountAll();
        fileSystem(disk + "2", "second");
        documents();
        guestfs.umountAll();
        encrypt(disk + "3");
        fileSystem("/dev/mapper/opened", "third");
        write("/in-third.txt", "the third\n");
        guestfs.umountAll();
        guestfs.cryptsetupClose("/dev/mapper/opened");
    }

    private void documents() {
        guestfs.mkdirP("/documents/below/empty");
        write("/documents/plain.txt", "plain\n");
        write("/documents/controls.txt", CONTROLS);
        write("/documents/two\nlines.txt", "a line feed\n");
        guestfs.debug("sh", List.of("printf latin >/sysroot/documents/gr$(printf '\\366')n.txt"));
        write("/documents/below/secret.txt", "nobody may read this\n");
        guestfs.chmod(0, "/documents/below/secret.txt");
        guestfs.lnS("/documents", "/link");
        guestfs.lnS("/etc/passwd", "/documents/outside");
    }

    private void whole(String disk) {
        fileSystem(disk, "whole");
        write("/in-whole.txt", "the whole disk\n");
        guestfs.umountAll();
    }

    private void fileSystem(String device, String label) {
        guestfs.mkfs("ext2", device, MkfsOptions.builder().label(label).build());
        guestfs.mount(device, "/");
    }

    private void write(String path, String text) {
        guestfs.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As luks_format does it, but with a derivation of keys that takes no 10 seconds without KVM. */
    private void encrypt(String device) {
        guestfs.debug(
                "sh",
                List.of("printf %s '" + PASSPHRASE + "' | cryptsetup -q luksFormat --pbkdf pbkdf2"
                        + " --pbkdf-force-iterations 1000 " + device + " -"));
        try (Secret secret = Secret.of(PASSPHRASE)) {
            guestfs.cryptsetupOpen(device, secret, "opened");
        }
    }
}
