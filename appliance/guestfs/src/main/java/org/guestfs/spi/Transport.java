// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The byte stream between the library and the daemon. One thread reads and writes; {@link #close} may come from any.
 *
 * @since 0.1
 */
public interface Transport extends AutoCloseable {
    /**
     * Reads what there is, and waits a fraction of a second if there is nothing.
     *
     * @param target where the bytes go
     * @return the number of bytes read, 0 if nothing came in that time, -1 at the end of the stream
     * @throws IOException if the stream is broken
     */
    int read(ByteBuffer target) throws IOException;

    /**
     * Reads what there is, without waiting.
     *
     * @param target where the bytes go
     * @return the number of bytes read, 0 if there is nothing, -1 at the end of the stream
     * @throws IOException if the stream is broken
     */
    int readNow(ByteBuffer target) throws IOException;

    /**
     * Writes what the stream takes, and waits a fraction of a second if it takes nothing.
     *
     * @param source the bytes
     * @return the number of bytes written, 0 if none could be in that time
     * @throws IOException if the stream is broken
     */
    int write(ByteBuffer source) throws IOException;

    /** Ends the stream; a thread that waits in it wakes up at once. Never fails. */
    @Override
    void close();
}
