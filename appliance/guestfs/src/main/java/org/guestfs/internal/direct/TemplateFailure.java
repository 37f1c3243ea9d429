// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.guestfs.spi.Deadline;

/**
 * Why there was no clone of a template, noted beside it, so that not each launch of each process has to find out again.
 *
 * @param reason in words
 * @param end until when it holds
 * @param patience how long was not long enough, or empty if time was not the reason
 * @param count how often this has happened in a row
 */
record TemplateFailure(String reason, Instant end, Optional<Duration> patience, int count) {
    /** What claims to hold for longer was noted when the clock was wrong. */
    static final Duration VALIDITY_MAX = Duration.ofDays(1);

    /** Nothing, if there is no note, or none that can be understood. */
    static Optional<TemplateFailure> read(Path note) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(note)) {
            properties.load(reader);
            String patience = properties.getProperty("patience", "");
            return Optional.of(new TemplateFailure(
                    properties.getProperty("reason", "unknown"),
                    Instant.parse(properties.getProperty("end", "")),
                    patience.isEmpty() ? Optional.empty() : Optional.of(Duration.parse(patience)),
                    Integer.parseInt(properties.getProperty("count", "1"))));
        } catch (NoSuchFileException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void write(Path note) throws IOException {
        var properties = new Properties();
        properties.setProperty("reason", reason);
        properties.setProperty("end", end.toString());
        patience.ifPresent(time -> properties.setProperty("patience", time.toString()));
        properties.setProperty("count", String.valueOf(count));
        Path unfinished = note.resolveSibling(note.getFileName() + "." + UUID.randomUUID());
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            properties.store(writer, null);
        }
        Files.move(unfinished, note, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Tells whether a launch would only fail again: one that has much more time may not. */
    boolean forbids(Deadline deadline, Instant now) {
        return now.isBefore(end)
                && end.isBefore(now.plus(VALIDITY_MAX).plusSeconds(1))
                && patience.map(time -> deadline.remaining().compareTo(time.plus(time.dividedBy(2))) < 0)
                        .orElse(true);
    }
}
