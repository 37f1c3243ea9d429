// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Member device of a Linux software RAID array.
 *
 * <p>The struct {@code mdstat} in guestfs(3).
 */
public class MDStat {
    /**
     * Device name of the member.
     */
    public String mdstat_device;

    /**
     * Position of the member within the array.
     */
    public int mdstat_index;

    /**
     * State letters: W write-mostly, F faulty, S spare, R replacement.
     */
    public String mdstat_flags;

    /** Makes an empty struct. */
    public MDStat() {}

    static MDStat of(org.guestfs.api.Mdstat values) {
        var struct = new MDStat();
        struct.mdstat_device = values.mdstatDevice();
        struct.mdstat_index = values.mdstatIndex();
        struct.mdstat_flags = values.mdstatFlags();
        return struct;
    }
}
