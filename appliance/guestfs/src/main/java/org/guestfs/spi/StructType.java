// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Describes a struct of the API, so that one marshaller, one tracer and the dynamic form serve them all.
 *
 * @param name the upstream name, such as {@code lvm_pv}
 * @param type the record that holds the values
 * @param fields the fields, in the order of the wire
 * @param constructor makes a record of the values, boxed, in order
 * @param values takes a record apart again
 * @param <T> the record
 * @since 0.1
 */
public record StructType<T>(
        String name,
        Class<T> type,
        List<Field> fields,
        Function<Object[], T> constructor,
        Function<T, Object[]> values) {
    /**
     * Checks and copies the components.
     *
     * @throws NullPointerException if one is {@code null}
     */
    public StructType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        fields = List.copyOf(fields);
        Objects.requireNonNull(constructor, "constructor");
        Objects.requireNonNull(values, "values");
    }

    /**
     * One field of a struct.
     *
     * @param name the upstream name, such as {@code pv_uuid}
     * @param type its type
     */
    public record Field(String name, FieldType type) {}

    /** The types of fields, as in the libguestfs generator. */
    public enum FieldType {
        /** A string; {@link String} in Java. */
        STRING(4),
        /** A device name; {@link String} in Java. */
        DEVICE(4),
        /** Bytes; {@code byte[]} in Java. */
        BUFFER(4),
        /** An LVM UUID of 32 characters without dashes; {@link String} in Java. */
        UUID(32),
        /** A character; {@code char} in Java. */
        CHAR(4),
        /** A signed number; {@code int} in Java. */
        INT32(4),
        /** An unsigned number; {@code long} in Java. */
        UINT32(4),
        /** A signed number; {@code long} in Java. */
        INT64(8),
        /** An unsigned number; {@code long} in Java, to be read with {@link Long#toUnsignedString(long)}. */
        UINT64(8),
        /** A number of bytes; {@code long} in Java. */
        BYTES(8),
        /** A percentage; {@code float} in Java, negative when absent. */
        OPT_PERCENT(4);

        private final int minimumSize;

        FieldType(int minimumSize) {
            this.minimumSize = minimumSize;
        }

        /**
         * Returns how many bytes a value takes on the wire at least.
         *
         * @return a number of bytes
         */
        public int minimumSize() {
            return minimumSize;
        }
    }

    /**
     * Returns how many bytes a struct takes on the wire at least; it bounds the claims of a hostile daemon.
     *
     * @return a number of bytes
     */
    public int minimumSize() {
        return fields.stream().mapToInt(field -> field.type().minimumSize()).sum();
    }
}
