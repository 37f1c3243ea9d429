// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guestfs.spi.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LockFileTest {
    @TempDir
    Path directory;

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(20));
    }

    @Test
    void oneThreadAtATimeHasIt() {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> work(inside, most)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(most).hasValue(1);
    }

    private void work(AtomicInteger inside, AtomicInteger most) {
        try {
            LockFile.holding(directory.resolve("lock"), soon(), () -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                return inside.decrementAndGet();
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoeverWaitsTooLongIsToldForWhat() throws Exception {
        var held = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        Path file = directory.resolve("lock");
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> {
            try {
                return LockFile.holding(file, soon(), () -> {
                    held.countDown();
                    try {
                        done.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    return 1;
                });
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        held.await();
        assertThatThrownBy(() -> LockFile.holding(file, Deadline.in(Duration.ofMillis(100)), () -> 2))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
        done.countDown();
        assertThat(other.get()).isEqualTo(1);
        assertThat(LockFile.<Integer>holding(file, soon(), () -> 3)).isEqualTo(3);
    }

    @Test
    void lookingDoesNotDropWhatThisProcessHolds() throws Exception {
        Path file = directory.resolve("lock");
        try (LockFile lock = LockFile.tryAcquire(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(LockFile.tryAcquire(file)).isEmpty();
            assertThat(isFreeForOthers(file)).isFalse();
        }
        assertThat(isFreeForOthers(file)).isTrue();
    }

    /** What another process sees: locks of the system are listed by inode. */
    private static boolean isFreeForOthers(Path file) throws IOException {
        String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
        try (Stream<String> locks = Files.lines(Path.of("/proc/locks"))) {
            return locks.noneMatch(lock -> lock.contains(inode));
        }
    }

    @Test
    void aFailureLetsGoOfIt() throws Exception {
        Path file = directory.resolve("lock");
        assertThatThrownBy(() -> LockFile.holding(file, soon(), () -> {
                    throw new IOException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(LockFile.<Integer>holding(file, soon(), () -> 4)).isEqualTo(4);
    }

    @Test
    void oneFileIsOneLockByWhateverName() throws Exception {
        Path file = directory.resolve("lock");
        Path link = Files.createSymbolicLink(directory.resolve("link"), file.getFileName());
        try (LockFile lock = LockFile.tryAcquire(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(LockFile.tryAcquire(link)).isEmpty();
            assertThat(LockFile.tryAcquire(directory.resolve("../" + directory.getFileName() + "/lock")))
                    .isEmpty();
            assertThat(isFreeForOthers(file)).isFalse();
        }
        LockFile.tryAcquire(link).orElseThrow().close();
    }

    @Test
    void closingALockAgainDoesNotDropThatOfTheNext() throws Exception {
        Path file = directory.resolve("lock");
        LockFile first = LockFile.tryAcquire(file).orElseThrow();
        first.close();
        try (LockFile second = LockFile.tryAcquire(file).orElseThrow()) {
            assertThat(second).isNotNull();
            first.close();
            assertThat(LockFile.tryAcquire(file)).isEmpty();
            assertThat(isFreeForOthers(file)).isFalse();
        }
    }

    @Test
    void aLockThatNobodyRemembersIsHeldAllTheSame() throws Exception {
        Path file = directory.resolve("lock");
        assertThat(LockFile.tryAcquire(file)).isPresent();
        System.gc();
        assertThat(isFreeForOthers(file)).isFalse();
    }

    @Test
    void takingALockMarksItsFileAsUsed() throws Exception {
        Path file = Files.createFile(directory.resolve("lock"));
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, longAgo);
        LockFile.tryAcquire(file).orElseThrow().close();
        assertThat(Files.getLastModifiedTime(file)).isGreaterThan(longAgo);
    }

    @Test
    void aLockThatSomebodyElseTookInThisProcessIsHeld() throws Exception {
        Path file = Files.createFile(directory.resolve("lock"));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).isNotNull();
            assertThat(LockFile.tryAcquire(file)).isEmpty();
        }
    }
}
