// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.io.IOException;
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
     * Tells whether the daemon has announced itself before: the machine is a clone of one that was up.
     *
     * @return {@code false} if the daemon will say that it is there
     */
    default boolean isUp() {
        return false;
    }

    /**
     * Tells whether the machine is a clone that has done nothing yet, not even warmed up.
     *
     * @return {@code false} by default
     */
    default boolean isFresh() {
        return false;
    }

    /**
     * Does once what users' first calls do, on a disk of the backend's own, so that those will be quick. Nothing of it is
     * left but that. Does nothing by default; called when the daemon is up and no disk has been attached.
     *
     * @throws IOException if the machine proves to be of no use
     */
    default void warmUp() throws IOException {
        // There is nothing to gain where machines are quick from the start.
    }

    /**
     * Returns the way to attach disks while the machine runs. If there is one, the drives of the plan are attached by
     * it as soon as the daemon is up, so that the kernel names them in their order.
     *
     * @return the way, or empty if the machine was started with all drives that it will ever have
     */
    default Optional<Hotplug> hotplug() {
        return Optional.empty();
    }

    /**
     * Takes the machine back from a handle that has ended in good order, if it is to serve another one. Its transport is
     * between two messages then, and whoever gives it back does not use it any more.
     *
     * @return whether it does; if not, as by default, the handle ends the machine
     */
    default boolean giveBack() {
        return false;
    }

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
