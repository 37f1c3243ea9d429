// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.guestfs.Guestfs;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.CopyDeviceToDeviceOptions;

/** The same system on a partition, as in the images of clouds; made once. */
final class PartitionGuest {
    private static final long SIZE = 5L << 30;

    private PartitionGuest() {}

    static Readiness.Guest of(Readiness.Guest original) throws IOException {
        Path image = original.image().resolveSibling("debian-12-partition.qcow2");
        if (!Files.exists(image)
                || Files.getLastModifiedTime(image).compareTo(Files.getLastModifiedTime(original.image())) < 0) {
            System.out.println("  copying the root file system to a partition");
            Path part = image.resolveSibling(image.getFileName() + ".part");
            Files.deleteIfExists(part);
            copy(original, part);
            Files.move(part, image, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Readiness.Guest("root on a partition", image, "/dev/sda1");
    }

    private static void copy(Readiness.Guest original, Path target) {
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.diskCreate(target.toString(), "qcow2", SIZE);
            guestfs.addDriveRo(original.image().toString());
            guestfs.addDrive(
                    target.toString(), AddDriveOptions.builder().format("qcow2").build());
            guestfs.launch();
            guestfs.partDisk("/dev/sdb", "gpt");
            guestfs.copyDeviceToDevice(
                    original.root(),
                    "/dev/sdb1",
                    CopyDeviceToDeviceOptions.builder().sparse(true).build());
            guestfs.shutdown();
        }
    }
}
