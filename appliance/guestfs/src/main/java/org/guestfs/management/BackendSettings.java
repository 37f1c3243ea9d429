// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.management;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guestfs.internal.handle.Backends;
import org.guestfs.spi.BackendSetting;

/**
 * The settings that backends know. The handle itself takes any, as in libguestfs, where a misspelt one has no effect.
 *
 * @since 0.1
 */
public final class BackendSettings {
    private BackendSettings() {}

    /**
     * Lists the settings of a backend.
     *
     * @param backend its name, as {@code set_backend} takes it
     * @return its settings
     * @throws IllegalArgumentException if there is no such backend
     */
    public static List<BackendSetting> known(String backend) {
        return Backends.installed().require(backend).settings();
    }

    /**
     * Checks settings as {@code set_backend_settings} takes them.
     *
     * @param backend the name of the backend
     * @param settings words of the form {@code name} or {@code name=value}
     * @throws IllegalArgumentException if one is unknown, or has a value that it does not take
     */
    public static void check(String backend, List<String> settings) {
        settings.forEach(setting -> check(backend, setting));
    }

    private static void check(String backend, String setting) {
        int equals = setting.indexOf('=');
        String name = equals < 0 ? setting : setting.substring(0, equals);
        String value = equals < 0 ? "1" : setting.substring(equals + 1).toLowerCase(Locale.ROOT);
        Optional<BackendSetting> known =
                known(backend).stream().filter(one -> one.name().equals(name)).findFirst();
        if (known.isEmpty()) {
            throw new IllegalArgumentException("the backend " + backend + " has no setting \"" + name + "\"; it has: "
                    + known(backend).stream().map(BackendSetting::name).collect(Collectors.joining(", ")));
        }
        if (!known.get().values().contains(value)) {
            throw new IllegalArgumentException("the setting " + setting + " of the backend " + backend
                    + " makes no sense; values: "
                    + String.join(", ", new TreeSet<>(known.get().values())));
        }
    }
}
