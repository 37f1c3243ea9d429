// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.io.IOException;

/** A command of the host failed; the message ends with the last lines that it printed. */
public final class HostCommandException extends IOException {
    private static final long serialVersionUID = 1L;

    HostCommandException(String message) {
        super(message);
    }
}
