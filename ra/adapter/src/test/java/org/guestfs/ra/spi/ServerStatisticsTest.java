// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guestfs.SupplyStatistics;
import org.guestfs.jmx.SupplyMXBean;
import org.jboss.jca.core.spi.statistics.StatisticsPlugin;
import org.junit.jupiter.api.Test;

/** What a server with IronJacamar shows of an adapter. */
final class ServerStatisticsTest {
    private Optional<SupplyStatistics> supply = Optional.empty();
    private final StatisticsPlugin statistics = new ServerStatistics(() -> supply);

    private void has(int inUse, long served) {
        supply = Optional.of(new SupplyStatistics(
                0, 0, inUse, 0, 0, 0, 0, served, 0, 0, 0, 0, Duration.ofMillis(served * 10), Duration.ZERO));
    }

    @Test
    void showsTheFiguresOfTheSupply() {
        has(2, 7);
        assertThat(statistics.getValue("InUseCount")).isEqualTo(2L);
        assertThat(statistics.getValue("ServedCount")).isEqualTo(7L);
        assertThat(statistics.getValue("TotalWaitMillis")).isEqualTo(70L);
    }

    @Test
    void showsNothingWhileTheAdapterIsStopped() {
        assertThat(statistics.getNames()).isNotEmpty().allSatisfy(name -> assertThat(statistics.getValue(name))
                .isEqualTo(0L));
    }

    @Test
    void aClearedTotalCountsFromThereOnAndWhatIsNowStays() {
        has(2, 7);
        statistics.clear();
        has(3, 9);
        assertThat(statistics.getValue("InUseCount")).isEqualTo(3L);
        assertThat(statistics.getValue("ServedCount")).isEqualTo(2L);
    }

    @Test
    void theFiguresHaveTheNamesThatTheyHaveInJmxAndADescription() {
        assertThat(Arrays.stream(SupplyMXBean.class.getMethods())
                        .map(method -> method.getName().replaceFirst("^get", ""))
                        .collect(Collectors.toSet()))
                .containsAll(statistics.getNames());
        assertThat(statistics.getNames())
                .allSatisfy(name -> assertThat(statistics.getDescription(name)).isNotBlank());
    }

    @Test
    void theFiguresAreThereWithoutBeingEnabled() {
        statistics.setEnabled(false);
        has(2, 7);
        assertThat(statistics.isEnabled()).isTrue();
        assertThat(statistics.getValue("InUseCount")).isEqualTo(2L);
    }
}
