// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.guestfs.FileOut;

/** Takes what a guest sends into memory, up to a limit that the guest does not set. */
final class LimitedBuffer extends OutputStream implements FileOut {
    private static final int FIRST_SIZE = 8 << 10;

    private final MemoryBudget budget;
    private byte[] bytes = {};
    private int size;

    LimitedBuffer(MemoryBudget budget) {
        this.budget = budget;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        budget.take(length, 0);
        if (length > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, grown(Math.addExact(size, length)));
        }
        System.arraycopy(source, offset, bytes, size, length);
        size += length;
    }

    private int grown(int needed) {
        long doubled = Math.min(2L * bytes.length, Integer.MAX_VALUE - Long.BYTES);
        return (int) Math.max(Math.max(needed, doubled), FIRST_SIZE);
    }

    byte[] toByteArray() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    @Override
    public OutputStream open() {
        return this;
    }

    @Override
    public String toString() {
        return "(memory)";
    }
}
