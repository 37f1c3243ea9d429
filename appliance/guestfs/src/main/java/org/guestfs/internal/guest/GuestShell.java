// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.guest;

import java.io.IOException;
import java.util.List;
import org.guestfs.api.FeatureActions;
import org.guestfs.spi.Call;

/** The shell of an appliance. */
@FunctionalInterface
public interface GuestShell {
    /**
     * Calls the daemon.
     *
     * @param call the call
     * @return its result
     * @throws IOException if the daemon is lost
     */
    String call(Call<String> call) throws IOException;

    /**
     * Runs a script.
     *
     * @param script commands for {@code /bin/sh}
     * @return what it printed
     * @throws IOException if the daemon is lost
     * @throws org.guestfs.OperationException if it ended with another status than 0
     */
    default String run(String script) throws IOException {
        return call(Call.of(FeatureActions.DEBUG, "sh", List.of(script)));
    }
}
