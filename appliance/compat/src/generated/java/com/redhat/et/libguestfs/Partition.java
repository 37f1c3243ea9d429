// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Entry of a partition table.
 *
 * <p>The struct {@code partition} in guestfs(3).
 */
public class Partition {
    /**
     * Partition number, counting from 1.
     */
    public int part_num;

    /**
     * Offset of the first byte of the partition, in bytes.
     */
    public long part_start;

    /**
     * Offset of the last byte of the partition, in bytes.
     */
    public long part_end;

    /**
     * Size in bytes.
     */
    public long part_size;

    /** Makes an empty struct. */
    public Partition() {}

    static Partition of(org.guestfs.api.Partition values) {
        var struct = new Partition();
        struct.part_num = values.partNum();
        struct.part_start = values.partStart();
        struct.part_end = values.partEnd();
        struct.part_size = values.partSize();
        return struct;
    }
}
