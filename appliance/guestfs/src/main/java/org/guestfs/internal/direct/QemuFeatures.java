// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.LaunchPlan;

/**
 * What a qemu program can do, asked once for each program in the life of this JVM.
 *
 * @param identity what changes when the program does
 * @param help what {@code qemu -help} prints
 */
record QemuFeatures(String identity, String help) {
    private static final Map<String, QemuFeatures> KNOWN = new ConcurrentHashMap<>();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    static QemuFeatures of(LaunchPlan plan) {
        Path program = find(plan);
        try {
            String identity = program + " " + Files.size(program) + " "
                    + Files.getLastModifiedTime(program).toMillis();
            QemuFeatures known = KNOWN.get(identity);
            if (known == null) {
                String help = new HostCommand(List.of(program.toString(), "-display", "none", "-help"))
                        .environment(plan.environment())
                        .timeout(plan.deadline().remainingUpTo(TIMEOUT))
                        .capture();
                known = new QemuFeatures(identity, help);
                KNOWN.put(identity, known);
            }
            return known;
        } catch (IOException e) {
            throw new LaunchException(
                    plan.deadline().isOver() ? Errno.of("ETIMEDOUT") : Errno.of(e),
                    "cannot run the hypervisor " + program + ": " + HostErrors.describe(e),
                    e);
        }
    }

    private static Path find(LaunchPlan plan) {
        String name = plan.hypervisor();
        Stream<String> candidates = name.contains("/")
                ? Stream.of(name)
                : Stream.of(plan.environment()
                                .getOrDefault("PATH", "/usr/bin:/bin")
                                .split(":"))
                        .map(directory -> directory + "/" + name);
        return candidates
                .map(Path::of)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .orElseThrow(() -> new LaunchException(
                        Errno.of("ENOENT"),
                        "there is no hypervisor " + name + "; install qemu-system-x86, or set LIBGUESTFS_HV to a qemu"
                                + " program or a wrapper of it",
                        null));
    }

    boolean hasSandbox() {
        return help.contains("-sandbox");
    }

    boolean hasNoHpet() {
        return help.contains("-no-hpet");
    }
}
