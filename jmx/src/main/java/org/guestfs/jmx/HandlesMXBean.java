// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.util.List;

/**
 * All handles together, as {@code org.guestfs:type=Handles,name=NAME}. It sends a notification when a handle is created,
 * launched, lost, closed, or has been in one action for too long; each has a counter here.
 *
 * @since 0.1
 */
public interface HandlesMXBean extends CallFigures {
    /**
     * Tells whether the host has what appliances need, as far as can be told without starting one.
     *
     * @return {@code false} if {@link #getProblem()} says what is missing
     */
    boolean isHealthy();

    /**
     * Says what is missing.
     *
     * @return a sentence, empty if nothing is
     */
    String getProblem();

    /**
     * Counts the handles that are open.
     *
     * @return a number
     */
    int getOpenCount();

    /**
     * Counts the handles created.
     *
     * @return a number
     */
    long getCreatedCount();

    /**
     * Counts the launches that gave an appliance.
     *
     * @return a number
     */
    long getLaunchedCount();

    /**
     * Counts the appliances lost: those that ended before their handle wanted it.
     *
     * @return a number
     */
    long getLostCount();

    /**
     * Counts the handles closed.
     *
     * @return a number
     */
    long getClosedCount();

    /**
     * Counts the actions that took longer than {@link #getSlowActionMillis()}.
     *
     * @return a number
     */
    long getSlowActionCount();

    /**
     * Returns after how long an action is slow.
     *
     * @return milliseconds; 30,000 at first
     */
    long getSlowActionMillis();

    /**
     * Sets after how long an action is slow.
     *
     * @param millis milliseconds, greater than 0
     * @throws IllegalArgumentException if they are not
     */
    void setSlowActionMillis(long millis);

    /**
     * Counts the notifications that were dropped, because a listener was too slow.
     *
     * @return a number
     */
    long getDroppedNotificationCount();

    /**
     * Returns the handles that were closed last, the newest first.
     *
     * @return at most 32
     */
    List<ClosedHandle> getRecentlyClosed();

    /**
     * Boots an appliance with an empty disk of its own, uses it and ends it.
     *
     * @return how long that took
     * @throws IllegalStateException if it does not work, with the reason
     */
    SelfTest selfTest();
}
