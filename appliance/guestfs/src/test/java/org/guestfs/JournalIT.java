// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.received;
import static org.guestfs.Payload.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guestfs.api.InternalActions;
import org.guestfs.api.Xattr;
import org.guestfs.spi.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal of a guest, made by systemd's own tool from a list of entries. */
@Tag("appliance")
final class JournalIT {
    private static final String TOOL = "/lib/systemd/systemd-journal-remote";
    private static final long FIRST = 1_700_000_000_000_001L;
    private static final long MINUTE = 60_000_000;
    private static final int ENTRIES = 5;

    /** The daemon of Debian 12 cannot send fields longer than a chunk: it says nothing more, and whoever asked waits. */
    private static final int LONG_FIELD = 8_000;

    private Guestfs guestfs;

    @BeforeEach
    void openAJournal(@TempDir Path directory) throws Exception {
        String entries = IntStream.range(0, ENTRIES).mapToObj(JournalIT::entry).collect(Collectors.joining());
        Path export = Files.writeString(directory.resolve("export"), entries);
        Path journal = directory.resolve("system.journal");
        HostTool.run(directory, TOOL, "--split-mode=none", "--output=" + journal, export.toString());
        guestfs = SharedAppliance.emptied();
        guestfs.mkdir("/journal");
        guestfs.upload(journal, "/journal/system.journal");
        guestfs.journalOpen("/journal");
    }

    /** An entry in systemd's export format. */
    private static String entry(int index) {
        return String.join(
                "\n",
                "__REALTIME_TIMESTAMP=" + (FIRST + index * MINUTE),
                "__MONOTONIC_TIMESTAMP=" + (1000 + index),
                "_BOOT_ID=0123456789abcdef0123456789abcdef",
                "MESSAGE=entry " + index,
                "LONG=" + "x".repeat(LONG_FIELD),
                "\n");
    }

    @AfterEach
    void close() {
        guestfs.journalClose();
    }

    private String fields() {
        return text(
                received(target -> guestfs.invoke(Call.of(InternalActions.INTERNAL_JOURNAL_GET, FileOut.of(target)))));
    }

    @Test
    void entriesAreReadInOrderUpToTheEnd() {
        for (int i = 0; i < ENTRIES; i++) {
            assertThat(guestfs.journalNext()).isTrue();
            assertThat(guestfs.journalGetRealtimeUsec()).isEqualTo(FIRST + i * MINUTE);
            assertThat(fields()).contains("MESSAGE=entry " + i).contains("_BOOT_ID=0123456789abcdef0123456789abcdef");
            assertThat(guestfs.journalGet())
                    .contains(new Xattr("MESSAGE", ("entry " + i).getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(guestfs.journalNext()).isFalse();
    }

    @Test
    void entriesAreSkippedInBothDirectionsAsFarAsThereAreAny() {
        assertThat(guestfs.journalNext()).isTrue();
        assertThat(guestfs.journalSkip(3)).isEqualTo(3);
        assertThat(guestfs.journalGetRealtimeUsec()).isEqualTo(FIRST + 3 * MINUTE);
        assertThat(guestfs.journalSkip(-2)).isEqualTo(2);
        assertThat(guestfs.journalGetRealtimeUsec()).isEqualTo(FIRST + MINUTE);
        assertThat(guestfs.journalSkip(0)).isZero();
        assertThat(guestfs.journalSkip(100)).isEqualTo(ENTRIES - 2);
    }

    /** systemd takes the threshold as advice: fields as short as the daemon can send them stay whole. */
    @Test
    void theThresholdOfLongFieldsIsKeptForTheJournal() {
        assertThat(guestfs.journalGetDataThreshold()).isEqualTo(64 << 10);
        guestfs.journalSetDataThreshold(100);
        assertThat(guestfs.journalGetDataThreshold()).isEqualTo(100);
        guestfs.journalNext();
        assertThat(fields()).contains("x".repeat(LONG_FIELD));
        guestfs.journalClose();
        guestfs.journalOpen("/journal");
        assertThat(guestfs.journalGetDataThreshold()).isEqualTo(64 << 10);
    }

    @Test
    void nothingIsReadWithoutAJournal() {
        guestfs.journalClose();
        assertRefused(guestfs::journalNext);
        assertRefused(() -> guestfs.journalSkip(1));
        assertRefused(guestfs::journalGetRealtimeUsec);
        assertRefused(guestfs::journalGetDataThreshold);
        assertRefused(guestfs::journalClose);
        guestfs.mkdir("/empty");
        guestfs.journalOpen("/empty");
        assertThat(guestfs.journalNext()).isFalse();
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThat(catchThrowableOfType(OperationException.class, call))
                .hasMessageContaining("you must call 'journal-open' first");
    }
}
