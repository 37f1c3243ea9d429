// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.util.Locale;

/** The states of a handle, with the numbers that {@code get_state} returns. */
public enum HandleState {
    /** Drives are added, properties are set; there is no appliance. */
    CONFIG(0),
    /** Inside launch. */
    LAUNCHING(1),
    /** The daemon takes calls. */
    READY(2),
    /** The handle is of no more use. */
    CLOSED(0xebadebad);

    private final int number;

    HandleState(int number) {
        this.number = number;
    }

    /** The state as people read it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the number of the state in the C API.
     *
     * @return the number
     */
    public int number() {
        return number;
    }
}
