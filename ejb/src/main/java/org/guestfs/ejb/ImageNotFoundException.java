// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import org.jspecify.annotations.Nullable;

/**
 * Says that there is no such image.
 *
 * @since 0.1
 */
public final class ImageNotFoundException extends RestoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, with what, and what to do
     */
    public ImageNotFoundException(String message) {
        this(message, null);
    }

    /**
     * Makes an exception with a cause.
     *
     * @param message what is wrong, with what, and what to do
     * @param cause the exception behind this one, or {@code null}
     */
    public ImageNotFoundException(String message, @Nullable Throwable cause) {
        super("image-not-found", message, cause);
    }
}
