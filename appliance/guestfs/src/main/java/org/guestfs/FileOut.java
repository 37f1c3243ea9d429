// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Where data goes that an action streams from the appliance, such as the file given to {@code download}. How much that
 * is, the appliance decides, up to {@link GuestfsConfig#callTimeout()}: where that cannot be trusted, give a stream that
 * throws when it has had enough.
 *
 * @since 0.1
 */
public interface FileOut {
    /**
     * Writes to a file of the host, created or truncated when the first byte is about to arrive. If the transfer fails,
     * a file that it had created is deleted again.
     *
     * @param path the file; {@code /dev/stdout} and {@code /dev/stderr} are the streams of the JVM
     * @return the destination
     */
    static FileOut of(Path path) {
        return new HostFiles.Output(path);
    }

    /**
     * Writes to a stream. The caller flushes and closes it.
     *
     * @param stream the stream
     * @return the destination
     */
    static FileOut of(OutputStream stream) {
        return new HostFiles.BorrowedOutput(stream);
    }

    /**
     * Opens the destination. The library closes what it gets.
     *
     * @return a stream
     * @throws IOException if the destination cannot be opened
     */
    OutputStream open() throws IOException;

    /**
     * Drops what was written by a transfer that failed, as far as it is ours to drop.
     *
     * @throws IOException if that is impossible
     */
    default void discard() throws IOException {}
}
