// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import org.guestfs.Supply;
import org.guestfs.SupplyStatistics;

/** A supply as JMX sees it. */
final class SupplyBean extends Emitter implements SupplyMXBean {
    private static final String EXHAUSTED = "org.guestfs.supply.exhausted";

    private final Supply supply;
    private long toldTimedOut;

    SupplyBean(Notifications notifications, Supply supply) {
        super(notifications, "that launches wait for room in vain", EXHAUSTED);
        this.supply = supply;
    }

    /** Tells of launches that have waited in vain since the last look. Called by one thread. */
    void lookForExhaustion() {
        SupplyStatistics now = supply.statistics();
        if (now.timedOut() > toldTimedOut) {
            emit(
                    EXHAUSTED,
                    now.timedOut() - toldTimedOut + " launches waited for an appliance in vain",
                    details(
                            "timedOutCount",
                            now.timedOut(),
                            "inUseCount",
                            (long) now.inUse(),
                            "waitingCount",
                            (long) now.waiting(),
                            "maximum",
                            (long) supply.maximum()));
            toldTimedOut = now.timedOut();
        }
    }

    private SupplyStatistics statistics() {
        return supply.statistics();
    }

    @Override
    public int getReadyCount() {
        return statistics().ready();
    }

    @Override
    public int getStartingCount() {
        return statistics().starting();
    }

    @Override
    public int getInUseCount() {
        return statistics().inUse();
    }

    @Override
    public int getWaitingCount() {
        return statistics().waiting();
    }

    @Override
    public long getCreatedCount() {
        return statistics().created();
    }

    @Override
    public long getDestroyedCount() {
        return statistics().destroyed();
    }

    @Override
    public long getFailedCount() {
        return statistics().failed();
    }

    @Override
    public long getServedCount() {
        return statistics().served();
    }

    @Override
    public long getServedReadyCount() {
        return statistics().servedReady();
    }

    @Override
    public long getTimedOutCount() {
        return statistics().timedOut();
    }

    @Override
    public long getReusedCount() {
        return statistics().reused();
    }

    @Override
    public long getResetFailedCount() {
        return statistics().resetsFailed();
    }

    @Override
    public long getTotalWaitMillis() {
        return statistics().totalWait().toMillis();
    }

    @Override
    public long getTotalStartMillis() {
        return statistics().totalStart().toMillis();
    }

    @Override
    public int getMinimum() {
        return supply.minimum();
    }

    @Override
    public void setMinimum(int count) {
        supply.resize(count, supply.maximum());
    }

    @Override
    public int getMaximum() {
        return supply.maximum();
    }

    @Override
    public void setMaximum(int count) {
        supply.resize(supply.minimum(), count);
    }

    @Override
    public void resize(int minimum, int maximum) {
        supply.resize(minimum, maximum);
    }

    @Override
    public void drain() {
        supply.drain();
    }
}
