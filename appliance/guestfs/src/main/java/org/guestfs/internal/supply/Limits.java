// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.time.Duration;

/**
 * How much a supply may have.
 *
 * @param minimum appliances that are always kept ready
 * @param maximum appliances at once, ready or in use, of all processes of this user
 * @param memory how much memory these may have together, in MiB
 * @param idle after how long an appliance that is ready beyond the minimum goes
 * @param patience how long a launch waits for an appliance
 * @param uses how many handles an appliance serves, one after the other
 */
public record Limits(int minimum, int maximum, long memory, Duration idle, Duration patience, int uses) {}
