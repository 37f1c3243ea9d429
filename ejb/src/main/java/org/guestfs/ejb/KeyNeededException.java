// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import org.jspecify.annotations.Nullable;

/**
 * Says that a volume is encrypted, and that no pass phrase was given for it, or a wrong one. A volume that has not been
 * used for a while needs it again.
 *
 * @since 0.1
 */
public final class KeyNeededException extends RestoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, with what, and what to do
     */
    public KeyNeededException(String message) {
        this(message, null);
    }

    /**
     * Makes an exception with a cause.
     *
     * @param message what is wrong, with what, and what to do
     * @param cause the exception behind this one, or {@code null}
     */
    public KeyNeededException(String message, @Nullable Throwable cause) {
        super("key-needed", message, cause);
    }
}
