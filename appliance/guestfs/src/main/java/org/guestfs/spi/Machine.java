// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A running appliance. Used by one thread; {@link #kill} may come from any.
 *
 * @since 0.1
 */
public interface Machine {
    /**
     * Returns the byte stream to the daemon, on which the launch flag has not been read yet.
     *
     * @return the stream
     */
    Transport transport();

    /**
     * Returns the process of the appliance.
     *
     * @return a process number, or empty if the backend does not know
     */
    OptionalLong pid();

    /**
     * Tells how the appliance's instructions are carried out.
     *
     * @return {@code kvm}, {@code tcg}, or an empty string if the backend does not know
     */
    String accelerator();

    /**
     * Returns the command that started the appliance, with secrets masked.
     *
     * @return the words, none if there was no command
     */
    List<String> commandLine();

    /**
     * Returns the last lines of the console.
     *
     * @return some lines
     */
    String consoleTail();

    /**
     * Tells why the appliance ended. Waits a moment for it to end, since its streams close before it does.
     *
     * @return a phrase such as {@code qemu exited with status 1}, or empty if it is still there
     */
    Optional<String> exitReason();

    /**
     * Ends the appliance in good order. Data is safe by now, but an error on the way out may say that it is not.
     *
     * @throws org.guestfs.OperationException if the appliance did not end well; it is gone nevertheless
     */
    void shutdown();

    /** Ends the appliance at once. Does nothing if it is gone; never fails. */
    void kill();
}
