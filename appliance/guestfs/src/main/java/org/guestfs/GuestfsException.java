// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says that something about an appliance went wrong. The subclass tells what the caller can do about it.
 *
 * @see LaunchException
 * @see OperationException
 * @see ApplianceLostException
 * @since 0.1
 */
public abstract sealed class GuestfsException extends RuntimeException
        permits LaunchException, OperationException, ApplianceLostException {
    private static final long serialVersionUID = 1L;

    private final String action;
    private final Errno errno;

    /**
     * Makes an exception.
     *
     * @param action the upstream name of the action
     * @param errno the cause in the operating system's terms
     * @param message what failed, with which object, and what to do
     * @param cause the exception behind this one, or {@code null}
     */
    protected GuestfsException(String action, Errno errno, String message, @Nullable Throwable cause) {
        super(action + ": " + message, cause);
        this.action = Objects.requireNonNull(action, "action");
        this.errno = Objects.requireNonNull(errno, "errno");
    }

    /**
     * Returns the action that failed.
     *
     * @return an upstream name, such as {@code mount}
     */
    public String action() {
        return action;
    }

    /**
     * Returns the error number, as on Linux x86.
     *
     * @return a positive number, or 0 if unknown
     */
    public int errno() {
        return errno.number();
    }

    /**
     * Returns the symbolic name of the error number.
     *
     * @return a name such as {@code ENOENT}, or an empty string if unknown
     */
    public String errnoName() {
        return errno.name();
    }
}
