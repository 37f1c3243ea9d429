// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

/**
 * A time to set on a file, in the terms of {@code utimens}.
 *
 * @param seconds seconds since 1970
 * @param nanos nanoseconds, or {@link #NOW} or {@link #OMIT}
 */
record Timestamp(long seconds, long nanos) {
    static final long NOW = -1;
    static final long OMIT = -2;

    /** What the C library has for these two. */
    private static final long UTIME_NOW = (1L << 30) - 1;

    private static final long UTIME_OMIT = (1L << 30) - 2;

    static Timestamp ofTimespec(long seconds, long nanos) {
        if (nanos == UTIME_NOW) {
            return new Timestamp(0, NOW);
        }
        return nanos == UTIME_OMIT ? new Timestamp(0, OMIT) : new Timestamp(seconds, nanos);
    }
}
