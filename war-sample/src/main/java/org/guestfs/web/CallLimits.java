// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How much one user may ask for: so many calls a second, and so many at once, for which others of his wait a moment. Downloads,
 * which take long, count for themselves. Thread-safe.
 */
// The container makes its proxy: public, not final.
@ApplicationScoped
public class CallLimits {
    private static final int REMEMBERED = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final WebSettings settings;
    private final LongSupplier nanoTime;
    private final Semaphore downloads;
    /** The one that was used last at the end; guarded by itself. */
    private final Map<String, OfUser> users = new LinkedHashMap<>(16, 0.75f, true);

    public CallLimits() {
        this(WebSettings.load(), System::nanoTime);
    }

    CallLimits(WebSettings settings, LongSupplier nanoTime) {
        this.settings = settings;
        this.nanoTime = nanoTime;
        downloads = new Semaphore(settings.allDownloads());
    }

    private record OfUser(Bucket bucket, Semaphore calls, Semaphore downloads) {}

    /** Held as long as a call lasts. */
    interface Permit {
        void close();
    }

    Permit begin(String user, boolean isDownload) {
        OfUser limits = of(user);
        if (!limits.bucket().tryTake()) {
            throw tooMany("at most " + settings.callsPerSecond() + " requests a second are answered");
        }
        return isDownload ? download(limits) : call(limits);
    }

    private OfUser of(String user) {
        synchronized (users) {
            OfUser found = users.get(user);
            if (found == null) {
                if (users.size() >= REMEMBERED) {
                    users.remove(users.keySet().iterator().next());
                }
                found = new OfUser(
                        new Bucket(settings.burst(), settings.callsPerSecond(), nanoTime),
                        new Semaphore(settings.calls(), true),
                        new Semaphore(settings.downloads()));
                users.put(user, found);
            }
            return found;
        }
    }

    private Permit download(OfUser limits) {
        if (!limits.downloads().tryAcquire()) {
            throw tooMany("at most " + settings.downloads() + " downloads at once");
        }
        if (!downloads.tryAcquire()) {
            limits.downloads().release();
            throw new ProblemException(
                    ProblemCode.BUSY, "too many downloads are under way", Map.of("Retry-After", "10"));
        }
        return () -> {
            downloads.release();
            limits.downloads().release();
        };
    }

    private Permit call(OfUser limits) {
        try {
            // Who waits keeps a thread of the server: not many may.
            if (limits.calls().getQueueLength() < settings.calls()
                    && limits.calls().tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return limits.calls()::release;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw tooMany("at most " + settings.calls() + " requests at once are answered");
    }

    private static ProblemException tooMany(String detail) {
        return new ProblemException(ProblemCode.TOO_MANY_REQUESTS, detail, Map.of("Retry-After", "1"));
    }
}
