// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import java.util.Arrays;
import org.guestfs.GuestText;

/** Decodes XDR (RFC 4506) that a hostile peer may have written: nothing is allocated that is not there. */
public final class XdrReader {
    private final byte[] buffer;
    private final int limit;
    private int position;

    /**
     * Reads from the beginning of an array.
     *
     * @param buffer the encoded bytes
     * @param limit how many of them count
     */
    public XdrReader(byte[] buffer, int limit) {
        this.buffer = buffer;
        this.limit = limit;
    }

    /**
     * Returns how much has not been read.
     *
     * @return a number of bytes
     */
    public int remaining() {
        return limit - position;
    }

    /**
     * Tells whether everything has been read.
     *
     * @return {@code true} at the end
     */
    public boolean isAtEnd() {
        return position == limit;
    }

    int getInt() throws ProtocolException {
        require(4, "an integer");
        int value = (buffer[position] & 0xff) << 24
                | (buffer[position + 1] & 0xff) << 16
                | (buffer[position + 2] & 0xff) << 8
                | (buffer[position + 3] & 0xff);
        position += 4;
        return value;
    }

    long getUnsignedInt() throws ProtocolException {
        return getInt() & 0xffffffffL;
    }

    long getLong() throws ProtocolException {
        long high = getInt();
        return high << 32 | getUnsignedInt();
    }

    float getFloat() throws ProtocolException {
        return Float.intBitsToFloat(getInt());
    }

    boolean getBool() throws ProtocolException {
        int value = getInt();
        if (value != 0 && value != 1) {
            throw new ProtocolException("a truth value is " + value);
        }
        return value == 1;
    }

    String getString() throws ProtocolException {
        return getString(limit);
    }

    String getString(int maximum) throws ProtocolException {
        int length = getLength(maximum);
        String text = text(length);
        skipPadding(length);
        return text;
    }

    /** A string of fixed length, without a length word. */
    String getFixedString(int length) throws ProtocolException {
        require(length, "a string of fixed length");
        String text = text(length);
        skipPadding(length);
        return text;
    }

    byte[] getOpaque() throws ProtocolException {
        int length = getLength(limit);
        byte[] bytes = Arrays.copyOfRange(buffer, position, position + length);
        position += length;
        skipPadding(length);
        return bytes;
    }

    /** A number of elements, each of which takes some bytes at least. */
    int getCount(int minimumElementSize) throws ProtocolException {
        long count = getUnsignedInt();
        if (count * minimumElementSize > remaining()) {
            throw new ProtocolException("a list claims " + count + " elements in " + remaining() + " bytes");
        }
        return (int) count;
    }

    private int getLength(int maximum) throws ProtocolException {
        long length = getUnsignedInt();
        if (length > maximum || length > remaining()) {
            throw new ProtocolException(
                    "a string claims " + length + " bytes, of which there can be " + Math.min(maximum, remaining()));
        }
        return (int) length;
    }

    private String text(int length) throws ProtocolException {
        for (int i = position; i < position + length; i++) {
            if (buffer[i] == 0) {
                throw new ProtocolException("a string holds a NUL");
            }
        }
        String text = GuestText.decode(buffer, position, length);
        position += length;
        return text;
    }

    private void skipPadding(int length) throws ProtocolException {
        int padding = -length & 3;
        require(padding, "padding");
        position += padding;
    }

    private void require(int bytes, String what) throws ProtocolException {
        if (remaining() < bytes) {
            throw new ProtocolException(what + " is cut short");
        }
    }
}
