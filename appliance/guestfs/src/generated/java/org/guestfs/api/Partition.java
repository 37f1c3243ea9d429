// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Entry of a partition table.
 *
 * @param partNum partition number, counting from 1
 * @param partStart offset of the first byte of the partition, in bytes
 * @param partEnd offset of the last byte of the partition, in bytes
 * @param partSize size in bytes
 * @since 0.1
 */
@Generated("partition")
public record Partition(int partNum, long partStart, long partEnd, long partSize) {
    /** Describes the struct {@code partition}. */
    public static final StructType<Partition> TYPE = new StructType<>(
            "partition",
            Partition.class,
            List.of(
                    new Field("part_num", FieldType.INT32),
                    new Field("part_start", FieldType.BYTES),
                    new Field("part_end", FieldType.BYTES),
                    new Field("part_size", FieldType.BYTES)),
            values -> new Partition((int) values[0], (long) values[1], (long) values[2], (long) values[3]),
            struct -> new Object[] {struct.partNum(), struct.partStart(), struct.partEnd(), struct.partSize()});
}
