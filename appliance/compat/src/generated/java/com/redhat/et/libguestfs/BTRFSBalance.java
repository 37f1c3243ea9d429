// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Progress of a btrfs balance operation.
 *
 * <p>The struct {@code btrfsbalance} in guestfs(3).
 */
public class BTRFSBalance {
    /**
     * State: none, running or paused.
     */
    public String btrfsbalance_status;

    /**
     * Estimated number of chunks to balance.
     */
    public long btrfsbalance_total;

    /**
     * Number of chunks balanced so far.
     */
    public long btrfsbalance_balanced;

    /**
     * Number of chunks looked at so far.
     */
    public long btrfsbalance_considered;

    /**
     * Percentage of the work left.
     */
    public long btrfsbalance_left;

    /** Makes an empty struct. */
    public BTRFSBalance() {}

    static BTRFSBalance of(org.guestfs.api.Btrfsbalance values) {
        var struct = new BTRFSBalance();
        struct.btrfsbalance_status = values.btrfsbalanceStatus();
        struct.btrfsbalance_total = values.btrfsbalanceTotal();
        struct.btrfsbalance_balanced = values.btrfsbalanceBalanced();
        struct.btrfsbalance_considered = values.btrfsbalanceConsidered();
        struct.btrfsbalance_left = values.btrfsbalanceLeft();
        return struct;
    }
}
