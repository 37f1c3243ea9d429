// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.guestfs.Guestfs;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.MkfsOptions;

/** Builds a guest as an installer would: GPT, a boot partition, the root on LVM, files from an archive. */
final class DemoGuest {
    private static final long DISK_SIZE = 4L << 30;
    private static final long SECTOR = 512;
    private static final long BOOT_START = 2048;
    private static final long BOOT_END = BOOT_START + (256L << 20) / SECTOR - 1;
    private static final long END_OF_DISK = -2048;

    private final Path archive;

    DemoGuest(Path archive) {
        this.archive = archive;
    }

    void build(Path image) throws IOException {
        // A directory of its own, since another run may be building as well.
        Path building = Files.createTempDirectory(image.toAbsolutePath().getParent(), "building");
        Path partial = building.resolve("image.qcow2");
        try {
            fill(partial);
            Files.move(partial, image, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
            Files.delete(building);
        }
    }

    private void fill(Path image) throws IOException {
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.diskCreate(image.toString(), "qcow2", DISK_SIZE);
            guestfs.addDrive(
                    image.toString(),
                    AddDriveOptions.builder()
                            .format("qcow2")
                            .cachemode("unsafe")
                            .build());
            Progress.launch(guestfs);
            partition(guestfs);
            try (InputStream files = Progress.read("Copying the files", archive)) {
                guestfs.tarIn(files, "/");
            }
            guestfs.shutdown();
        }
    }

    private static void partition(Guestfs guestfs) {
        guestfs.partInit("/dev/sda", "gpt");
        guestfs.partAdd("/dev/sda", "primary", BOOT_START, BOOT_END);
        guestfs.partAdd("/dev/sda", "primary", BOOT_END + 1, END_OF_DISK);
        guestfs.pvcreate("/dev/sda2");
        guestfs.vgcreate("vg0", List.of("/dev/sda2"));
        guestfs.lvcreateFree("root", "vg0", 100);
        guestfs.mkfs("ext4", "/dev/sda1", MkfsOptions.builder().label("boot").build());
        guestfs.mkfs(
                "ext4", "/dev/vg0/root", MkfsOptions.builder().label("root").build());
        guestfs.mount("/dev/vg0/root", "/");
        guestfs.mkdir("/boot");
        guestfs.mount("/dev/sda1", "/boot");
    }
}
