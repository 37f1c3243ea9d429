// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Value of a Windows registry hive node.
 *
 * @param hivexValueH value handle
 * @since 0.1
 */
@Generated("hivex_value")
public record HivexValue(long hivexValueH) {
    /** Describes the struct {@code hivex_value}. */
    public static final StructType<HivexValue> TYPE = new StructType<>(
            "hivex_value",
            HivexValue.class,
            List.of(new Field("hivex_value_h", FieldType.INT64)),
            values -> new HivexValue((long) values[0]),
            struct -> new Object[] {struct.hivexValueH()});
}
