// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.guestfs.SupplyStatistics;
import org.jboss.jca.core.spi.statistics.StatisticsPlugin;
import org.jspecify.annotations.Nullable;

/**
 * What an adapter's supply has and has done, for the own statistics of servers that have IronJacamar. All figures are
 * numbers, 0 while the adapter is stopped. Thread-safe.
 */
final class ServerStatistics implements StatisticsPlugin {
    private static final long serialVersionUID = 1L;

    private static final SupplyStatistics NOTHING =
            new SupplyStatistics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Duration.ZERO, Duration.ZERO);

    private static final Map<String, Figure> FIGURES = figures();

    private final transient Supplier<Optional<SupplyStatistics>> supply;
    private transient volatile SupplyStatistics cleared = NOTHING;

    ServerStatistics(Supplier<Optional<SupplyStatistics>> supply) {
        this.supply = supply;
    }

    private record Figure(String description, boolean isTotal, ToLongFunction<SupplyStatistics> value) {}

    private static Map<String, Figure> figures() {
        var figures = new LinkedHashMap<String, Figure>();
        figures.put("ReadyCount", now("Appliances that wait to be used", SupplyStatistics::ready));
        figures.put("StartingCount", now("Appliances that are being started", SupplyStatistics::starting));
        figures.put("InUseCount", now("Appliances that connections use", SupplyStatistics::inUse));
        figures.put("WaitingCount", now("Launches that wait for an appliance", SupplyStatistics::waiting));
        figures.put("CreatedCount", total("Appliances started", SupplyStatistics::created));
        figures.put("DestroyedCount", total("Appliances ended", SupplyStatistics::destroyed));
        figures.put(
                "FailedCount",
                total("Appliances that could not be started, or were found dead", SupplyStatistics::failed));
        figures.put("ServedCount", total("Launches that got an appliance", SupplyStatistics::served));
        figures.put("ServedReadyCount", total("Launches that found one ready", SupplyStatistics::servedReady));
        figures.put("TimedOutCount", total("Launches that waited in vain", SupplyStatistics::timedOut));
        figures.put("ReusedCount", total("Appliances made ready for another connection", SupplyStatistics::reused));
        figures.put("ResetFailedCount", total("Appliances that could not be made so", SupplyStatistics::resetsFailed));
        figures.put(
                "TotalWaitMillis",
                total(
                        "Milliseconds all launches waited for an appliance, its start included",
                        statistics -> statistics.totalWait().toMillis()));
        figures.put("TotalStartMillis", total("Milliseconds all starts of appliances took", statistics -> statistics
                .totalStart()
                .toMillis()));
        return figures;
    }

    private static Figure now(String description, ToLongFunction<SupplyStatistics> value) {
        return new Figure(description, false, value);
    }

    private static Figure total(String description, ToLongFunction<SupplyStatistics> value) {
        return new Figure(description, true, value);
    }

    private static Figure figure(String name) {
        return requireNonNull(FIGURES.get(name), name);
    }

    @Override
    public Set<String> getNames() {
        return FIGURES.keySet();
    }

    @Override
    public Class<?> getType(String name) {
        return long.class;
    }

    @Override
    public String getDescription(String name) {
        return figure(name).description();
    }

    @Override
    public String getDescription(String name, @Nullable Locale locale) {
        return getDescription(name);
    }

    @Override
    public Object getValue(String name) {
        Figure figure = figure(name);
        long value = figure.value().applyAsLong(current());
        return figure.isTotal() ? value - figure.value().applyAsLong(cleared) : value;
    }

    private SupplyStatistics current() {
        return supply.get().orElse(NOTHING);
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    /** Does nothing: the figures are there in any case. */
    @Override
    public void setEnabled(boolean value) {}

    /** Counts from here on; the figures that JMX shows go on. */
    @Override
    public void clear() {
        cleared = current();
    }
}
