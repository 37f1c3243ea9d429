// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import org.jspecify.annotations.Nullable;

/**
 * Says that an action failed: the daemon refused it, or the library could not do its part. The handle remains usable.
 *
 * @since 0.1
 */
public non-sealed class OperationException extends GuestfsException {
    private static final long serialVersionUID = 1L;

    private final String detail;

    /**
     * Makes an exception.
     *
     * @param action the upstream name of the action
     * @param errno the cause in the operating system's terms
     * @param message what failed; for errors of the daemon, its own words
     */
    public OperationException(String action, Errno errno, String message) {
        this(action, errno, message, null);
    }

    /**
     * Makes an exception with a cause.
     *
     * @param action the upstream name of the action
     * @param errno the cause in the operating system's terms
     * @param message what failed; for errors of the daemon, its own words
     * @param cause the exception behind this one, or {@code null}
     */
    public OperationException(String action, Errno errno, String message, @Nullable Throwable cause) {
        super(action, errno, message, cause);
        this.detail = message;
    }

    /**
     * Returns the message without the name of the action. It may hold text from the guest: do not trust it.
     *
     * @return the daemon's or the library's words
     */
    public String detail() {
        return detail;
    }
}
