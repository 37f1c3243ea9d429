// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestfs.CloneMode;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.spi.BackendSetting;
import org.guestfs.spi.LaunchPlan;

/** The backend settings, most of which are truth values. */
final class Settings {
    private static final Set<String> TRUE = Set.of("1", "true", "t", "yes", "y", "on");
    private static final Set<String> FALSE = Set.of("0", "false", "f", "no", "n", "off");

    private static final Set<String> TRUTH =
            Stream.concat(TRUE.stream(), FALSE.stream()).collect(Collectors.toUnmodifiableSet());

    static final List<BackendSetting> ALL = List.of(
            new BackendSetting("force_tcg", TRUTH, "emulate the processor, though there be KVM"),
            new BackendSetting("force_kvm", TRUTH, "fail without KVM"),
            new BackendSetting("gdb", TRUTH, "have qemu wait for a debugger on port 1234"),
            new BackendSetting(
                    "clone",
                    Stream.of(CloneMode.values()).map(CloneMode::word).collect(Collectors.toUnmodifiableSet()),
                    "whether appliances are clones of a template"));

    private Settings() {}

    static boolean isOn(LaunchPlan plan, String name) {
        String value = plan.backendSetting(name).orElse("0").toLowerCase(Locale.ROOT);
        if (!TRUE.contains(value) && !FALSE.contains(value)) {
            throw new LaunchException(
                    Errno.of("EINVAL"),
                    "the backend setting " + name + "=" + value + " is not a truth value; use 1 or 0",
                    null);
        }
        return TRUE.contains(value);
    }
}
