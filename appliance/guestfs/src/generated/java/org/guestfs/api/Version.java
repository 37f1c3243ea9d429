// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Version of the libguestfs library.
 *
 * @param major major version number
 * @param minor minor version number
 * @param release release number
 * @param extra extra text from the distributor, normally empty
 * @since 0.1
 */
@Generated("version")
public record Version(long major, long minor, long release, String extra) {
    /** Describes the struct {@code version}. */
    public static final StructType<Version> TYPE = new StructType<>(
            "version",
            Version.class,
            List.of(
                    new Field("major", FieldType.INT64),
                    new Field("minor", FieldType.INT64),
                    new Field("release", FieldType.INT64),
                    new Field("extra", FieldType.STRING)),
            values -> new Version((long) values[0], (long) values[1], (long) values[2], (String) values[3]),
            struct -> new Object[] {struct.major(), struct.minor(), struct.release(), struct.extra()});
}
