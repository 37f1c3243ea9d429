// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guestfs.GuestfsEvent;
import org.guestfs.ra.GuestfsMessage;
import org.junit.jupiter.api.Test;

final class ThrottleTest {
    // It wraps in the middle of the tests.
    private long now = Long.MAX_VALUE - 500;
    private final Throttle throttle = new Throttle(Duration.ofNanos(1000), () -> now);

    private boolean passes(long connection, GuestfsEvent event) {
        return throttle.passes(
                new GuestfsMessage("guests", connection, List.of("/srv/guest.img"), event, Instant.EPOCH, 0));
    }

    private static GuestfsEvent progress(long position) {
        return new GuestfsEvent.Progress(1, 1, position, 100);
    }

    @Test
    void ofEachConnectionOneEventPassesInAnInterval() {
        assertThat(passes(1, progress(1))).isTrue();
        now += 600;
        assertThat(passes(2, progress(1))).isTrue();
        assertThat(passes(1, progress(2))).isFalse();
        now += 400;
        assertThat(passes(1, progress(3))).isTrue();
        assertThat(passes(2, progress(2))).isFalse();
    }

    @Test
    void theLastOfACallAndEverythingElsePasses() {
        assertThat(passes(1, progress(1))).isTrue();
        assertThat(passes(1, progress(100))).isTrue();
        assertThat(passes(1, progress(100))).isTrue();
        assertThat(passes(1, new GuestfsEvent.Warning("emulation"))).isTrue();
    }

    @Test
    void connectionsThatAreGoneAreForgotten() {
        for (int connection = 0; connection < 1000; connection++) {
            passes(connection, progress(1));
            now += 100;
        }
        assertThat(throttle.size()).isEqualTo(10);
    }
}
