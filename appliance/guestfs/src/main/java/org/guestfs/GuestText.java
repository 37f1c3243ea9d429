// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Strings of the guest, which are bytes that only ought to be UTF-8. A byte that is not part of UTF-8 becomes the lone
 * surrogate U+DC80 to U+DCFF, and becomes the same byte again on the way back, as in Python's file names. All arguments
 * and results of actions are so; who has bytes, or needs them, converts them here.
 *
 * @since 0.1
 */
public final class GuestText {
    private static final char ESCAPE_BASE = '\uDC00';
    private static final char ESCAPE_FIRST = '\uDC80';
    private static final char ESCAPE_LAST = '\uDCFF';

    private GuestText() {}

    /**
     * Turns bytes into a string, without loss.
     *
     * @param bytes the bytes
     * @param offset the first byte
     * @param length the number of bytes
     * @return the string
     */
    public static String decode(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] < 0) {
                return decodeCarefully(bytes, offset, length);
            }
        }
        return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    }

    /**
     * Turns a string into bytes, the inverse of {@link #decode}.
     *
     * @param text the string
     * @return the bytes
     * @throws IllegalArgumentException if the string has a lone surrogate that does not stand for a byte
     */
    public static byte[] encode(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return encodeCarefully(text);
            }
        }
        return plain;
    }

    private static String decodeCarefully(byte[] bytes, int offset, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
        CharBuffer out = CharBuffer.allocate(length);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isMalformed()) {
                return out.flip().toString();
            }
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (ESCAPE_BASE + (in.get() & 0xff)));
            }
            decoder.reset();
        }
    }

    private static byte[] encodeCarefully(String text) {
        var out = new ByteArrayOutputStream(text.length() + 16);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c >= ESCAPE_FIRST && c <= ESCAPE_LAST) {
                encodeStrictly(text, start, i, out);
                out.write(c - ESCAPE_BASE);
                start = i + 1;
            }
        }
        encodeStrictly(text, start, text.length(), out);
        return out.toByteArray();
    }

    private static void encodeStrictly(String text, int start, int end, ByteArrayOutputStream out) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text, start, end));
            out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a string has a lone surrogate that does not stand for a byte", e);
        }
    }
}
