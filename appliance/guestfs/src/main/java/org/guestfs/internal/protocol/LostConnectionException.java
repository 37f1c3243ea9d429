// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import java.io.IOException;
import org.guestfs.Errno;

/** The connection to the daemon is of no more use, for a reason other than what the peer sent. */
public final class LostConnectionException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Errno errno;

    LostConnectionException(String errnoName, String message) {
        super(message);
        this.errno = Errno.of(errnoName);
    }

    /**
     * Returns the cause in the operating system's terms.
     *
     * @return the error number
     */
    public Errno errno() {
        return errno;
    }
}
