// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Gives a bootable appliance from a directory of the appliance path.
 *
 * @since 0.1
 */
public interface ApplianceSource {
    /**
     * Gives the appliance of a directory, building it if need be.
     *
     * @param directory an element of the path
     * @param plan what is being launched, with the place of the cache
     * @param monitor is told what is going on
     * @return the appliance, or empty if the directory holds none of this kind
     * @throws org.guestfs.LaunchException if the directory holds one, but it cannot be built or read
     */
    Optional<Appliance> find(Path directory, LaunchPlan plan, LaunchMonitor monitor);
}
