// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.guestfs.Guestfs;
import org.guestfs.api.AddDriveOptions;

/** An image of btrfs, which knows what its files should be, in one of which a byte has changed. */
final class DamagedImage {
    private static final long SIZE = 128L << 20;
    private static final int BLOCK = 4096;

    private DamagedImage() {}

    /** Makes one with two folders that have a file called {@code damaged}, and others that differ and do not. */
    static void make(Path image) throws IOException {
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(SIZE);
        }
        byte[] damaged = content(2);
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addDrive(
                    image.toString(), AddDriveOptions.builder().format("raw").build());
            guestfs.launch();
            guestfs.mkfs("btrfs", "/dev/sda");
            guestfs.mount("/dev/sda", "/");
            folder(guestfs, "/before", content(1), content(3));
            folder(guestfs, "/after", damaged, content(4));
            guestfs.shutdown();
        }
        damage(image, damaged);
    }

    private static byte[] content(int seed) {
        byte[] content = new byte[16 * BLOCK];
        new Random(seed).nextBytes(content);
        return content;
    }

    private static void folder(Guestfs guestfs, String folder, byte[] damaged, byte[] other) {
        guestfs.mkdir(folder);
        guestfs.write(folder + "/damaged", damaged);
        guestfs.write(folder + "/other", other);
        guestfs.write(folder + "/same", content(5));
        for (String name : guestfs.ls(folder)) {
            guestfs.utimens(folder + "/" + name, 1_000_000_000, 0, 1_000_000_000, 0);
        }
    }

    private static void damage(Path image, byte[] content) throws IOException {
        byte[] first = Arrays.copyOf(content, BLOCK);
        byte[] block = new byte[BLOCK];
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            for (long offset = 0; offset < SIZE; offset += BLOCK) {
                file.seek(offset);
                file.readFully(block);
                if (Arrays.equals(block, first)) {
                    file.seek(offset);
                    file.write(~block[0]);
                    return;
                }
            }
        }
        throw new IOException("the content is not in " + image);
    }
}
