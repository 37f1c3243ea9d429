// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the first bytes of an image say of the size of its disk. */
final class ImageHeader {
    private static final int LENGTH = 512;
    private static final int QCOW_MAGIC = 0x514649FB;
    private static final int QCOW_SIZE = 24;
    private static final int VMDK_MAGIC = 0x4B444D56;
    private static final int VMDK_SECTORS = 12;
    private static final int VDI_MAGIC = 0xBEDA107F;
    private static final int VDI_MAGIC_AT = 0x40;
    private static final int VDI_SIZE = 0x170;
    private static final int SECTOR = 512;

    private ImageHeader() {}

    /** The size, or -1 if the format has it elsewhere, or the file is not what its name says. */
    static long virtualSize(ImageFile image) {
        if (image.format().equals("raw")) {
            return image.size();
        }
        try {
            return size(image.format(), read(image.path()));
        } catch (IOException e) {
            return -1;
        }
    }

    private static ByteBuffer read(Path path) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(LENGTH);
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // A channel may give less than is asked for.
                continue;
            }
        }
        return header;
    }

    private static long size(String format, ByteBuffer header) {
        ByteBuffer little = header.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        long size =
                switch (format) {
                    case "qcow", "qcow2" -> header.getInt(0) == QCOW_MAGIC ? header.getLong(QCOW_SIZE) : -1;
                    case "vmdk" -> header.getInt(0) == VMDK_MAGIC ? little.getLong(VMDK_SECTORS) * SECTOR : -1;
                    case "vdi" -> little.getInt(VDI_MAGIC_AT) == VDI_MAGIC ? little.getLong(VDI_SIZE) : -1;
                    default -> -1;
                };
        return Math.max(-1, size);
    }
}
