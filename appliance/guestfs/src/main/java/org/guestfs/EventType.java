// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.util.Locale;

/**
 * The classes of events, as in the libguestfs manual.
 *
 * @since 0.1
 */
public enum EventType {
    /** The handle is being closed. */
    CLOSE(0x001),
    /** The appliance died. */
    SUBPROCESS_QUIT(0x002),
    /** The appliance is ready. */
    LAUNCH_DONE(0x004),
    /** A long action got on. */
    PROGRESS(0x008),
    /** The console of the appliance, or a command of the host, printed something. */
    APPLIANCE(0x010),
    /** The library says what it does, if verbose. */
    LIBRARY(0x020),
    /** An action begins or ends, if tracing. */
    TRACE(0x040),
    /** An action begins. */
    ENTER(0x080),
    /** libvirt wants credentials. */
    LIBVIRT_AUTH(0x100),
    /** Something is degraded but handled. */
    WARNING(0x200);

    private final int mask;

    EventType(int mask) {
        this.mask = mask;
    }

    /**
     * Returns the bit of this class in the event masks of the C API.
     *
     * @return a power of two
     */
    public int mask() {
        return mask;
    }

    /**
     * Returns the name that the manual uses.
     *
     * @return lower case, such as {@code launch_done}
     */
    public String upstreamName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
