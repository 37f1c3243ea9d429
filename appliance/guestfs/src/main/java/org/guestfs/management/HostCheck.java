// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.management;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;

/**
 * Tells whether the host has what appliances need, as far as can be told without starting one.
 *
 * @since 0.1
 */
public final class HostCheck {
    private HostCheck() {}

    /**
     * Says what is missing.
     *
     * @param config the configuration of the handles
     * @return a sentence with what to do, or empty if nothing is
     */
    public static Optional<String> problem(GuestfsConfig config) {
        String programs = config.environment().getOrDefault("PATH", "");
        try (Guestfs guestfs =
                Guestfs.create(config.toBuilder().monitor(HandleMonitor.NONE).build())) {
            if (!isThere(guestfs.getHv(), programs)) {
                return Optional.of("qemu cannot be run: there is no program " + guestfs.getHv()
                        + "; install qemu, or name it in LIBGUESTFS_HV or the property hypervisor of the adapter");
            }
            if (!isThere("qemu-img", programs)) {
                return Optional.of("there is no qemu-img on the PATH; install qemu-utils");
            }
            String path = guestfs.getPath();
            if (Stream.of(path.split(":")).noneMatch(HostCheck::hasAppliance)) {
                return Optional.of(
                        "there is no appliance in " + path
                                + "; install guestfsd and supermin, or name the directory of one in LIBGUESTFS_PATH or the property appliancePath of the adapter");
            }
        }
        return Optional.empty();
    }

    private static boolean isThere(String program, String programs) {
        return program.contains("/")
                ? Files.isExecutable(Path.of(program))
                : Stream.of(programs.split(":")).anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    private static boolean hasAppliance(String directory) {
        return Stream.of("supermin.d", "kernel", "README.fixed")
                .anyMatch(name -> Files.exists(Path.of(directory, name)));
    }
}
