// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import org.guestfs.LaunchException;

/**
 * Is told of what happens while an appliance is launched and while it runs. Thread-safe: what comes from other threads
 * than the one that uses the handle is passed on by that one later.
 *
 * @since 0.1
 */
public interface LaunchMonitor {
    /**
     * Takes what the console of the appliance, or a command of the host, printed.
     *
     * @param bytes what was printed; the array is the receiver's to keep
     */
    void console(byte[] bytes);

    /**
     * Takes a line about what the library does; shown only if the handle is verbose.
     *
     * @param message one line
     */
    void library(String message);

    /**
     * Takes a line about what the library does that takes long and that one need not be verbose to want to know.
     *
     * @param message one line
     */
    default void notice(String message) {
        library(message);
    }

    /**
     * Takes a line about something degraded but handled.
     *
     * @param message one line
     */
    void warning(String message);

    /**
     * Takes how far the launch is.
     *
     * @param position a step, of 12
     */
    void progress(int position);

    /**
     * Takes what the launch is at from now on; what it was at before is done. Does nothing by default.
     *
     * @param name a word for a recording, such as {@code machine}
     */
    default void step(String name) {}

    /**
     * Takes that the step under way failed, although the launch goes on in another way. Does nothing by default.
     *
     * @param reason why
     */
    default void stepFailed(LaunchException reason) {}
}
