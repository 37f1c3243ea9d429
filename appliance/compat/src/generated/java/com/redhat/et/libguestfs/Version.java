// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Version of the libguestfs library.
 *
 * <p>The struct {@code version} in guestfs(3).
 */
public class Version {
    /**
     * Major version number.
     */
    public long major;

    /**
     * Minor version number.
     */
    public long minor;

    /**
     * Release number.
     */
    public long release;

    /**
     * Extra text from the distributor, normally empty.
     */
    public String extra;

    /** Makes an empty struct. */
    public Version() {}

    static Version of(org.guestfs.api.Version values) {
        var struct = new Version();
        struct.major = values.major();
        struct.minor = values.minor();
        struct.release = values.release();
        struct.extra = values.extra();
        return struct;
    }
}
