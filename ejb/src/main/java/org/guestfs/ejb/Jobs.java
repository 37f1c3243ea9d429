// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.ejb.Local;
import java.util.List;

/**
 * What the caller has under way. Nobody sees the jobs of others. Those that are over are kept for an hour. Thread-safe.
 *
 * @see JobChanged
 * @since 0.1
 */
@Local
public interface Jobs {
    /**
     * Lists the jobs of the caller, the latest first.
     *
     * @return the jobs
     */
    List<JobStatus> list();

    /**
     * Looks at one.
     *
     * @param job its identifier
     * @return the job now
     * @throws JobNotFoundException if the caller has no such job
     */
    JobStatus status(String job);

    /**
     * Cancels a job, which ends soon after. One that is over stays as it is.
     *
     * @param job its identifier
     * @throws JobNotFoundException if the caller has no such job
     */
    void cancel(String job);
}
