// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether an appliance is cloned from a template, which takes a second or two without KVM, or boots by itself. The backend setting
 * {@code clone} has the same values, in small letters, and goes before the configuration.
 *
 * @since 0.1
 */
public enum CloneMode {
    /** It is cloned if that is possible; if not, it boots, and a warning says why unless the handle asks for it. */
    AUTO,

    /** It is cloned, or the launch fails. */
    REQUIRE,

    /**
     * It boots, and shares no page of memory with any other appliance. Clones do share what they have not written, which
     * a guest can measure.
     */
    NEVER;

    /**
     * Finds a mode by its name.
     *
     * @param word a name in small letters
     * @return the mode, or empty if there is none of that name
     */
    public static Optional<CloneMode> of(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }

    /**
     * Returns the name of the mode, as a backend setting has it.
     *
     * @return a word in small letters
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
