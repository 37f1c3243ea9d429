// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import org.jspecify.annotations.Nullable;

/**
 * Says that the appliance died, did not answer in time, or spoke in a way that it can no longer be trusted. It has been
 * killed; what the action did so far is unknown.
 *
 * @since 0.1
 */
public final class ApplianceLostException extends GuestfsException {
    private static final long serialVersionUID = 1L;

    private final String consoleTail;

    /**
     * Makes an exception.
     *
     * @param action the upstream name of the action that was under way
     * @param errno the cause in the operating system's terms
     * @param message what happened
     * @param cause the exception behind this one, or {@code null}
     */
    public ApplianceLostException(String action, Errno errno, String message, @Nullable Throwable cause) {
        this(action, errno, message, cause, "");
    }

    /**
     * Makes an exception with the end of the console.
     *
     * @param action the upstream name of the action that was under way
     * @param errno the cause in the operating system's terms
     * @param message what happened
     * @param cause the exception behind this one, or {@code null}
     * @param consoleTail the last lines of the console
     */
    public ApplianceLostException(
            String action, Errno errno, String message, @Nullable Throwable cause, String consoleTail) {
        super(action, errno, message, cause);
        this.consoleTail = consoleTail;
    }

    /**
     * Returns the last lines that the appliance printed. They come from the guest's side: do not trust them.
     *
     * @return some lines, empty if there were none
     */
    public String consoleTail() {
        return consoleTail;
    }
}
