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
public record Limits(int minimum, int maximum, long memory, Duration idle, Duration patience, int uses) {
    /**
     * Checks how many there are.
     *
     * @throws IllegalArgumentException if that makes no sense
     */
    public Limits {
        checkMinimum(minimum);
        checkMaximum(maximum);
        if (minimum > maximum) {
            throw new IllegalArgumentException("minimum " + minimum + " is greater than maximum " + maximum);
        }
    }

    /** The same with another number of appliances. */
    public Limits resized(int newMinimum, int newMaximum) {
        return new Limits(newMinimum, newMaximum, memory, idle, patience, uses);
    }

    /** Returns the number, if it can be a minimum. */
    public static int checkMinimum(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("minimum must not be negative, got " + count);
        }
        return count;
    }

    /** Returns the number, if it can be a maximum. */
    public static int checkMaximum(int count) {
        if (count <= 0) {
            throw new IllegalArgumentException("maximum must be greater than 0, got " + count);
        }
        return count;
    }
}
