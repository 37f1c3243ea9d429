// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.guestfs.ejb.BusyException;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.JobNotFoundException;
import org.guestfs.ejb.JobState;
import org.guestfs.ejb.JobStatus;
import org.guestfs.ejb.LimitExceededException;
import org.guestfs.ejb.RestoreException;

/** The jobs of everybody. Thread-safe. */
final class JobBoard implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ejb");
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int KEPT_OF_ONE = 50;

    private final Executor executor;
    private final Clock clock;
    private final int limit;
    private final int resultLimit;
    private final Trail trail;
    private final Consumer<JobStatus> listener;
    /** The latest at the end; guarded by itself. */
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    private boolean isClosed;

    /** What is to be done. */
    interface Task {
        void run(Job job) throws IOException;
    }

    JobBoard(Executor executor, Clock clock, Settings.Limits limits, Trail trail, Consumer<JobStatus> listener) {
        this.executor = executor;
        this.clock = clock;
        limit = limits.jobs();
        resultLimit = limits.results();
        this.trail = trail;
        this.listener = new Quiet(listener);
    }

    /** A listener that throws is no reason to end a job. */
    private record Quiet(Consumer<JobStatus> listener) implements Consumer<JobStatus> {
        @Override
        public void accept(JobStatus status) {
            try {
                listener.accept(status);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "a listener of the job " + status.id() + " has failed", e);
            }
        }
    }

    /** Begins a job. */
    String start(String owner, String kind, FileLocation subject, Task task) {
        var job = new Job(
                UUID.randomUUID().toString(), owner, kind, subject.toString(), resultLimit, clock.instant(), listener);
        enter(job);
        boolean isStarted = false;
        try {
            executor.execute(() -> run(job, subject, task));
            isStarted = true;
        } catch (RejectedExecutionException e) {
            throw new BusyException("the server has no thread for another job; try again later", e);
        } finally {
            if (!isStarted) {
                synchronized (jobs) {
                    jobs.remove(job.id());
                }
            }
        }
        return job.id();
    }

    private void enter(Job job) {
        expire();
        synchronized (jobs) {
            if (isClosed) {
                throw new BusyException("no job can begin any more: the application is being stopped");
            }
            List<Job> own = own(job.owner());
            if (own.stream().filter(one -> !one.isOver()).count() >= limit) {
                throw new LimitExceededException("there are " + limit
                        + " jobs under way already, which is the setting jobs;" + " wait for one, or cancel it");
            }
            if (own.size() >= KEPT_OF_ONE) {
                own.stream().filter(Job::isOver).findFirst().ifPresent(oldest -> jobs.remove(oldest.id()));
            }
            jobs.put(job.id(), job);
        }
    }

    private List<Job> own(String owner) {
        return jobs.values().stream().filter(job -> job.owner().equals(owner)).toList();
    }

    private void run(Job job, FileLocation subject, Task task) {
        if (job.isCancelled()) {
            end(job, subject, JobState.CANCELLED, "cancelled", "");
            return;
        }
        job.begin();
        try {
            task.run(job);
            job.checkCancelled();
            end(job, subject, JobState.DONE, "ok", "");
        } catch (CancellationException e) {
            end(job, subject, JobState.CANCELLED, "cancelled", "");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the job " + job.id() + " could not write", e);
            end(
                    job,
                    subject,
                    JobState.FAILED,
                    "not-written",
                    "what it made could not be written; the server's log says why");
        } catch (RuntimeException e) {
            fail(job, subject, e);
        }
    }

    private void fail(Job job, FileLocation subject, RuntimeException e) {
        if (job.isCancelled()) {
            // A call that is ended says so in ways of its own.
            end(job, subject, JobState.CANCELLED, "cancelled", "");
            return;
        }
        try {
            RestoreException ours = Failures.of(e, subject.toString());
            end(job, subject, JobState.FAILED, ours.code(), String.valueOf(ours.getMessage()));
        } catch (RuntimeException unexpected) {
            LOG.log(Level.ERROR, "the job " + job.id() + " has failed", unexpected);
            end(job, subject, JobState.FAILED, "failed", "it failed for a reason that the server's log has");
        }
    }

    private void end(Job job, FileLocation subject, JobState state, String code, String message) {
        trail.note(Trail.Deed.of(job.owner(), job.kind(), subject), code, job.bytes());
        job.end(state, state == JobState.FAILED ? code : "", message, clock.instant());
    }

    /** Forgets what has been over for long. */
    void expire() {
        Instant before = clock.instant().minus(KEPT);
        synchronized (jobs) {
            jobs.values().removeIf(job -> job.endedBefore(before));
        }
    }

    Job require(String owner, String id) {
        expire();
        Job job;
        synchronized (jobs) {
            job = jobs.get(id);
        }
        if (job == null || !job.owner().equals(owner)) {
            throw new JobNotFoundException("there is no such job of yours; they are kept for an hour after their end");
        }
        return job;
    }

    <R> List<R> results(String owner, String id, String kind, Class<R> type, int offset, int count) {
        Job job = require(owner, id);
        if (!job.kind().equals(kind)) {
            throw new JobNotFoundException("that job is no " + kind + ", but a " + job.kind());
        }
        return job.results(type, offset, count);
    }

    List<JobStatus> list(String owner) {
        expire();
        List<Job> own;
        synchronized (jobs) {
            own = own(owner);
        }
        return own.stream()
                .map(Job::status)
                .sorted(Comparator.comparing(JobStatus::created).reversed())
                .toList();
    }

    /** Cancels all, and takes no more. */
    @Override
    public void close() {
        List<Job> all;
        synchronized (jobs) {
            isClosed = true;
            all = new ArrayList<>(jobs.values());
        }
        all.forEach(Job::cancel);
    }
}
