// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ExpiringCacheTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);

    private ExpiringCache<String> cache(Duration timeout, long capacity) {
        return new ExpiringCache<>(timeout, capacity, String::length, now::get);
    }

    @Test
    void valuesAreForgottenWhenTheirTimeIsOver() {
        ExpiringCache<String> cache = cache(Duration.ofNanos(10), 10_000);
        cache.put("/a", "value");
        // The clock wraps here, as that of a JVM may.
        now.addAndGet(9);
        assertThat(cache.find("/a")).isEqualTo("value");
        now.addAndGet(1);
        assertThat(cache.find("/a")).isNull();
        assertThat(cache.size()).isZero();
        assertThat(cache.weight()).isZero();
    }

    @Test
    void expiredValuesGoWithoutBeingAskedFor() {
        ExpiringCache<String> cache = cache(Duration.ofNanos(10), 10_000);
        cache.put("/a", "old");
        now.addAndGet(5);
        cache.put("/b", "young");
        now.addAndGet(5);
        cache.removeExpired();
        assertThat(cache.size()).isEqualTo(1);
        assertThat(cache.find("/b")).isEqualTo("young");
    }

    @Test
    void theLeastUsedValuesMakeRoom() {
        ExpiringCache<String> cache = cache(Duration.ofHours(1), 500);
        cache.put("/a", "1");
        cache.put("/b", "2");
        cache.put("/c", "3");
        assertThat(cache.find("/a")).isEqualTo("1");
        cache.put("/d", "4");
        assertThat(cache.find("/b")).isNull();
        assertThat(cache.find("/a")).isEqualTo("1");
        assertThat(cache.weight()).isLessThanOrEqualTo(500);
    }

    @Test
    void aValueTooLargeForTheCacheIsNotKeptAndMovesNoOther() {
        ExpiringCache<String> cache = cache(Duration.ofHours(1), 500);
        cache.put("/a", "1");
        cache.put("/b", "x".repeat(1000));
        assertThat(cache.find("/b")).isNull();
        assertThat(cache.find("/a")).isEqualTo("1");
    }

    @Test
    void replacingAndRemovingKeepTheAccounts() {
        ExpiringCache<String> cache = cache(Duration.ofHours(1), 10_000);
        cache.put("/a", "1");
        long one = cache.weight();
        cache.put("/a", "2");
        assertThat(cache.weight()).isEqualTo(one);
        cache.put("/b", "3");
        cache.removeIf("/a"::equals);
        assertThat(cache.weight()).isEqualTo(one);
        cache.remove("/b");
        cache.remove("/b");
        assertThat(cache.weight()).isZero();
    }

    @Test
    void withoutATimeoutNothingIsKept() {
        ExpiringCache<String> cache = cache(Duration.ZERO, 10_000);
        cache.put("/a", "1");
        assertThat(cache.size()).isZero();
    }
}
