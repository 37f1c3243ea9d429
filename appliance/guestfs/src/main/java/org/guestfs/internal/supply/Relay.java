// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guestfs.spi.LaunchMonitor;

/** Tells the log what happens to a spare, and its user as soon as it has one. Thread-safe. */
final class Relay implements LaunchMonitor {
    private static final int TOLD_MAX = 100;
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private volatile LaunchMonitor target = new Log();

    void passOnTo(LaunchMonitor user) {
        target = user;
    }

    /** The user is gone. */
    void passOnToLog() {
        target = new Log();
    }

    @Override
    public void console(byte[] bytes) {
        target.console(bytes);
    }

    @Override
    public void library(String message) {
        target.library(message);
    }

    @Override
    public void warning(String message) {
        target.warning(message);
    }

    @Override
    public void progress(int position) {
        target.progress(position);
    }

    /** Nobody has asked for the spare yet, so there is nobody else to tell. */
    private static final class Log implements LaunchMonitor {
        @Override
        public void console(byte[] bytes) {
            // Its end is kept by the machine.
        }

        @Override
        public void library(String message) {
            System.getLogger("org.guestfs.supply").log(System.Logger.Level.DEBUG, message);
        }

        @Override
        public void warning(String message) {
            // What is true of one appliance is true of the next.
            boolean isNews = TOLD.size() < TOLD_MAX && TOLD.add(message);
            System.getLogger("org.guestfs.supply")
                    .log(isNews ? System.Logger.Level.WARNING : System.Logger.Level.DEBUG, message);
        }

        @Override
        public void progress(int position) {
            // Nobody waits.
        }
    }
}
