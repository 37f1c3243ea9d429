// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/** Exceptions for transaction managers that tell people something, too. */
final class XaFailure {
    private XaFailure() {}

    static XAException of(int code, String message, @Nullable Throwable cause) {
        var failure = new XAException(message);
        failure.errorCode = code;
        if (cause != null) {
            failure.initCause(cause);
        }
        return failure;
    }
}
