// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.time.Duration;

/** An appliance that was booted for it did not become a template, as it would not for other launches. */
final class CaptureException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Duration validity;

    CaptureException(String message, Duration validity, Exception cause) {
        super(message, cause);
        this.validity = validity;
    }

    /** For how long others need not try. */
    Duration validity() {
        return validity;
    }
}
