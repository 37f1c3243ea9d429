// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.ejb.Local;
import java.util.List;

/**
 * Looks for files. For viewers. Thread-safe.
 *
 * @since 0.1
 */
@Local
public interface FileSearch {
    /**
     * Begins a search.
     *
     * @param folder where to look, with all that is below
     * @param query what to look for
     * @return the identifier of the job, for {@link Jobs}
     * @throws RefusedException if the content is no regular expression, and should be
     * @throws LimitExceededException if the caller has too many jobs
     */
    String start(FileLocation folder, SearchQuery query);

    /**
     * Returns what a search has found so far.
     *
     * @param job its identifier
     * @param offset how many are left out at the beginning
     * @param limit how many are wanted, 1,000 at most
     * @return what was found, in the order in which it was
     * @throws JobNotFoundException if the caller has no such search
     */
    List<FoundFile> results(String job, int offset, int limit);
}
