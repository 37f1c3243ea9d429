// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.util.List;
import org.guestfs.spi.BackendSetting;

/**
 * A setting that a backend knows.
 *
 * @param name its name
 * @param values the values that it takes
 * @param description what it is for
 * @since 0.1
 */
public record KnownSetting(String name, List<String> values, String description) {
    static KnownSetting of(BackendSetting setting) {
        return new KnownSetting(
                setting.name(), setting.values().stream().sorted().toList(), setting.doc());
    }
}
