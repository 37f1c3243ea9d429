// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import org.jspecify.annotations.Nullable;

/**
 * Says that something is more than a limit allows. The message names the limit.
 *
 * @since 0.1
 */
public final class LimitExceededException extends RestoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, with what, and what to do
     */
    public LimitExceededException(String message) {
        this(message, null);
    }

    /**
     * Makes an exception with a cause.
     *
     * @param message what is wrong, with what, and what to do
     * @param cause the exception behind this one, or {@code null}
     */
    public LimitExceededException(String message, @Nullable Throwable cause) {
        super("limit-exceeded", message, cause);
    }
}
