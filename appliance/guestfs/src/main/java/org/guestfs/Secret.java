// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * A pass phrase or key. It is never shown: not by {@link #toString()}, nor in traces, logs or exceptions.
 *
 * <p>Close it to wipe the bytes from memory. Thread-safe as long as nobody uses it while another closes it.
 *
 * @since 0.1
 */
public final class Secret implements AutoCloseable {
    private final byte[] bytes;
    private boolean wiped;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes a copy of a pass phrase, encoded in UTF-8.
     *
     * @param phrase the characters; the caller may wipe them afterwards
     * @return the secret
     */
    public static Secret of(char[] phrase) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(phrase));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return new Secret(bytes);
    }

    /**
     * Takes a pass phrase from a string, for phrases that live in one anyway.
     *
     * @param phrase the pass phrase
     * @return the secret
     */
    public static Secret of(String phrase) {
        return of(phrase.toCharArray());
    }

    /**
     * Takes a copy of a binary key.
     *
     * @param key the bytes; the caller may wipe them afterwards
     * @return the secret
     */
    public static Secret of(byte[] key) {
        return new Secret(Objects.requireNonNull(key, "key").clone());
    }

    /**
     * Returns a copy of the bytes, which the caller should wipe after use.
     *
     * @return the bytes
     * @throws IllegalStateException if the secret has been wiped
     */
    public byte[] reveal() {
        if (wiped) {
            throw new IllegalStateException("the secret has been wiped");
        }
        return bytes.clone();
    }

    /** Wipes the bytes from memory. */
    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
        wiped = true;
    }

    @Override
    public String toString() {
        return "***";
    }
}
