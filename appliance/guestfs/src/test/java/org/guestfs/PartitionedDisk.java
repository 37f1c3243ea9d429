// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** A disk with a GUID partition table. The table is made on the host, where twenty partitions take no time. */
final class PartitionedDisk {
    private static final long MEBIBYTE = 1 << 20;

    private final Path image;
    private final String device;
    private final List<Part> parts;

    private PartitionedDisk(Path image, String device, List<Part> parts) {
        this.image = image;
        this.device = device;
        this.parts = parts;
    }

    /** Makes the image of a disk that will be the device. */
    static PartitionedDisk make(Path image, String device, Part... parts) throws IOException {
        var disk = new PartitionedDisk(image, device, List.of(parts));
        var table = new StringBuilder("label: gpt\n");
        for (Part part : parts) {
            table.append("size=" + part.mebibytes + "MiB, name=" + part.name + ", uuid=" + disk.guid(part.name) + "\n");
        }
        // A free mebibyte at each end is for the table.
        long size =
                MEBIBYTE * (2 + disk.parts.stream().mapToInt(Part::mebibytes).sum());
        try (FileChannel channel = FileChannel.open(image, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), size - 1);
        }
        Path script = Files.writeString(image.resolveSibling(image.getFileName() + ".table"), table);
        HostTool.runOn(script, "/usr/sbin/sfdisk", "--quiet", image.toString());
        return disk;
    }

    Path image() {
        return image;
    }

    String device(String name) {
        return device + (parts.stream().map(Part::name).toList().indexOf(name) + 1);
    }

    UUID guid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Where so many partitions end; before the first is a free mebibyte. */
    private long end(int count) {
        return MEBIBYTE
                * (1 + parts.stream().limit(count).mapToInt(Part::mebibytes).sum());
    }

    private int index(String name) {
        return parts.stream().map(Part::name).toList().indexOf(name);
    }

    /** A partition to be made. */
    record Part(String name, int mebibytes) {}
}
