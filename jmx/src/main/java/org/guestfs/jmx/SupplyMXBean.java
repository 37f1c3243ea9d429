// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

/**
 * A supply of appliances, as {@code org.guestfs:type=Supply,name=NAME}.
 *
 * @see org.guestfs.Supply
 * @since 0.1
 */
public interface SupplyMXBean {
    /**
     * Counts the appliances that wait to be used.
     *
     * @return a number
     */
    int getReadyCount();

    /**
     * Counts the appliances that are being started.
     *
     * @return a number
     */
    int getStartingCount();

    /**
     * Counts the appliances in use.
     *
     * @return a number
     */
    int getInUseCount();

    /**
     * Counts the launches that wait for room.
     *
     * @return a number
     */
    int getWaitingCount();

    /**
     * Counts the appliances started.
     *
     * @return a number
     */
    long getCreatedCount();

    /**
     * Counts the appliances ended.
     *
     * @return a number
     */
    long getDestroyedCount();

    /**
     * Counts the appliances that could not be started, or were found dead.
     *
     * @return a number
     */
    long getFailedCount();

    /**
     * Counts the launches that got an appliance.
     *
     * @return a number
     */
    long getServedCount();

    /**
     * Counts those of them that found one ready.
     *
     * @return a number
     */
    long getServedReadyCount();

    /**
     * Counts the launches that waited for room in vain; for each there is a notification.
     *
     * @return a number
     */
    long getTimedOutCount();

    /**
     * Counts how often an appliance was made ready for another handle.
     *
     * @return a number
     */
    long getReusedCount();

    /**
     * Counts how often that failed.
     *
     * @return a number
     */
    long getResetFailedCount();

    /**
     * Returns how long all launches that got an appliance waited for it.
     *
     * @return milliseconds; divided by {@link #getServedCount()}, what a launch waits
     */
    long getTotalWaitMillis();

    /**
     * Returns how long all starts of appliances took.
     *
     * @return milliseconds; divided by {@link #getCreatedCount()} and {@link #getFailedCount()} together, what a start takes
     */
    long getTotalStartMillis();

    /**
     * Returns how many appliances are always ready.
     *
     * @return a number
     */
    int getMinimum();

    /**
     * Sets how many appliances are always ready.
     *
     * @param count a number, not negative and not greater than the maximum
     * @throws IllegalArgumentException if it is
     */
    void setMinimum(int count);

    /**
     * Returns how many appliances there may be.
     *
     * @return a number
     */
    int getMaximum();

    /**
     * Sets how many appliances there may be.
     *
     * @param count a number greater than 0 and not less than the minimum
     * @throws IllegalArgumentException if it is not
     */
    void setMaximum(int count);

    /**
     * Sets both at once.
     *
     * @param minimum how many appliances are always ready
     * @param maximum how many there may be
     * @throws IllegalArgumentException if that makes no sense; then nothing is changed
     */
    void resize(int minimum, int maximum);

    /** Ends the appliances that wait to be used; they are replaced. */
    void drain();
}
