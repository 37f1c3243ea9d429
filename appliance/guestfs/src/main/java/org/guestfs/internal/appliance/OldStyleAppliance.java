// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.appliance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.ApplianceSource;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;

/** A kernel with an initial RAM disk that holds everything, as libguestfs had before 1.8. */
final class OldStyleAppliance implements ApplianceSource {
    @Override
    public Optional<Appliance> find(Path directory, LaunchPlan plan, LaunchMonitor monitor) {
        Path kernel = directory.resolve("vmlinuz.x86_64");
        Path initrd = directory.resolve("initramfs.x86_64.img");
        if (!Files.exists(kernel) || !Files.exists(initrd)) {
            return Optional.empty();
        }
        FixedAppliance.check(kernel);
        FixedAppliance.check(initrd);
        monitor.library("found an old-style appliance: " + directory);
        return Optional.of(new Appliance(kernel, initrd, Optional.empty()));
    }
}
