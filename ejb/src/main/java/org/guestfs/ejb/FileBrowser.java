// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.ejb.Local;
import java.util.Map;
import org.guestfs.Secret;

/**
 * Looks at the files of an image. For viewers. Thread-safe.
 *
 * <p>An image that was looked into stays open for the one who did, read-only, for some minutes, which makes the next look
 * quick. If its file has been changed on the host meanwhile, pages say so.
 *
 * @since 0.1
 */
@Local
public interface FileBrowser {
    /** How much {@link #read} returns at most. */
    int LONGEST_READ = 16 << 20;

    /**
     * Opens a volume, as every other method does if need be, with pass phrases. Those are kept in the open image until it is
     * closed, and nowhere else.
     *
     * @param image the name of the image
     * @param volume the volume
     * @param keys pass phrases by the encrypted device that each opens, {@code *} for any; the caller wipes them
     * @throws ImageNotFoundException if there is no such image
     * @throws FileNotFoundInImageException if it has no such volume
     * @throws KeyNeededException if the volume is encrypted, and no pass phrase opens it
     * @throws ImageUnreadableException if it cannot be read
     * @throws BusyException if too much is open, or somebody else writes to the image
     */
    void open(String image, String volume, Map<String, Secret> keys);

    /**
     * Lists a page of a folder.
     *
     * @param folder the folder
     * @param query which entries, and in which order
     * @return the page
     * @throws FileNotFoundInImageException if there is no such folder
     * @throws LimitExceededException if it has more entries than can be listed
     * @throws RestoreException as {@link #open}
     */
    FilePage list(FileLocation folder, ListQuery query);

    /**
     * Looks at one file.
     *
     * @param file the file
     * @return what it is; links are not followed, but what is behind them is told
     * @throws FileNotFoundInImageException if there is none
     * @throws RestoreException as {@link #open}
     */
    FileEntry stat(FileLocation file);

    /**
     * Looks at what {@link #read} would read.
     *
     * @param file the file
     * @return what it is; if it is a link, what the file behind it is, under the name of the link
     * @throws FileNotFoundInImageException if there is none
     * @throws RestoreException as {@link #open}
     */
    FileEntry target(FileLocation file);

    /**
     * Reads from a file. Links are followed.
     *
     * @param file the file
     * @param offset where to begin
     * @param length how many bytes are wanted, {@value #LONGEST_READ} at most
     * @return the bytes, fewer at the end of the file
     * @throws FileNotFoundInImageException if there is none
     * @throws RefusedException if it is not a regular file, or a number is out of its range
     * @throws RestoreException as {@link #open}
     */
    byte[] read(FileLocation file, long offset, int length);

    /**
     * Closes what the caller has open of an image, and wipes its pass phrases.
     *
     * @param image the name of the image
     */
    void close(String image);
}
