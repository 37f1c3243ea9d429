// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.management;

import java.time.Duration;
import java.util.Map;
import org.guestfs.EventType;

/**
 * What a handle has done since it was created.
 *
 * @param calls calls of actions that have ended, those within other calls included
 * @param failures those of them that failed
 * @param errors how many failed in which way: by the name of the errno, or the class of a misuse
 * @param busy how long the calls took
 * @param bytesSent bytes sent to the daemon
 * @param bytesReceived bytes received from it
 * @param events the events so far, by class; of {@code ENTER} all that were not refused for the
 *     state of the handle, of the others those that were wanted by somebody
 * @since 0.1
 */
public record HandleCounters(
        long calls,
        long failures,
        Map<String, Long> errors,
        Duration busy,
        long bytesSent,
        long bytesReceived,
        Map<EventType, Long> events) {
    /** Copies the maps. */
    public HandleCounters {
        errors = Map.copyOf(errors);
        events = Map.copyOf(events);
    }
}
