// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.guestfs.Guestfs;
import org.guestfs.Secret;
import org.guestfs.api.AddDriveOptions;

/** An image with a system, files that mean no good, and an encrypted partition, made by an appliance. */
final class RestorableGuest {
    static final String SYSTEM = "os:/dev/sda1";
    static final String PLAIN = "/dev/sda1";
    static final String LOCKED = "/dev/sda2";
    static final String UNLOCKED = "/dev/mapper/sda2_crypt";
    static final String PHRASE = "correct horse";
    static final int MANY = 5000;
    static final long SPARSE = (4L << 30) + 5;
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)",
            "line\nfeed",
            "\u202Egpj.exe",
            "x".repeat(255),
            "caf\uDCE9",
            "caf\u00E9",
            " leading",
            "-rf",
            "back\\slash",
            "%2e%2e",
            "'\"$(touch x)");

    private static final long SIZE = 192L << 20;
    private static final int MIDDLE = 128 << 11;
    private static final byte[] LARGE = new byte[5 << 20];

    static {
        for (int i = 0; i < LARGE.length; i++) {
            LARGE[i] = (byte) (i * 31 + i / 4096);
        }
    }

    private RestorableGuest() {}

    static byte[] large() {
        return LARGE.clone();
    }

    static Path make(Path image) throws IOException {
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(SIZE);
        }
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addDrive(
                    image.toString(), AddDriveOptions.builder().format("raw").build());
            guestfs.launch();
            guestfs.partInit("/dev/sda", "gpt");
            guestfs.partAdd("/dev/sda", "p", 2048, MIDDLE - 1);
            guestfs.partAdd("/dev/sda", "p", MIDDLE, (SIZE >> 9) - 2048);
            system(guestfs);
            secret(guestfs);
            guestfs.shutdown();
        }
        return image;
    }

    private static void system(Guestfs guestfs) throws IOException {
        guestfs.mkfs("ext4", PLAIN);
        guestfs.mount(PLAIN, "/");
        for (String folder : List.of("/bin", "/etc", "/hostile", "/many", "/tree/sub/empty", "/var/lib/dpkg")) {
            guestfs.mkdirP(folder);
        }
        write(guestfs, "/etc/debian_version", "12.1\n");
        write(guestfs, "/etc/hostname", "restorable\n");
        write(guestfs, "/etc/fstab", PLAIN + " / ext4 defaults 0 1\n");
        write(
                guestfs,
                "/var/lib/dpkg/status",
                "Package: bash\nStatus: install ok installed\nVersion: 5.2-1\nArchitecture: amd64\n\n");
        for (int i = 0; i < HOSTILE.size(); i++) {
            write(guestfs, "/hostile/" + HOSTILE.get(i), "number " + i);
        }
        guestfs.lnS("loop2", "/hostile/loop1");
        guestfs.lnS("loop1", "/hostile/loop2");
        guestfs.lnS("/nowhere", "/hostile/dangling");
        guestfs.lnS("/etc/hostname", "/hostile/absolute");
        guestfs.mknodC(0666, 1, 5, "/hostile/zero");
        guestfs.mkfifo(0666, "/hostile/fifo");
        guestfs.write("/tree/large", LARGE);
        write(guestfs, "/tree/tool", "#!/bin/sh\necho Needle 42\n");
        guestfs.chmod(04755, "/tree/tool");
        guestfs.lnS("../tool", "/tree/sub/link");
        guestfs.lnS("/etc/passwd", "/tree/sub/outside");
        write(guestfs, "/tree/sub/caf\uDCE9", "bytes");
        guestfs.touch("/sparse");
        guestfs.truncateSize("/sparse", SPARSE);
        guestfs.pwrite("/sparse", "end".getBytes(UTF_8), SPARSE - 3);
        guestfs.tarIn(new ByteArrayInputStream(many()), "/many");
        guestfs.umountAll();
    }

    private static void write(Guestfs guestfs, String path, String content) {
        guestfs.write(path, content.getBytes(UTF_8));
    }

    private static byte[] many() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (int i = 0; i < MANY; i++) {
                var entry = new TarArchiveEntry(String.format(Locale.ROOT, "file-%04d", i));
                entry.setSize(i % 7);
                tar.putArchiveEntry(entry);
                tar.write(new byte[i % 7]);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void secret(Guestfs guestfs) {
        try (Secret phrase = Secret.of(PHRASE)) {
            guestfs.luksFormat(LOCKED, phrase, 0);
            guestfs.cryptsetupOpen(LOCKED, phrase, "secret");
        }
        guestfs.mkfs("ext4", "/dev/mapper/secret");
        guestfs.mount("/dev/mapper/secret", "/");
        write(guestfs, "/diary", "dear diary");
        guestfs.umountAll();
        guestfs.cryptsetupClose("/dev/mapper/secret");
    }
}
