// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.Arrays;
import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;
import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Extended attribute or journal field.
 *
 * @param attrname name of the attribute or field
 * @param attrval binary value
 * @since 0.1
 */
@Generated("xattr")
public record Xattr(String attrname, byte[] attrval) {
    /** Describes the struct {@code xattr}. */
    public static final StructType<Xattr> TYPE = new StructType<>(
            "xattr",
            Xattr.class,
            List.of(new Field("attrname", FieldType.STRING), new Field("attrval", FieldType.BUFFER)),
            values -> new Xattr((String) values[0], (byte[]) values[1]),
            struct -> new Object[] {struct.attrname(), struct.attrval()});

    /**
     * Copies the bytes.
     *
     * @param attrname name of the attribute or field
     * @param attrval binary value
     */
    public Xattr {
        attrval = attrval.clone();
    }

    /**
     * Returns a copy of the bytes.
     *
     * @return the bytes
     */
    @Override
    public byte[] attrval() {
        return attrval.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Xattr struct
                && Arrays.deepEquals(TYPE.values().apply(this), TYPE.values().apply(struct));
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(TYPE.values().apply(this));
    }
}
