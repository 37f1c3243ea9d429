// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import jakarta.resource.spi.ResourceAllocationException;
import org.jspecify.annotations.Nullable;

/**
 * Says that an image is used in a way that excludes what is wanted, or that a transaction on it is in doubt. The message names
 * who has it.
 *
 * @since 0.1
 */
public final class ImageBusyException extends ResourceAllocationException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, with what, and what to do
     * @param errorCode the name of the error in the operating system's terms, such as {@code EACCES}
     * @param cause the exception behind this one, or {@code null}
     */
    public ImageBusyException(String message, String errorCode, @Nullable Throwable cause) {
        super(message, errorCode);
        initCause(cause);
    }
}
