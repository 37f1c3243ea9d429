// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.List;

/**
 * A struct of the table.
 *
 * @param name the upstream name
 * @param bindingName the class that it is in libguestfs's own Java binding
 * @param isInternal whether only the library sees it
 * @param summary what it is
 * @param fields its fields, in the order of the wire
 */
record Struct(String name, String bindingName, boolean isInternal, String summary, List<Field> fields) {
    /**
     * A field.
     *
     * @param name the upstream name
     * @param formerName the upstream name that it had before, empty if there is none
     * @param type its type
     * @param doc a phrase about it
     */
    record Field(String name, String formerName, FieldType type, String doc) {}

    /** The types of fields, which are the constants of {@code StructType.FieldType}. */
    enum FieldType {
        STRING("String"),
        DEVICE("String"),
        BUFFER("byte[]"),
        UUID("String"),
        CHAR("char"),
        INT32("int"),
        UINT32("long"),
        INT64("long"),
        UINT64("long"),
        BYTES("long"),
        OPT_PERCENT("float");

        private final String javaType;

        FieldType(String javaType) {
            this.javaType = javaType;
        }

        String javaType() {
            return javaType;
        }
    }
}
