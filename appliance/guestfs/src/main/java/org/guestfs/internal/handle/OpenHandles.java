// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The handles that are closed when the JVM exits, if nobody closes them before. The hook is there only as long as one is
 * open, because it would keep the class loader of an undeployed application alive. Thread-safe.
 */
final class OpenHandles {
    private static final System.Logger LOG = System.getLogger("org.guestfs");
    private static final Set<Handle> OPEN = new HashSet<>();

    private static @Nullable Thread hook;

    private OpenHandles() {}

    static synchronized void add(Handle handle) {
        if (hook == null) {
            Thread closing = new Thread(OpenHandles::closeAll, "guestfs-exit");
            Runtime.getRuntime().addShutdownHook(closing);
            hook = closing;
        }
        OPEN.add(handle);
    }

    static synchronized void remove(Handle handle) {
        if (OPEN.remove(handle) && OPEN.isEmpty() && hook != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
                hook = null;
            } catch (IllegalStateException e) {
                // The JVM is exiting: it is the hook that closes the handle.
                return;
            }
        }
    }

    private static synchronized List<Handle> open() {
        return List.copyOf(OPEN);
    }

    private static void closeAll() {
        open().forEach(OpenHandles::close);
    }

    private static void close(Handle handle) {
        try {
            handle.close();
        } catch (RuntimeException e) {
            // The others are still to be closed.
            LOG.log(Level.WARNING, "a handle could not be closed on exit", e);
        }
    }
}
