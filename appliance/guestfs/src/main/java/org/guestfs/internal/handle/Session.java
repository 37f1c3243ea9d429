// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import org.guestfs.OperationException;
import org.guestfs.internal.protocol.DaemonConnection;
import org.guestfs.spi.Machine;
import org.jspecify.annotations.Nullable;

/**
 * An appliance that is up: the machine and the connection to its daemon, which live and die together.
 *
 * @param machine the running appliance
 * @param connection the way to its daemon
 */
public record Session(Machine machine, DaemonConnection connection) {
    /** Ends the appliance in good order, or gives it back; returns the first failure. */
    @Nullable
    OperationException shutdown(@Nullable OperationException earlier) {
        if (earlier == null && connection.isInStep() && machine.giveBack()) {
            return null;
        }
        try {
            machine.shutdown();
            return earlier;
        } catch (OperationException e) {
            if (earlier == null) {
                return e;
            }
            earlier.addSuppressed(e);
            return earlier;
        } finally {
            connection.close();
        }
    }

    void kill() {
        connection.close();
        machine.kill();
    }
}
