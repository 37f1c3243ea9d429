// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.util.Date;
import java.util.List;

/**
 * What a handle was that is closed.
 *
 * @param number its number
 * @param identifier its identifier; empty if it had none
 * @param drives the drives with which it was launched last
 * @param createdTime when it was created
 * @param closedTime when it was closed
 * @param callCount its calls
 * @param failedCallCount those of them that failed
 * @param bytesSent bytes sent to the daemon
 * @param bytesReceived bytes received from it
 * @since 0.1
 */
public record ClosedHandle(
        long number,
        String identifier,
        List<String> drives,
        Date createdTime,
        Date closedTime,
        long callCount,
        long failedCallCount,
        long bytesSent,
        long bytesReceived) {}
