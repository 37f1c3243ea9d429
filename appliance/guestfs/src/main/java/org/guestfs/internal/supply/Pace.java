// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.time.Duration;

/**
 * How quickly a supply does its work.
 *
 * @param look how often it looks for what nobody tells it, such as the slots that another process gives back
 * @param respite how long a launch that took an appliance has the host for itself, before that is replaced
 * @param backOff how long nothing is started after a failure
 * @param age how old an appliance gets: what it was started from may have been replaced
 */
record Pace(Duration look, Duration respite, Duration backOff, Duration age) {
    static final Pace USUAL =
            new Pace(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(30));
}
