// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CallLimitsTest {
    private final AtomicLong clock = new AtomicLong();
    private final CallLimits limits = new CallLimits(new WebSettings(10, 2, 2, 2, 3), clock::get);

    private void assertRefused(String user, boolean isDownload, ProblemCode code) {
        assertThatThrownBy(() -> limits.begin(user, isDownload))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.headers()).containsKey("Retry-After");
                });
    }

    @Test
    void soManyRequestsAtOnceAndThenSoManyASecond() {
        for (int i = 0; i < 10; i++) {
            limits.begin("ann", false).close();
        }
        assertRefused("ann", false, ProblemCode.TOO_MANY_REQUESTS);
        limits.begin("bob", false).close();
        clock.addAndGet(Duration.ofMillis(500).toNanos());
        limits.begin("ann", false).close();
        assertRefused("ann", false, ProblemCode.TOO_MANY_REQUESTS);
        clock.addAndGet(Duration.ofHours(1).toNanos());
        for (int i = 0; i < 10; i++) {
            limits.begin("ann", false).close();
        }
        assertRefused("ann", false, ProblemCode.TOO_MANY_REQUESTS);
    }

    @Test
    void soManyCallsAtATime() {
        CallLimits.Permit first = limits.begin("ann", false);
        limits.begin("ann", false);
        assertRefused("ann", false, ProblemCode.TOO_MANY_REQUESTS);
        limits.begin("ann", true).close();
        first.close();
        limits.begin("ann", false).close();
    }

    @Test
    void soManyDownloadsAtATimeOfOneAndOfAll() {
        limits.begin("ann", true);
        CallLimits.Permit second = limits.begin("ann", true);
        assertRefused("ann", true, ProblemCode.TOO_MANY_REQUESTS);
        limits.begin("bob", true);
        assertRefused("bob", true, ProblemCode.BUSY);
        second.close();
        limits.begin("bob", true).close();
    }
}
