// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignInGuardTest {
    private final AtomicLong clock = new AtomicLong();
    private final SignInGuard guard = new SignInGuard(clock::get);

    private void assertRefused(String user, String address) {
        assertThatThrownBy(() -> guard.begin(user, address)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
            assertThat(problem.headers()).containsKey("Retry-After");
        });
    }

    @Test
    void afterFiveWrongPasswordsAUserWaits() {
        for (int i = 0; i < 5; i++) {
            guard.begin("ann", "1.2.3.4");
        }
        assertRefused("ann", "1.2.3.4");
        guard.begin("ann", "5.6.7.8");
        guard.begin("bob", "1.2.3.4");
        clock.addAndGet(Duration.ofMinutes(6).toNanos());
        guard.begin("ann", "1.2.3.4");
    }

    @Test
    void afterTwentyAnAddressDoes() {
        for (int i = 0; i < 20; i++) {
            guard.begin("user" + i, "1.2.3.4");
        }
        assertRefused("another", "1.2.3.4");
        guard.begin("another", "5.6.7.8");
    }

    @Test
    void theRightPasswordForgivesWhatWasWrongBefore() {
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < 4; i++) {
                guard.begin("ann", "address " + round);
            }
            guard.begin("ann", "address " + round).succeed();
        }
        for (int i = 0; i < 100; i++) {
            guard.begin("bob", "1.2.3.4").succeed();
        }
    }

    @Test
    void oldestGuessesAreForgottenFirst() {
        for (int i = 0; i < 5; i++) {
            guard.begin("ann", "1.2.3.4");
        }
        for (int i = 0; i < 4000; i++) {
            guard.begin("user", "address " + i);
        }
        assertRefused("ann", "1.2.3.4");
        for (int i = 0; i < 4000; i++) {
            guard.begin("user", "another " + i);
        }
        guard.begin("ann", "1.2.3.4");
    }
}
