// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import org.guestfs.spi.Backend;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.Machine;

/** Where the machines of a handle come from. */
@FunctionalInterface
public interface MachineSource {
    /** Each is started when it is wanted. */
    MachineSource BACKEND = Backend::start;

    /**
     * Gives a machine for a launch.
     *
     * @param backend the backend of the handle
     * @param plan what is being launched
     * @param monitor is told what is going on
     * @return a machine that runs
     * @throws org.guestfs.LaunchException if there is none
     */
    Machine start(Backend backend, LaunchPlan plan, LaunchMonitor monitor);
}
