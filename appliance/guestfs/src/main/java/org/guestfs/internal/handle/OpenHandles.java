// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The handles that are closed when the JVM exits, if nobody closes them before. Thread-safe. */
final class OpenHandles {
    private static final Set<Handle> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(OpenHandles::closeAll, "guestfs-exit"));
    }

    private OpenHandles() {}

    static void add(Handle handle) {
        OPEN.add(handle);
    }

    static void remove(Handle handle) {
        OPEN.remove(handle);
    }

    private static void closeAll() {
        OPEN.forEach(Handle::close);
    }
}
