// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import java.util.Arrays;
import org.guestfs.GuestText;

/** Encodes XDR (RFC 4506) into a buffer that grows up to the size of the largest message. */
final class XdrWriter {
    private byte[] buffer = new byte[1024];
    private int size;

    void reset() {
        size = 0;
    }

    /** Forgets what was written for good, because a key may be in it. */
    void wipe() {
        Arrays.fill(buffer, (byte) 0);
        size = 0;
    }

    int size() {
        return size;
    }

    /** The encoded bytes; only the first {@link #size} count. */
    byte[] buffer() {
        return buffer;
    }

    void putInt(int value) {
        reserve(4);
        putAt(size, value);
        size += 4;
    }

    void putLong(long value) {
        putInt((int) (value >>> 32));
        putInt((int) value);
    }

    void putBool(boolean value) {
        putInt(value ? 1 : 0);
    }

    void putString(String value) {
        putOpaque(GuestText.encode(value));
    }

    void putOpaque(byte[] value) {
        putInt(value.length);
        reserve(value.length + 3L);
        System.arraycopy(value, 0, buffer, size, value.length);
        size += value.length;
        while (size % 4 != 0) {
            buffer[size++] = 0;
        }
    }

    /** Overwrites an integer written before. */
    void putAt(int position, int value) {
        buffer[position] = (byte) (value >>> 24);
        buffer[position + 1] = (byte) (value >>> 16);
        buffer[position + 2] = (byte) (value >>> 8);
        buffer[position + 3] = (byte) value;
    }

    private void reserve(long extra) {
        long needed = size + extra;
        if (needed > Wire.MESSAGE_MAX + 8) {
            throw new MessageTooLongException();
        }
        if (needed > buffer.length) {
            byte[] small = buffer;
            buffer = Arrays.copyOf(small, (int) Math.min(Wire.MESSAGE_MAX + 8L, Math.max(needed, small.length * 2L)));
            // A key may be in it.
            Arrays.fill(small, (byte) 0);
        }
    }

    /** The arguments do not fit in a message. */
    static final class MessageTooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MessageTooLongException() {
            super("the arguments do not fit in one message of the protocol (" + Wire.MESSAGE_MAX + " bytes)");
        }
    }
}
