// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.guestfs.spi.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class LineTest {
    private static final Duration NEVER = Duration.ofDays(1);

    @Test
    void onlyTheFirstLooksAndOnlyIfItIsTold() throws Exception {
        var line = new Line(NEVER);
        var looks = new AtomicInteger();
        List<CompletableFuture<Void>> launches = IntStream.range(0, 4)
                .mapToObj(
                        i -> CompletableFuture.runAsync(() -> lookTwice(line, looks), task -> new Thread(task).start()))
                .toList();
        waitUntil(() -> line.waiting() == 4);
        assertThat(looks).hasValue(1);
        for (int served = 1; served <= 3; served++) {
            line.tell();
            // One has looked again and left, and the next has looked.
            int left = 4 - served;
            int looked = 2 * served + 1;
            waitUntil(() -> line.waiting() == left && looks.get() == looked);
        }
        line.tell();
        launches.forEach(CompletableFuture::join);
        assertThat(looks).hasValue(8);
        assertThat(line.isEmpty()).isTrue();
    }

    private static void waitUntil(BooleanSupplier condition) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(deadline.isOver()).as("it does not happen").isFalse();
            Thread.yield();
        }
    }

    private static void lookTwice(Line line, AtomicInteger looks) {
        try (Line.Turn turn = line.join()) {
            turn.await(Deadline.in(NEVER));
            looks.incrementAndGet();
            turn.await(Deadline.in(NEVER));
            looks.incrementAndGet();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoseTurnWasInVainIsTheNext() throws Exception {
        var line = new Line(NEVER);
        Line.Turn first = line.join();
        Line.Turn second = line.join();
        first.close();
        Line.Turn again = line.joinAgain();
        assertThat(second.await(Deadline.in(Duration.ofMillis(1)))).isFalse();
        assertThat(again.await(Deadline.in(NEVER))).isTrue();
    }
}
