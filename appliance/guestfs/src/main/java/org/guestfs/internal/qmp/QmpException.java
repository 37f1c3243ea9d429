// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.qmp;

import java.io.IOException;
import java.io.Serial;

/** What qemu answered to a command that it did not carry out. The monitor is still in order. */
public final class QmpException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    QmpException(String message) {
        super(message);
    }
}
