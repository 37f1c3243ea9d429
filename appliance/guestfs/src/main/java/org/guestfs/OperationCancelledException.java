// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

/**
 * Says that a transfer was cancelled by {@link Guestfs#userCancel()}. The handle remains usable.
 *
 * @since 0.1
 */
public final class OperationCancelledException extends OperationException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param action the upstream name of the action
     */
    public OperationCancelledException(String action) {
        super(action, Errno.of("EINTR"), "operation cancelled by user");
    }
}
