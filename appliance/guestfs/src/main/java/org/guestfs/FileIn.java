// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Data that an action streams to the appliance, such as the file given to {@code upload}.
 *
 * @since 0.1
 */
public interface FileIn {
    /**
     * Reads from a file of the host, opened with the caller's rights when the transfer starts.
     *
     * @param path the file; {@code /dev/stdin} reads the standard input of the JVM
     * @return the source
     */
    static FileIn of(Path path) {
        return new HostFiles.Input(path);
    }

    /**
     * Reads from a stream, up to its end. The caller closes it.
     *
     * @param stream the stream
     * @return a source that can be used once
     */
    static FileIn of(InputStream stream) {
        return new HostFiles.BorrowedInput(stream);
    }

    /**
     * Opens the data. The library closes what it gets, from another thread if the handle is closed while this one reads.
     *
     * @return a stream at the first byte
     * @throws IOException if the data cannot be opened
     */
    InputStream open() throws IOException;

    /**
     * Returns the number of bytes if it is known beforehand; the daemon needs it to show progress.
     *
     * @return a number of bytes, or empty
     */
    OptionalLong size();
}
