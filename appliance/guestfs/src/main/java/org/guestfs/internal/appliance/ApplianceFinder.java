// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.appliance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.ApplianceSource;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;

/** Looks for an appliance along the path, the first that any source knows. */
public final class ApplianceFinder {
    private static final List<ApplianceSource> SOURCES =
            List.of(new SuperminAppliance(), new FixedAppliance(), new OldStyleAppliance());

    private ApplianceFinder() {}

    /**
     * Finds the appliance to launch.
     *
     * @param plan what is being launched
     * @param monitor is told what is going on
     * @return the appliance
     * @throws LaunchException if there is none, or the one that there is cannot be used
     */
    public static Appliance find(LaunchPlan plan, LaunchMonitor monitor) {
        for (String element : plan.path().split(":", -1)) {
            Path directory = Path.of(element.isEmpty() ? "." : element);
            for (ApplianceSource source : SOURCES) {
                Optional<Appliance> appliance = source.find(directory, plan, monitor);
                if (appliance.isPresent()) {
                    return appliance.get();
                }
            }
        }
        throw new LaunchException(
                Errno.of("ENOENT"),
                "cannot find any suitable libguestfs supermin, fixed or old-style appliance on LIBGUESTFS_PATH"
                        + " (search path: " + plan.path()
                        + "); install guestfsd, or name the directory of a fixed appliance",
                null);
    }
}
