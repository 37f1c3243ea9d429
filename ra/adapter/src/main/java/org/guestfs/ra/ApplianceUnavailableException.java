// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import jakarta.resource.spi.ResourceAllocationException;
import org.jspecify.annotations.Nullable;

/**
 * Says that there is no appliance for a connection: too many are in use, which the message names, or none can be started.
 *
 * @since 0.1
 */
public final class ApplianceUnavailableException extends ResourceAllocationException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, with what, and what to do
     * @param errorCode the name of the error in the operating system's terms, such as {@code EACCES}
     * @param cause the exception behind this one, or {@code null}
     */
    public ApplianceUnavailableException(String message, String errorCode, @Nullable Throwable cause) {
        super(message, errorCode);
        initCause(cause);
    }
}
