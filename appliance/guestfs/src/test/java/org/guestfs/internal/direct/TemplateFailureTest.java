// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.guestfs.spi.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemplateFailureTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Deadline LATE = Deadline.in(Duration.ofMinutes(20));

    @TempDir
    private Path directory;

    private static TemplateFailure until(Instant end, Optional<Duration> patience) {
        return new TemplateFailure("no vmgenid", end, patience, 1);
    }

    @Test
    void isReadAsItWasWritten() throws Exception {
        Path note = directory.resolve("key.failed");
        var failure = new TemplateFailure("naïve: \n=#", NOW, Optional.of(Duration.ofMillis(40_123)), 3);
        failure.write(note);
        assertThat(TemplateFailure.read(note)).contains(failure);
        assertThat(directory)
                .isDirectoryContaining(file -> file.equals(note))
                .isDirectoryNotContaining("glob:**.failed.*");
    }

    @Test
    void isNoneWhereNothingIsNotedOrNothingThatCanBeUnderstood() throws Exception {
        assertThat(TemplateFailure.read(directory.resolve("missing"))).isEmpty();
        Path note = directory.resolve("key.failed");
        Files.writeString(note, "end=tomorrow\n");
        assertThat(TemplateFailure.read(note)).isEmpty();
        Files.writeString(note, "end=\\u12\n");
        assertThat(TemplateFailure.read(note)).isEmpty();
    }

    @Test
    void forbidsUntilItEnds() {
        assertThat(until(NOW.plusSeconds(1), Optional.empty()).forbids(LATE, NOW))
                .isTrue();
        assertThat(until(NOW, Optional.empty()).forbids(LATE, NOW)).isFalse();
    }

    @Test
    void isNotBelievedIfAClockWasWrong() {
        assertThat(until(NOW.plus(Duration.ofDays(300)), Optional.empty()).forbids(LATE, NOW))
                .isFalse();
    }

    @Test
    void doesNotForbidALaunchThatHasMuchMoreTime() {
        TemplateFailure failure = until(NOW.plusSeconds(60), Optional.of(Duration.ofSeconds(40)));
        assertThat(failure.forbids(Deadline.in(Duration.ofSeconds(41)), NOW)).isTrue();
        assertThat(failure.forbids(LATE, NOW)).isFalse();
    }
}
