// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job at a moment.
 *
 * @param id its identifier, which cannot be guessed
 * @param owner whose it is
 * @param kind {@code search}, {@code restore}, {@code compare} or {@code checksum}
 * @param subject what it is about, fit to be shown
 * @param state how far it is
 * @param position how much of it is done
 * @param total how much there is to do; 0 if that is not known
 * @param results how many results there are
 * @param isTruncated whether there were more results than are kept
 * @param created when it was asked for
 * @param ended when it was over, or {@code null}
 * @param code the code of the exception that ended it, or empty
 * @param message the message of that exception, or what the job says of itself
 * @since 0.1
 */
public record JobStatus(
        String id,
        String owner,
        String kind,
        String subject,
        JobState state,
        long position,
        long total,
        int results,
        boolean isTruncated,
        Instant created,
        @Nullable Instant ended,
        String code,
        String message) {}
