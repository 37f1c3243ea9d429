// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.JsonbBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.guestfs.ejb.AuditEntry;
import org.guestfs.ejb.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrailTest {
    @TempDir
    private Path directory;

    private Trail trail(long limit) {
        return new Trail(directory.resolve("data"), limit, JsonbBuilder.create(), Clock.systemUTC());
    }

    private static Trail.Deed deed(String path) {
        return new Trail.Deed("ann", "read", "guest.img", path);
    }

    @Test
    void whatIsDoneIsNotedHoweverItEnds() {
        Trail trail = trail(1 << 20);
        assertThat(trail.noted(deed("/a"), () -> 5L, Long::longValue)).isEqualTo(5);
        assertThatThrownBy(() -> trail.noted(
                        deed("/b"),
                        () -> {
                            throw new RefusedException("no");
                        },
                        any -> 0))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> trail.noted(
                        deed("/c"),
                        () -> {
                            throw new IllegalStateException("no");
                        },
                        any -> 0))
                .isInstanceOf(IllegalStateException.class);
        assertThat(trail.latest(10)).extracting(AuditEntry::outcome).containsExactly("failed", "refused", "ok");
        assertThat(trail.latest(1)).extracting(AuditEntry::path).containsExactly("/c");
    }

    @Test
    void aNameDoesNotMakeALineOfItsOwn() throws Exception {
        Trail trail = trail(1 << 20);
        trail.note(deed("/x\n{\"principal\":\"bob\"}\u2028\u202E\uDCE9\""), "ok", 1);
        assertThat(Files.readAllLines(directory.resolve("data/audit.jsonl"))).hasSize(1);
        assertThat(trail.latest(10))
                .singleElement()
                .extracting(AuditEntry::path)
                .isEqualTo("/x\\u000A{\"principal\":\"bob\"}\\u2028\\u202E\\xE9\"");
    }

    @Test
    void filesAreBoundedInSizeAndNumber() throws Exception {
        Trail trail = trail(1000);
        for (int i = 0; i < 100; i++) {
            trail.note(deed("/file" + i), "ok", i);
        }
        try (Stream<Path> files = Files.list(directory.resolve("data"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(5);
            for (Path file : all) {
                assertThat(Files.size(file)).isLessThanOrEqualTo(1000);
            }
        }
        List<AuditEntry> latest = trail.latest(20);
        assertThat(latest).hasSize(20);
        assertThat(latest.get(0).path()).isEqualTo("/file99");
        assertThat(latest.get(19).path()).isEqualTo("/file80");
    }

    @Test
    void whatWasCutOffByACrashIsLeftOut() throws Exception {
        Trail trail = trail(1 << 20);
        trail.note(deed("/a"), "ok", 1);
        Files.writeString(directory.resolve("data/audit.jsonl"), "{\"time\":\"20\n", StandardOpenOption.APPEND);
        trail.note(deed("/b"), "ok", 1);
        assertThat(trail.latest(10)).extracting(AuditEntry::path).containsExactly("/b", "/a");
    }

    @Test
    void whatCannotBeWrittenDoesNotKeepAnybodyFromWork() throws Exception {
        Files.writeString(directory.resolve("data"), "a file, where the directory should be");
        assertThat(trail(1 << 20).noted(deed("/a"), () -> 5L, Long::longValue)).isEqualTo(5);
    }

    @Test
    void howManyCanBeAskedForIsBounded() {
        assertThatThrownBy(() -> trail(1000).latest(0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> trail(1000).latest(1001)).isInstanceOf(RefusedException.class);
    }
}
