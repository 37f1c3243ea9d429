// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.guest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the clock of a clone, which goes on from when its template was saved. How long a command is on its way depends on
 * how busy the host is; but the guest counts time as the host does, so that afterwards the error is known, and can be
 * corrected.
 */
final class GuestClock {
    private static final String SET = Scripts.load("clock.sh");

    /** The last line of a script that begins with setting the clock. */
    private static final String REPORT = "read -r end rest < /proc/uptime\necho \"clock $clock $end\"\n";

    private static final Pattern REPORTED =
            Pattern.compile("clock (\\d{1,9}\\.\\d\\d) (\\d{1,9}\\.\\d\\d) (\\d{1,9}\\.\\d\\d)\\s*$");
    private static final Duration TOLERANCE = Duration.ofMillis(50);
    static final Duration ACCURACY = Duration.ofMillis(100);

    /** What the guest's count is rounded to. */
    private static final Duration TICK = Duration.ofMillis(10);

    private static final int TRIES = 8;

    /** How long it took the last time, in a clone that had done nothing before and in others: a guess for the next. */
    private static final AtomicReference<Duration> FRESH_LEAD = new AtomicReference<>(Duration.ofMillis(120));

    private static final AtomicReference<Duration> USED_LEAD = new AtomicReference<>(Duration.ofMillis(20));

    private final GuestShell shell;
    private final LongSupplier nanoTime;
    private final AtomicReference<Duration> guess;

    /** From here until the clock is set. */
    private Duration lead;

    GuestClock(GuestShell shell, boolean isFresh) {
        this(shell, isFresh, System::nanoTime);
    }

    GuestClock(GuestShell shell, boolean isFresh, LongSupplier nanoTime) {
        this.shell = shell;
        this.nanoTime = nanoTime;
        guess = isFresh ? FRESH_LEAD : USED_LEAD;
        lead = guess.get();
    }

    /**
     * Runs a script and sets the clock before it.
     *
     * @param script commands
     * @return how wrong the clock may be
     */
    Duration setAndRun(String script) throws IOException {
        Setting setting = attempt(script);
        guess.set(lead);
        for (int tries = 1; tries < TRIES && !setting.isGood(); tries++) {
            setting = attempt("");
        }
        return setting.inaccuracy();
    }

    private Setting attempt(String script) throws IOException {
        Instant start = Instant.now();
        long startNanos = nanoTime.getAsLong();
        Instant now = start.plus(lead);
        String setting = String.format(Locale.ROOT, "now=%d.%09d%n", now.getEpochSecond(), now.getNano());
        String output = shell.run(setting + SET + script + REPORT);
        Duration elapsed = Duration.ofNanos(nanoTime.getAsLong() - startNanos);
        Matcher report = REPORTED.matcher(output);
        if (!report.find()) {
            throw new IOException("the appliance does not tell when it set its clock");
        }
        double before = Double.parseDouble(report.group(1));
        double after = Double.parseDouble(report.group(2));
        var since = millis(Double.parseDouble(report.group(3)) - (before + after) / 2);
        Duration taken = elapsed.minus(since);
        Duration error = lead.minus(taken);
        lead = taken.isNegative() ? Duration.ZERO : taken;
        return new Setting(error.abs(), millis((after - before) / 2).plus(TICK));
    }

    private static Duration millis(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /**
     * How the clock was set.
     *
     * @param error how wrong it is, if it was set in the middle of the time that the program for it took
     * @param doubt how far from the middle it may have been
     */
    private record Setting(Duration error, Duration doubt) {
        Duration inaccuracy() {
            return error.plus(doubt);
        }

        boolean isGood() {
            return error.compareTo(TOLERANCE) <= 0 && inaccuracy().compareTo(ACCURACY) <= 0;
        }
    }
}
