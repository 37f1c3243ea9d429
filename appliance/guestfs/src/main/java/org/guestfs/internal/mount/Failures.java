// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import org.guestfs.ApplianceLostException;
import org.guestfs.Errno;
import org.guestfs.OperationException;

/** What a program on the mount is told of a failure. */
final class Failures {
    /** The kernel takes greater numbers for a broken answer, and the program would wait for another for ever. */
    private static final int NUMBER_MAX = 511;

    private Failures() {}

    /** The error number of a failure; always one that Linux accepts. */
    static int number(Throwable failure) {
        if (failure instanceof OperationException refused) {
            int number = refused.errno();
            return number > 0 && number <= NUMBER_MAX
                    ? number
                    : Errno.of("EINVAL").number();
        }
        if (failure instanceof IllegalArgumentException) {
            return Errno.of("EINVAL").number();
        }
        return Errno.of("EIO").number();
    }

    /** Tells whether no operation after this one can succeed. */
    static boolean isFatal(Throwable failure) {
        return failure instanceof ApplianceLostException || failure instanceof Error;
    }
}
