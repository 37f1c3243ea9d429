// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Node of a Windows registry hive.
 *
 * @param hivexNodeH node handle
 * @since 0.1
 */
@Generated("hivex_node")
public record HivexNode(long hivexNodeH) {
    /** Describes the struct {@code hivex_node}. */
    public static final StructType<HivexNode> TYPE = new StructType<>(
            "hivex_node",
            HivexNode.class,
            List.of(new Field("hivex_node_h", FieldType.INT64)),
            values -> new HivexNode((long) values[0]),
            struct -> new Object[] {struct.hivexNodeH()});
}
