// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.guestfs.spi.Call;
import org.junit.jupiter.api.Test;

final class GuestClockTest {
    /** A guest that is as slow as it is told, on a host whose time goes by only there. */
    private static final class SlowGuest implements GuestShell {
        private final Queue<Attempt> attempts = new ArrayDeque<>();
        private final List<String> scripts = new ArrayList<>();
        private long millis;

        /** How long a script takes to arrive, to set the clock, and to do the rest. */
        private record Attempt(int start, int setting, int rest) {}

        SlowGuest then(int start, int setting, int rest) {
            attempts.add(new Attempt(start, setting, rest));
            return this;
        }

        SlowGuest always(int start, int setting) {
            for (int i = 0; i < 8; i++) {
                then(start, setting, 0);
            }
            return this;
        }

        @Override
        public String call(Call<String> call) {
            scripts.add(call.toString());
            Attempt attempt = attempts.remove();
            millis += attempt.start();
            long before = millis;
            millis += attempt.setting();
            long after = millis;
            millis += attempt.rest();
            return String.format(
                    Locale.ROOT, "clock %.2f %.2f %.2f%n", before / 1000.0, after / 1000.0, millis / 1000.0);
        }

        long setAndRun() throws IOException {
            return new GuestClock(this, true, () -> millis * 1_000_000)
                    .setAndRun("")
                    .toMillis();
        }
    }

    @Test
    void isSetAgainUntilTheGuestWasAsQuickAsExpected() throws IOException {
        var guest = new SlowGuest().then(900, 20, 300).then(100, 20, 0).then(100, 20, 0);
        assertThat(guest.setAndRun()).isLessThanOrEqualTo(100);
        assertThat(guest.scripts).hasSize(3);
    }

    @Test
    void learnsFromOneCloneHowLongTheNextWillTake() throws IOException {
        new SlowGuest().then(400, 20, 0).then(400, 20, 0).setAndRun();
        var next = new SlowGuest().then(400, 20, 100);
        assertThat(next.setAndRun()).isLessThanOrEqualTo(100);
        assertThat(next.scripts).hasSize(1);
    }

    @Test
    void isNotSureOfWhatHappenedAtAnyTimeWithinALongWhile() throws IOException {
        // Even if it was in the middle, where it is expected.
        new SlowGuest().always(100, 400).setAndRun();
        var guest = new SlowGuest().always(100, 400);
        assertThat(guest.setAndRun()).isBetween(200L, 250L);
        assertThat(guest.scripts).hasSize(8);
    }

    @Test
    void isTriedAgainAfterALongWhile() throws IOException {
        new SlowGuest().then(100, 20, 0).then(100, 20, 0).then(100, 20, 0).setAndRun();
        var guest = new SlowGuest().then(100, 400, 0).then(100, 20, 0).then(100, 20, 0);
        assertThat(guest.setAndRun()).isLessThanOrEqualTo(100);
    }

    @Test
    void failsIfTheGuestDoesNotTell() {
        GuestShell silent = call -> "";
        assertThatThrownBy(() -> new GuestClock(silent, false).setAndRun(""))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not tell when it set its clock");
    }
}
