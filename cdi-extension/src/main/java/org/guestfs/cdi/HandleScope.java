// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

/**
 * Begins units of work, in which beans and handles that are {@link HandleScoped} live. A bean of this type is there to be
 * injected.
 *
 * <pre>{@code
 * try (HandleScope.Unit unit = scope.begin()) {
 *     restorer.restore("/etc/fstab");
 * }
 * }</pre>
 *
 * @since 0.1
 */
public interface HandleScope {
    /**
     * Begins a unit of work in this thread. The one that was there is back when it ends.
     *
     * @return the unit, which the same thread must close
     */
    Unit begin();

    /** A unit of work, until it is closed. */
    interface Unit extends AutoCloseable {
        /**
         * Ends it, and closes the handles in it. Does nothing the second time.
         *
         * @throws IllegalStateException if another unit of this thread has begun since and not ended, or if it belongs to
         *     another thread
         */
        @Override
        void close();
    }
}
