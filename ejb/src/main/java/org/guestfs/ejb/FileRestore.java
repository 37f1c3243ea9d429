// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.ejb.Local;
import java.io.OutputStream;
import java.util.List;

/**
 * Gets files out of an image. For restorers. Thread-safe. Streams are written to, and not closed.
 *
 * @since 0.1
 */
@Local
public interface FileRestore {
    /**
     * Writes a file to a stream, piece by piece, so that a slow reader keeps nobody else from the image.
     *
     * @param file the file; links are followed
     * @param offset where to begin
     * @param length how many bytes are wanted, or -1 for all to its end
     * @param to where they go
     * @return how many they were
     * @throws FileNotFoundInImageException if there is none
     * @throws RefusedException if it is not a regular file, or a number is out of its range
     * @throws java.io.UncheckedIOException if the stream does not take them
     * @throws RestoreException as {@link FileBrowser#open}
     */
    long writeTo(FileLocation file, long offset, long length, OutputStream to);

    /**
     * Writes an archive of files and folders to a stream. Links are kept as links; devices, pipes and sockets are left out.
     *
     * @param what files and folders of one volume, with different names
     * @param format the kind of archive
     * @param to where it goes
     * @return what is in it
     * @throws RefusedException if they are not of one volume, or two have the same name
     * @throws LimitExceededException if there are too many files
     * @throws java.io.UncheckedIOException if the stream does not take it
     * @throws RestoreException as {@link FileBrowser#open}
     */
    RestoreSummary archive(List<FileLocation> what, ArchiveFormat format, OutputStream to);

    /**
     * Names the directories of the server that files can be restored to.
     *
     * @return the names that the configuration gives them; empty if there are none, which is the default
     */
    List<String> targets();

    /**
     * Begins to restore files and folders to a new directory of the server, and compares their checksums with those in the
     * image. Permissions are kept but for those of the set-user-ID kind; links that lead out of what is restored are left out.
     *
     * @param what files and folders of one volume, with different names
     * @param target the name of the directory in which the new one is made
     * @return the identifier of the job, for {@link Jobs}; its message says how the new directory is called
     * @throws RefusedException if there is no such target, or something is as for {@link #archive}
     * @throws LimitExceededException if the caller has too many jobs
     */
    String restoreTo(List<FileLocation> what, String target);

    /**
     * Returns the files that a job has restored and verified.
     *
     * @param job its identifier
     * @param offset how many are left out at the beginning
     * @param limit how many are wanted, 1,000 at most
     * @return their checksums, as they are in the image and as they should be by what was written
     * @throws JobNotFoundException if the caller has no such job
     */
    List<FileChecksum> results(String job, int offset, int limit);
}
