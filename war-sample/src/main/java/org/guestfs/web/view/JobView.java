// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import java.time.Instant;
import java.util.List;
import org.guestfs.ejb.JobStatus;
import org.jspecify.annotations.Nullable;

/** A job. */
public record JobView(
        String id,
        String kind,
        String subject,
        String state,
        long position,
        long total,
        int results,
        boolean truncated,
        Instant created,
        @Nullable Instant ended,
        String code,
        String message) {
    public static JobView of(JobStatus job) {
        return new JobView(
                job.id(),
                kind(job),
                job.subject(),
                Texts.word(job.state()),
                job.position(),
                job.total(),
                job.results(),
                job.isTruncated(),
                job.created(),
                job.ended(),
                job.code(),
                job.message());
    }

    /** As the address is called that begins it. */
    public static String kind(JobStatus job) {
        return switch (job.kind()) {
            case "compare" -> "comparison";
            case "checksum" -> "checksums";
            default -> job.kind();
        };
    }

    /** All of them. */
    public record All(List<JobView> jobs) {}
}
