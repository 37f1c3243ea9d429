// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts wrong passwords, of a user from an address and of an address, whether there is such a user or not. After too many,
 * nobody signs in so for some minutes. An attempt counts until it succeeds, so that many at once are no way around. It
 * remembers the latest of these only. Thread-safe.
 */
// The container makes its proxy: public, not final.
@ApplicationScoped
public class SignInGuard {
    private static final int OF_USER = 5;
    private static final int OF_ADDRESS = 20;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;

    private final LongSupplier nanoTime;
    /** Guarded by this. */
    private final Map<String, Wrong> wrong = new LinkedHashMap<>();

    public SignInGuard() {
        this(System::nanoTime);
    }

    SignInGuard(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    private record Wrong(int count, long since) {}

    /** One that has not succeeded yet. */
    interface Attempt {
        void succeed();
    }

    synchronized Attempt begin(String user, String address) {
        String both = address + " " + user;
        check(both, OF_USER);
        check(address, OF_ADDRESS);
        count(both);
        count(address);
        return () -> forgive(both, address);
    }

    private void check(String key, int limit) {
        Wrong found = wrong.get(key);
        long now = nanoTime.getAsLong();
        if (found != null && now - found.since() > WINDOW.toNanos()) {
            wrong.remove(key);
        } else if (found != null && found.count() >= limit) {
            long seconds = 1
                    + Duration.ofNanos(WINDOW.toNanos() - (now - found.since())).toSeconds();
            throw new ProblemException(
                    ProblemCode.TOO_MANY_REQUESTS,
                    "too many wrong passwords; try again in " + seconds + " s",
                    Map.of("Retry-After", String.valueOf(seconds)));
        }
    }

    private void count(String key) {
        Wrong found = wrong.remove(key);
        if (wrong.size() >= REMEMBERED) {
            wrong.remove(wrong.keySet().iterator().next());
        }
        wrong.put(
                key, found == null ? new Wrong(1, nanoTime.getAsLong()) : new Wrong(found.count() + 1, found.since()));
    }

    /** The right password: what went before is forgotten for the user, and was no guess of the address. */
    private synchronized void forgive(String both, String address) {
        wrong.remove(both);
        wrong.computeIfPresent(
                address, (key, found) -> found.count() == 1 ? null : new Wrong(found.count() - 1, found.since()));
    }
}
