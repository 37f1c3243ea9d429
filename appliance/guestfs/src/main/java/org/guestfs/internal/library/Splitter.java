// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.guestfs.FileOut;

/** Cuts what a guest sends into pieces as it arrives, so that nothing but the pieces is kept. */
final class Splitter extends OutputStream implements FileOut {
    private final byte separator;
    private final MemoryBudget budget;
    private final Taker taker;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    /** Takes a piece without its separator; the array is not its own. */
    interface Taker {
        void take(byte[] bytes, int offset, int length) throws IOException;
    }

    /** The budget is charged for the bytes of all pieces, but not for the objects that a taker makes of them. */
    Splitter(int separator, MemoryBudget budget, Taker taker) {
        this.separator = (byte) separator;
        this.budget = budget;
        this.taker = taker;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        budget.take(length, 0);
        int start = offset;
        for (int i = offset; i < offset + length; i++) {
            if (source[i] == separator) {
                complete(source, start, i - start);
                start = i + 1;
            }
        }
        begun.write(source, start, offset + length - start);
    }

    private void complete(byte[] source, int offset, int length) throws IOException {
        if (begun.size() == 0) {
            taker.take(source, offset, length);
            return;
        }
        begun.write(source, offset, length);
        takeBegun();
    }

    private void takeBegun() throws IOException {
        byte[] piece = begun.toByteArray();
        begun.reset();
        taker.take(piece, 0, piece.length);
    }

    /** Ends a last piece that has no separator, if there is one. */
    void finish() throws IOException {
        if (begun.size() > 0) {
            takeBegun();
        }
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
