// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.guestfs.internal.host.LockFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SlotsTest {
    private static final long ENOUGH = 1 << 20;

    @TempDir
    Path cache;

    @Test
    void everyApplianceCountsForEveryLimit() throws Exception {
        Slots small = Slots.open(cache, 2, ENOUGH);
        Slots large = Slots.open(cache, 4, ENOUGH);
        Slots.Slot first = large.tryAcquire(1, "first").orElseThrow();
        Slots.Slot second = small.tryAcquire(1, "second").orElseThrow();
        assertThat(small.tryAcquire(1, "third")).isEmpty();
        Slots.Slot third = large.tryAcquire(1, "third").orElseThrow();
        first.release();
        assertThat(small.tryAcquire(1, "fourth")).isEmpty();
        second.release();
        assertThat(small.tryAcquire(1, "fourth")).isPresent();
        third.release();
    }

    @Test
    void memoryIsSharedAndOneMayRunWhateverItsSize() throws Exception {
        Slots slots = Slots.open(cache, 16, 1000);
        Slots.Slot big = slots.tryAcquire(2000, "big").orElseThrow();
        assertThat(slots.tryAcquire(1, "small")).isEmpty();
        big.release();
        Slots.Slot one = slots.tryAcquire(600, "one").orElseThrow();
        assertThat(slots.tryAcquire(401, "too big")).isEmpty();
        assertThat(slots.tryAcquire(400, "just fits")).isPresent();
        one.release();
    }

    @Test
    void holdersAreThoseWhoHoldOne() throws Exception {
        Slots slots = Slots.open(cache, 2, ENOUGH);
        Slots.Slot slot = slots.tryAcquire(512, "kept ready").orElseThrow();
        assertThat(slots.holders())
                .singleElement()
                .asString()
                .matches("process \\d+ since [-0-9:TZ]+, 512 MiB \\(kept ready\\)");
        slot.write("disk.img");
        assertThat(slots.holders()).singleElement().asString().contains("(disk.img)");
        slot.release();
        assertThat(slots.holders()).isEmpty();
        assertThat(files()).noneMatch(name -> name.contains("holder"));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(cache.resolve("slots"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void namesThatNoFileCanHaveAreDescribedAllTheSame() throws Exception {
        Slots slots = Slots.open(cache, 1, ENOUGH);
        Slots.Slot slot = slots.tryAcquire(1, "\udc80\ud83d" + "x".repeat(150) + "\ud83d\ude00".repeat(50))
                .orElseThrow();
        assertThat(slots.holders()).singleElement().asString().contains("(??xxx");
        slot.release();
    }

    @Test
    void aDeletedDirectoryIsMadeAgain() throws Exception {
        Slots slots = Slots.open(cache, 1, ENOUGH);
        Files.delete(cache.resolve("slots"));
        assertThat(slots.tryAcquire(1, "")).isPresent();
    }

    @Test
    void aDirectoryThatOthersMayWriteToIsRefused() throws Exception {
        Path directory = Files.createDirectory(cache.resolve("slots"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(() -> Slots.open(cache, 1, ENOUGH))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(directory + " is writable by group or other; remove it, or chmod it");
    }

    @Test
    void aWishIsThereUntilItIsClosed() throws Exception {
        Slots slots = Slots.open(cache, 1, ENOUGH);
        assertThat(slots.isWished()).isFalse();
        try (LockFile wish = slots.wish().orElseThrow()) {
            assertThat(wish).isNotNull();
            assertThat(slots.isWished()).isTrue();
            assertThat(slots.wish()).isEmpty();
        }
        assertThat(slots.isWished()).isFalse();
    }
}
