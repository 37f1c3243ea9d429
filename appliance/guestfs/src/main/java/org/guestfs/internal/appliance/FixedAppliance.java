// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.appliance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.ApplianceSource;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;

/** An appliance built beforehand, as by libguestfs-make-fixed-appliance: used as it is. */
final class FixedAppliance implements ApplianceSource {
    private static final List<String> FILES = List.of("README.fixed", "kernel", "initrd", "root");

    @Override
    public Optional<Appliance> find(Path directory, LaunchPlan plan, LaunchMonitor monitor) {
        // A directory with these two is meant to be one, so what it lacks is an error.
        if (!Files.exists(directory.resolve("README.fixed")) && !Files.exists(directory.resolve("kernel"))) {
            return Optional.empty();
        }
        FILES.forEach(file -> check(directory.resolve(file)));
        monitor.library("found a fixed appliance: " + directory);
        return Optional.of(new Appliance(
                directory.resolve("kernel"), directory.resolve("initrd"), Optional.of(directory.resolve("root"))));
    }

    static void check(Path file) {
        String problem = problem(file);
        if (!problem.isEmpty()) {
            throw new LaunchException(
                    Errno.of(problem.startsWith("is missing") ? "ENOENT" : "EACCES"),
                    "the appliance in " + file.getParent() + " cannot be used: " + file.getFileName() + " " + problem
                            + "; repair it, or set LIBGUESTFS_PATH to another directory",
                    null);
        }
    }

    private static String problem(Path file) {
        try {
            if (!Files.exists(file)) {
                return "is missing";
            }
            if (!Files.isReadable(file)) {
                return "cannot be read";
            }
            // The text file may be empty; the others would not boot.
            boolean mayBeEmpty = file.endsWith("README.fixed");
            return Files.isRegularFile(file) && (mayBeEmpty || Files.size(file) > 0) ? "" : "is empty or not a file";
        } catch (IOException e) {
            return "cannot be read: " + e.getMessage();
        }
    }
}
