// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Progress of a btrfs balance operation.
 *
 * @param btrfsbalanceStatus state: none, running or paused
 * @param btrfsbalanceTotal estimated number of chunks to balance
 * @param btrfsbalanceBalanced number of chunks balanced so far
 * @param btrfsbalanceConsidered number of chunks looked at so far
 * @param btrfsbalanceLeft percentage of the work left
 * @since 0.1
 */
@Generated("btrfsbalance")
public record Btrfsbalance(
        String btrfsbalanceStatus,
        long btrfsbalanceTotal,
        long btrfsbalanceBalanced,
        long btrfsbalanceConsidered,
        long btrfsbalanceLeft) {
    /** Describes the struct {@code btrfsbalance}. */
    public static final StructType<Btrfsbalance> TYPE = new StructType<>(
            "btrfsbalance",
            Btrfsbalance.class,
            List.of(
                    new Field("btrfsbalance_status", FieldType.STRING),
                    new Field("btrfsbalance_total", FieldType.UINT64),
                    new Field("btrfsbalance_balanced", FieldType.UINT64),
                    new Field("btrfsbalance_considered", FieldType.UINT64),
                    new Field("btrfsbalance_left", FieldType.UINT64)),
            values -> new Btrfsbalance(
                    (String) values[0], (long) values[1], (long) values[2], (long) values[3], (long) values[4]),
            struct -> new Object[] {
                struct.btrfsbalanceStatus(),
                struct.btrfsbalanceTotal(),
                struct.btrfsbalanceBalanced(),
                struct.btrfsbalanceConsidered(),
                struct.btrfsbalanceLeft()
            });
}
