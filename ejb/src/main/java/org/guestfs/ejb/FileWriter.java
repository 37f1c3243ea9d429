// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.ejb.Local;
import java.io.InputStream;

/**
 * Puts files into an image. For restorers, and only if the configuration allows it. Thread-safe.
 *
 * @since 0.1
 */
@Local
public interface FileWriter {
    /**
     * Tells whether the configuration allows to write.
     *
     * @return whether it does
     */
    boolean isAllowed();

    /**
     * Tells how large a file may be that is written.
     *
     * @return the most bytes that the configuration allows
     */
    long maximum();

    /**
     * Writes a file, in the transaction under way or in one of its own: the image is changed when that commits. What is
     * open of the image is closed before.
     *
     * @param file where; its folder must be there
     * @param content what is in it
     * @param length how many bytes that is
     * @param isReplacing whether a file that is there may be replaced; its owner and permissions are kept
     * @throws RefusedException if it is not allowed, a file is there, or what is there is not a regular file
     * @throws FileNotFoundInImageException if there is no such folder
     * @throws LimitExceededException if the file is too large
     * @throws BusyException if somebody else writes to the image
     * @throws RestoreException as {@link FileBrowser#open}
     */
    void write(FileLocation file, InputStream content, long length, boolean isReplacing);
}
