// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** Writes a new file, and leaves holes where blocks of zeros would be: a guest's sparse file is no larger on the host. */
final class SparseOutput extends OutputStream {
    private static final int BLOCK = 64 << 10;
    private static final byte[] ZEROS = new byte[BLOCK];

    private final SeekableByteChannel file;

    SparseOutput(SeekableByteChannel file) {
        this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int from = offset; from < offset + length; from += BLOCK) {
            int count = Math.min(BLOCK, offset + length - from);
            if (Arrays.equals(bytes, from, from + count, ZEROS, 0, count)) {
                file.position(file.position() + count);
            } else {
                write(ByteBuffer.wrap(bytes, from, count));
            }
        }
    }

    private void write(ByteBuffer rest) throws IOException {
        while (rest.hasRemaining()) {
            file.write(rest);
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (file.position() > file.size()) {
                // Only what is written makes a file longer.
                file.position(file.position() - 1);
                write(ByteBuffer.wrap(ZEROS, 0, 1));
            }
        }
    }
}
