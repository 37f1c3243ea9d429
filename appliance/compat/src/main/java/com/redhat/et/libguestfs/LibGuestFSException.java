// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

import org.guestfs.GuestfsException;

/**
 * Says that an action failed. The cause tells more: an {@link org.guestfs.OperationException} leaves the handle usable,
 * after an {@link org.guestfs.ApplianceLostException} its appliance is gone.
 */
public class LibGuestFSException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int errno;

    /**
     * Makes an exception.
     *
     * @param message what failed
     */
    public LibGuestFSException(String message) {
        super(message);
        errno = 0;
    }

    LibGuestFSException(String message, RuntimeException cause) {
        super(message, cause);
        errno = cause instanceof GuestfsException known ? known.errno() : 0;
    }

    /**
     * Returns the error number, as on Linux x86. libguestfs's own binding does not have this method.
     *
     * @return a positive number, or 0 if unknown
     */
    public int getErrno() {
        return errno;
    }
}
