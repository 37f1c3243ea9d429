// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guestfs.ejb.JobChanged;
import org.guestfs.ejb.JobStatus;

/** Tells browsers what becomes of jobs, each the jobs of its user. Thread-safe. */
// The container makes its proxy: public, not final.
@ApplicationScoped
public class JobFeed {
    private static final int OF_USER = 4;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final List<JobStream> streams = new CopyOnWriteArrayList<>();

    /** Begins a stream with the jobs that there are. */
    void add(SignedIn signedIn, List<JobStatus> jobs, SseEventSink sink, Sse sse) {
        var stream = new JobStream(signedIn, sink, sse, executor, streams::remove);
        synchronized (streams) {
            List<JobStream> others =
                    streams.stream().filter(one -> one.isOf(signedIn.user())).toList();
            if (others.size() >= OF_USER) {
                // Windows that were closed are only noticed by writing to them.
                others.forEach(JobStream::probe);
                throw new ProblemException(
                        ProblemCode.TOO_MANY_REQUESTS,
                        "there are " + OF_USER + " streams of yours already; close one",
                        Map.of("Retry-After", "1"));
            }
            streams.add(stream);
        }
        stream.open();
        jobs.forEach(stream::offer);
    }

    /** Called in the thread of the job, which must not wait. */
    void heard(@Observes JobChanged change) {
        JobStatus job = change.status();
        for (JobStream stream : streams) {
            if (stream.isOf(job.owner())) {
                stream.offer(job);
            }
        }
    }

    @PreDestroy
    void close() {
        streams.forEach(JobStream::close);
    }
}
