// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

/**
 * The CDI event that a job has begun, got on, or is over. It is fired in the thread of the job, which waits for its
 * observers: at most a few times a second for its progress.
 *
 * @param status the job now
 * @since 0.1
 */
public record JobChanged(JobStatus status) {}
