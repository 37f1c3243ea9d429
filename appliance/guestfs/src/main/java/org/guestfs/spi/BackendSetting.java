// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.util.Set;

/**
 * A setting that a backend knows.
 *
 * @param name its name
 * @param values the values that it takes, in lower case
 * @param doc what it is for, as a phrase without a full stop
 * @since 0.1
 */
public record BackendSetting(String name, Set<String> values, String doc) {
    /** Copies the set. */
    public BackendSetting {
        values = Set.copyOf(values);
    }
}
