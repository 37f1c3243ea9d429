// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Kernel identification of the appliance.
 *
 * <p>The struct {@code utsname} in guestfs(3).
 */
public class UTSName {
    /**
     * Operating system name.
     */
    public String uts_sysname;

    /**
     * Kernel release.
     */
    public String uts_release;

    /**
     * Kernel build version.
     */
    public String uts_version;

    /**
     * Machine architecture.
     */
    public String uts_machine;

    /** Makes an empty struct. */
    public UTSName() {}

    static UTSName of(org.guestfs.api.Utsname values) {
        var struct = new UTSName();
        struct.uts_sysname = values.utsSysname();
        struct.uts_release = values.utsRelease();
        struct.uts_version = values.utsVersion();
        struct.uts_machine = values.utsMachine();
        return struct;
    }
}
