// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import org.guestfs.OperationException;

/** Daemons that are older than an action. */
final class OldDaemon {
    private OldDaemon() {}

    /** Tells whether an action failed because the daemon has never heard of it. */
    static boolean lacks(OperationException failure) {
        return failure.detail().contains("unknown procedure number");
    }
}
