// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Pair of a number and a flag, as returned when defining an Augeas node.
 *
 * @param i size of the node set, in nodes
 * @param b 1 if a node was created, otherwise 0
 * @since 0.1
 */
@Generated("int_bool")
public record IntBool(int i, int b) {
    /** Describes the struct {@code int_bool}. */
    public static final StructType<IntBool> TYPE = new StructType<>(
            "int_bool",
            IntBool.class,
            List.of(new Field("i", FieldType.INT32), new Field("b", FieldType.INT32)),
            values -> new IntBool((int) values[0], (int) values[1]),
            struct -> new Object[] {struct.i(), struct.b()});
}
