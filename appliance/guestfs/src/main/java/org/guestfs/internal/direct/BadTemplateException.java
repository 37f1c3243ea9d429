// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Qemu refuses to go on from a template, which no other launch can do either. */
final class BadTemplateException extends IOException {
    private static final long serialVersionUID = 1L;

    BadTemplateException(String message, @Nullable Exception cause) {
        super(message, cause);
    }
}
