// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Quota group of a btrfs filesystem with its usage.
 *
 * <p>The struct {@code btrfsqgroup} in guestfs(3).
 */
public class BTRFSQgroup {
    /**
     * Group ID in the form level/number.
     */
    public String btrfsqgroup_id;

    /**
     * Space the group refers to, in bytes.
     */
    public long btrfsqgroup_rfer;

    /**
     * Space held by the group alone, in bytes.
     */
    public long btrfsqgroup_excl;

    /** Makes an empty struct. */
    public BTRFSQgroup() {}

    static BTRFSQgroup of(org.guestfs.api.Btrfsqgroup values) {
        var struct = new BTRFSQgroup();
        struct.btrfsqgroup_id = values.btrfsqgroupId();
        struct.btrfsqgroup_rfer = values.btrfsqgroupRfer();
        struct.btrfsqgroup_excl = values.btrfsqgroupExcl();
        return struct;
    }
}
