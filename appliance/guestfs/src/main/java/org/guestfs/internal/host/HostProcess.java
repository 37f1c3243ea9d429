// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.io.IOException;

/** Starts processes of the host without leaving the JDK anything of the caller's. */
public final class HostProcess {
    private HostProcess() {}

    /**
     * Starts a process. The thread by which the JDK waits for its end waits for others afterwards, and keeps the context
     * class loader of whoever made it start: that of an application must not be kept so.
     *
     * @param builder what to start
     * @return the process
     * @throws IOException if it cannot be started
     */
    public static Process start(ProcessBuilder builder) throws IOException {
        Thread caller = Thread.currentThread();
        ClassLoader context = caller.getContextClassLoader();
        caller.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            return builder.start();
        } finally {
            caller.setContextClassLoader(context);
        }
    }
}
