// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Quota group of a btrfs filesystem with its usage.
 *
 * @param btrfsqgroupId group ID in the form level/number
 * @param btrfsqgroupRfer space the group refers to, in bytes
 * @param btrfsqgroupExcl space held by the group alone, in bytes
 * @since 0.1
 */
@Generated("btrfsqgroup")
public record Btrfsqgroup(String btrfsqgroupId, long btrfsqgroupRfer, long btrfsqgroupExcl) {
    /** Describes the struct {@code btrfsqgroup}. */
    public static final StructType<Btrfsqgroup> TYPE = new StructType<>(
            "btrfsqgroup",
            Btrfsqgroup.class,
            List.of(
                    new Field("btrfsqgroup_id", FieldType.STRING),
                    new Field("btrfsqgroup_rfer", FieldType.UINT64),
                    new Field("btrfsqgroup_excl", FieldType.UINT64)),
            values -> new Btrfsqgroup((String) values[0], (long) values[1], (long) values[2]),
            struct -> new Object[] {struct.btrfsqgroupId(), struct.btrfsqgroupRfer(), struct.btrfsqgroupExcl()});
}
