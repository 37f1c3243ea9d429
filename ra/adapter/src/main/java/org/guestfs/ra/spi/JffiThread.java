// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import com.kenai.jffi.internal.Cleaner;

/** The thread of jffi, by which jnr calls the system: it must not keep the adapter's class loader when that is gone. */
final class JffiThread {
    private JffiThread() {}

    /**
     * Lets the thread end. jffi makes a {@link java.lang.ref.Cleaner} when it first has an object to clean up after, and
     * gives it no other one. That object is in a cache of jffi's, so that the thread would wait for it until the JVM ends,
     * and hold what keeps it: the class loader. It does no harm to clean up after one of ours in its place.
     */
    static void release() {
        Cleaner.register(new Object(), () -> {});
    }
}
