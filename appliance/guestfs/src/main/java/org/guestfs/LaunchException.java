// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that an appliance never became ready. The handle is back in the state before launch and its drives are kept, so
 * that launch can be tried again with other settings.
 *
 * @since 0.1
 */
public final class LaunchException extends GuestfsException {
    private static final long serialVersionUID = 1L;

    private final String commandLine;
    private final String consoleTail;

    /**
     * Makes an exception for a launch that did not get as far as starting a process.
     *
     * @param errno the cause in the operating system's terms
     * @param message what failed and what to do
     * @param cause the exception behind this one, or {@code null}
     */
    public LaunchException(Errno errno, String message, @Nullable Throwable cause) {
        this(errno, message, cause, List.of(), "");
    }

    /**
     * Makes an exception for an appliance that was started.
     *
     * @param errno the cause in the operating system's terms
     * @param message what failed and what to do
     * @param cause the exception behind this one, or {@code null}
     * @param commandLine how the appliance was started, secrets masked
     * @param consoleTail the last lines of its console
     */
    public LaunchException(
            Errno errno, String message, @Nullable Throwable cause, List<String> commandLine, String consoleTail) {
        super("launch", errno, message, cause);
        this.commandLine = String.join(" ", commandLine);
        this.consoleTail = consoleTail;
    }

    /**
     * Returns the command that started the appliance, with secrets masked.
     *
     * @return a line, empty if nothing was started
     */
    public String commandLine() {
        return commandLine;
    }

    /**
     * Returns the last lines that the appliance printed. They come from the guest's side: do not trust them.
     *
     * @return some lines, empty if there were none
     */
    public String consoleTail() {
        return consoleTail;
    }
}
