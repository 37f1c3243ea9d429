// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import java.io.IOException;

/** The peer broke the protocol; the connection cannot be trusted any more. */
public final class ProtocolException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what the peer did
     */
    public ProtocolException(String message) {
        super(message);
    }
}
