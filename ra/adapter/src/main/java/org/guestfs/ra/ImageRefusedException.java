// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import jakarta.resource.ResourceException;
import org.jspecify.annotations.Nullable;

/**
 * Says that a drive may not be opened by this application, is malformed, or is not there. Trying again is of no use.
 *
 * @since 0.1
 */
public final class ImageRefusedException extends ResourceException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, with what, and what to do
     * @param errorCode the name of the error in the operating system's terms, such as {@code EACCES}
     * @param cause the exception behind this one, or {@code null}
     */
    public ImageRefusedException(String message, String errorCode, @Nullable Throwable cause) {
        super(message, errorCode);
        initCause(cause);
    }
}
