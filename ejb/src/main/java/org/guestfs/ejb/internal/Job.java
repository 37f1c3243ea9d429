// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.guestfs.ejb.JobState;
import org.guestfs.ejb.JobStatus;
import org.guestfs.ejb.RefusedException;
import org.jspecify.annotations.Nullable;

/** Work that somebody waits for. One thread does it, others look at it and cancel it. Guarded by itself; nothing in there waits. */
final class Job {
    private static final int LONGEST_PAGE = 1000;
    private static final long NANOS_BETWEEN = 250_000_000;

    private final String id;
    private final String owner;
    private final String kind;
    private final String subject;
    private final int limit;
    private final Instant created;
    private final Consumer<JobStatus> listener;
    private final List<Object> results = new ArrayList<>();
    private JobState state = JobState.WAITING;
    private long position;
    private long total;
    private long bytes;
    private boolean isTruncated;
    private boolean isCancelled;
    private @Nullable Instant ended;
    private String code = "";
    private String message = "";
    private @Nullable Runnable interruption;
    private long told = System.nanoTime() - NANOS_BETWEEN;

    Job(
            String id,
            String owner,
            String kind,
            String subject,
            int limit,
            Instant created,
            Consumer<JobStatus> listener) {
        this.id = id;
        this.owner = owner;
        this.kind = kind;
        this.subject = subject;
        this.limit = limit;
        this.created = created;
        this.listener = listener;
    }

    /** Work that nobody looks at or cancels. */
    static Job none() {
        return new Job("", "", "", "", Integer.MAX_VALUE, Instant.EPOCH, status -> {});
    }

    String id() {
        return id;
    }

    String owner() {
        return owner;
    }

    String kind() {
        return kind;
    }

    synchronized boolean isOver() {
        return state.isOver();
    }

    synchronized boolean endedBefore(Instant moment) {
        return ended != null && ended.isBefore(moment);
    }

    synchronized long bytes() {
        return bytes;
    }

    synchronized JobStatus status() {
        return new JobStatus(
                id,
                owner,
                kind,
                subject,
                state,
                position,
                total,
                results.size(),
                isTruncated,
                created,
                ended,
                code,
                message);
    }

    synchronized <R> List<R> results(Class<R> type, int offset, int count) {
        if (offset < 0 || count < 1 || count > LONGEST_PAGE) {
            throw new RefusedException(
                    "a page has 1 to " + LONGEST_PAGE + " results from 0 on; got " + count + " from " + offset);
        }
        int from = Math.min(offset, results.size());
        return results.subList(from, (int) Math.min(results.size(), (long) from + count)).stream()
                .map(type::cast)
                .toList();
    }

    /** Keeps a result; tells whether there is room for another. */
    synchronized boolean add(Object result) {
        if (results.size() >= limit) {
            isTruncated = true;
            return false;
        }
        results.add(result);
        return true;
    }

    /** How far it is. */
    void progress(long newPosition, long newTotal) {
        synchronized (this) {
            position = newPosition;
            total = newTotal;
            if (System.nanoTime() - told < NANOS_BETWEEN) {
                return;
            }
            told = System.nanoTime();
        }
        listener.accept(status());
    }

    /** So many bytes were handed out. */
    synchronized void moved(long count) {
        bytes += count;
    }

    synchronized void say(String text) {
        message = text;
    }

    /** Ends the work if somebody has cancelled it. */
    synchronized void checkCancelled() {
        if (isCancelled) {
            throw new CancellationException("the job was cancelled");
        }
    }

    synchronized boolean isCancelled() {
        return isCancelled;
    }

    /** Has something be done, by the thread that cancels, to end a call under way. */
    synchronized void onCancel(@Nullable Runnable newInterruption) {
        interruption = newInterruption;
    }

    void cancel() {
        Runnable now;
        synchronized (this) {
            if (state.isOver()) {
                return;
            }
            isCancelled = true;
            now = interruption;
        }
        if (now != null) {
            now.run();
        }
    }

    void begin() {
        synchronized (this) {
            state = JobState.RUNNING;
        }
        listener.accept(status());
    }

    void end(JobState last, String newCode, String newMessage, Instant now) {
        synchronized (this) {
            state = last;
            code = newCode;
            message = newMessage.isEmpty() ? message : newMessage;
            ended = now;
            interruption = null;
        }
        listener.accept(status());
    }
}
