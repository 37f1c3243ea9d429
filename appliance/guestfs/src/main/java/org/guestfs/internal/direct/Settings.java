// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.util.Locale;
import java.util.Set;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.spi.LaunchPlan;

/** Backend settings that are truth values. */
final class Settings {
    private static final Set<String> TRUE = Set.of("1", "true", "t", "yes", "y", "on");
    private static final Set<String> FALSE = Set.of("0", "false", "f", "no", "n", "off");

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
