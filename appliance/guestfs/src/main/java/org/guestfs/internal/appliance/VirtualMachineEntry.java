// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.appliance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The note by which a kernel says that virtual machines may start it without its own loader. */
final class VirtualMachineEntry {
    private static final int HEADER_SIZE = 64;
    private static final int SEGMENT_SIZE = 56;
    private static final int MAGIC = 0x464c457f;
    private static final int X86_64 = 62;
    private static final int NOTES = 4;
    private static final int NOTES_MAX = 1 << 20;
    private static final int XEN = 0x006e6558;
    private static final int PHYS32_ENTRY = 18;

    private VirtualMachineEntry() {}

    static void require(Path kernel) throws IOException {
        try (FileChannel channel = FileChannel.open(kernel)) {
            ByteBuffer header = read(channel, 0, HEADER_SIZE);
            if (header.getInt(0) != MAGIC || header.getShort(18) != X86_64) {
                throw new IOException("what the kernel unpacks to is no program for x86-64");
            }
            int segments = Short.toUnsignedInt(header.getShort(56));
            for (int i = 0; i < segments; i++) {
                ByteBuffer segment = read(channel, header.getLong(32) + (long) i * SEGMENT_SIZE, SEGMENT_SIZE);
                if (segment.getInt(0) == NOTES
                        && isAmong(read(channel, segment.getLong(8), (int)
                                Math.min(NOTES_MAX, Math.max(0, segment.getLong(32)))))) {
                    return;
                }
            }
        }
        throw new IOException("the kernel has no entry for virtual machines");
    }

    private static boolean isAmong(ByteBuffer notes) {
        while (notes.remaining() > 3 * Integer.BYTES) {
            int name = notes.getInt();
            int content = notes.getInt();
            int type = notes.getInt();
            if (type == PHYS32_ENTRY && name == Integer.BYTES && notes.getInt(notes.position()) == XEN) {
                return true;
            }
            long next = notes.position() + aligned(name) + aligned(content);
            if (next <= notes.position() || next > notes.limit()) {
                return false;
            }
            notes.position((int) next);
        }
        return false;
    }

    private static long aligned(int size) {
        return Integer.toUnsignedLong(size) + 3 & ~3L;
    }

    private static ByteBuffer read(FileChannel channel, long position, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        if (position < 0) {
            throw new IOException("the kernel's headers make no sense");
        }
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new IOException("the kernel is truncated");
            }
        }
        return bytes.flip();
    }
}
