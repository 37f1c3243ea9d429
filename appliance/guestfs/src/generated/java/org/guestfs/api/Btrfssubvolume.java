// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Subvolume or snapshot of a btrfs filesystem.
 *
 * @param btrfssubvolumeId subvolume ID
 * @param btrfssubvolumeTopLevelId ID of the subvolume that contains it
 * @param btrfssubvolumePath path within the filesystem
 * @since 0.1
 */
@Generated("btrfssubvolume")
public record Btrfssubvolume(long btrfssubvolumeId, long btrfssubvolumeTopLevelId, String btrfssubvolumePath) {
    /** Describes the struct {@code btrfssubvolume}. */
    public static final StructType<Btrfssubvolume> TYPE = new StructType<>(
            "btrfssubvolume",
            Btrfssubvolume.class,
            List.of(
                    new Field("btrfssubvolume_id", FieldType.UINT64),
                    new Field("btrfssubvolume_top_level_id", FieldType.UINT64),
                    new Field("btrfssubvolume_path", FieldType.STRING)),
            values -> new Btrfssubvolume((long) values[0], (long) values[1], (String) values[2]),
            struct -> new Object[] {
                struct.btrfssubvolumeId(), struct.btrfssubvolumeTopLevelId(), struct.btrfssubvolumePath()
            });
}
