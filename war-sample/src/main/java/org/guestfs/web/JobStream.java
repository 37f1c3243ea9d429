// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.guestfs.ejb.JobStatus;
import org.guestfs.web.view.JobView;
import org.jspecify.annotations.Nullable;

/**
 * What one browser hears of. Of each job the latest state waits, and a thread is used only while there is something to send:
 * who reads slowly hears less, and who does not read at all is dropped. Thread-safe.
 */
final class JobStream {
    private static final long BEAT_SECONDS = 20;

    private final SignedIn signedIn;
    private final SseEventSink sink;
    private final Sse sse;
    private final ScheduledExecutorService executor;
    private final Consumer<JobStream> end;
    private final Runnable atEnd = this::closeLater;
    /** By identifier; guarded by itself, as are the two flags. */
    private final Map<String, JobStatus> waiting = new LinkedHashMap<>();

    private boolean isSending;
    private boolean wasBusy;
    private volatile boolean isClosed;
    private @Nullable ScheduledFuture<?> beat;

    JobStream(
            SignedIn signedIn, SseEventSink sink, Sse sse, ScheduledExecutorService executor, Consumer<JobStream> end) {
        this.signedIn = signedIn;
        this.sink = sink;
        this.sse = sse;
        this.executor = executor;
        this.end = end;
    }

    boolean isOf(String user) {
        return signedIn.user().equals(user);
    }

    void open() {
        synchronized (waiting) {
            beat = executor.scheduleWithFixedDelay(this::beat, 0, BEAT_SECONDS, TimeUnit.SECONDS);
        }
        signedIn.atEnd(atEnd);
    }

    void offer(JobStatus job) {
        synchronized (waiting) {
            waiting.put(job.id(), job);
            if (isSending || isClosed) {
                return;
            }
            isSending = true;
        }
        try {
            executor.execute(this::drain);
        } catch (RejectedExecutionException e) {
            // The server has no thread for it, or is being stopped.
            close();
        }
    }

    /** Finds out whether anybody is there. */
    void probe() {
        executor.execute(this::beat);
    }

    /** A sign of life, which also finds out whether anybody is there. */
    private void beat() {
        synchronized (waiting) {
            if (isSending) {
                // The same thread for a whole beat: nobody reads.
                boolean isStuck = wasBusy;
                wasBusy = true;
                if (isStuck) {
                    close();
                }
                return;
            }
            isSending = true;
        }
        send(sse.newEventBuilder().comment("").build());
        drain();
    }

    private void drain() {
        for (JobStatus job = next(); job != null; job = next()) {
            send(sse.newEventBuilder()
                    .name("job")
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(String.class, Json.text(JobView.of(job)))
                    .build());
        }
    }

    private @Nullable JobStatus next() {
        synchronized (waiting) {
            wasBusy = false;
            Iterator<JobStatus> first = waiting.values().iterator();
            if (isClosed || !first.hasNext()) {
                isSending = false;
                return null;
            }
            JobStatus job = first.next();
            first.remove();
            return job;
        }
    }

    private void send(OutboundSseEvent event) {
        try {
            sink.send(event).toCompletableFuture().join();
        } catch (CompletionException | IllegalStateException e) {
            // The browser has gone.
            close();
        }
    }

    /** In another thread: closing ends the request of this stream, and not the one that signs out. */
    private void closeLater() {
        isClosed = true;
        executor.execute(this::close);
    }

    void close() {
        isClosed = true;
        ScheduledFuture<?> beating;
        synchronized (waiting) {
            beating = beat;
        }
        if (beating != null) {
            beating.cancel(false);
        }
        signedIn.forget(atEnd);
        end.accept(this);
        sink.close();
    }
}
