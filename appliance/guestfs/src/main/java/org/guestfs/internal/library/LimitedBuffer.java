// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.guestfs.FileOut;

/** Takes what a guest sends into memory, up to a limit that the guest does not set. */
final class LimitedBuffer extends OutputStream implements FileOut {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long limit;

    LimitedBuffer(long limit) {
        this.limit = limit;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        if (bytes.size() + (long) length > limit) {
            throw new IOException("more than " + limit + " bytes would have to be kept in memory: File too large");
        }
        bytes.write(source, offset, length);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
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
