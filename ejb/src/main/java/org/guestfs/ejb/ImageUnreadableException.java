// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import org.jspecify.annotations.Nullable;

/**
 * Says that an image, or a file in it, cannot be read: it is damaged, is no disk image, or has made its appliance fail.
 *
 * @since 0.1
 */
public final class ImageUnreadableException extends RestoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, with what, and what to do
     */
    public ImageUnreadableException(String message) {
        this(message, null);
    }

    /**
     * Makes an exception with a cause.
     *
     * @param message what is wrong, with what, and what to do
     * @param cause the exception behind this one, or {@code null}
     */
    public ImageUnreadableException(String message, @Nullable Throwable cause) {
        super("image-unreadable", message, cause);
    }
}
