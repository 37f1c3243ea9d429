// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.ejb.Local;
import java.util.List;

/**
 * Compares two folders, of one image or of two. For viewers. Thread-safe.
 *
 * @since 0.1
 */
@Local
public interface ImageComparison {
    /**
     * Begins to compare.
     *
     * @param before a folder
     * @param after another one
     * @param isReadingContents whether files that look the same are compared by their checksums
     * @return the identifier of the job, for {@link Jobs}
     * @throws LimitExceededException if the caller has too many jobs
     */
    String start(FileLocation before, FileLocation after, boolean isReadingContents);

    /**
     * Returns what differs, as far as it is known.
     *
     * @param job the identifier
     * @param offset how many are left out at the beginning
     * @param limit how many are wanted, 1,000 at most
     * @return the differences, by path
     * @throws JobNotFoundException if the caller has no such comparison
     */
    List<Difference> results(String job, int offset, int limit);
}
