// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.util.Map;

/**
 * What has been done with a handle, or with all of them.
 *
 * @since 0.1
 */
public interface CallFigures {
    /**
     * Counts the calls that have ended.
     *
     * @return a number
     */
    long getCallCount();

    /**
     * Counts those of them that failed.
     *
     * @return a number
     */
    long getFailedCallCount();

    /**
     * Counts the failed calls by what they failed with.
     *
     * @return for each name of an errno, or class of a misuse, a number
     */
    Map<String, Long> getErrorCounts();

    /**
     * Counts the events by class.
     *
     * @return for each class of events, as the libguestfs manual names it, a number
     */
    Map<String, Long> getEventCounts();

    /**
     * Returns how long the calls took.
     *
     * @return milliseconds
     */
    long getBusyMillis();

    /**
     * Counts the bytes sent to the daemon.
     *
     * @return a number
     */
    long getBytesSent();

    /**
     * Counts the bytes received from the daemon.
     *
     * @return a number
     */
    long getBytesReceived();
}
