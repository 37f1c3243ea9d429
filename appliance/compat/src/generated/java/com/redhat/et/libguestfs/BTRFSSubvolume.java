// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Subvolume or snapshot of a btrfs filesystem.
 *
 * <p>The struct {@code btrfssubvolume} in guestfs(3).
 */
public class BTRFSSubvolume {
    /**
     * Subvolume ID.
     */
    public long btrfssubvolume_id;

    /**
     * ID of the subvolume that contains it.
     */
    public long btrfssubvolume_top_level_id;

    /**
     * Path within the filesystem.
     */
    public String btrfssubvolume_path;

    /** Makes an empty struct. */
    public BTRFSSubvolume() {}

    static BTRFSSubvolume of(org.guestfs.api.Btrfssubvolume values) {
        var struct = new BTRFSSubvolume();
        struct.btrfssubvolume_id = values.btrfssubvolumeId();
        struct.btrfssubvolume_top_level_id = values.btrfssubvolumeTopLevelId();
        struct.btrfssubvolume_path = values.btrfssubvolumePath();
        return struct;
    }
}
