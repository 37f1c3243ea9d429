// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Kernel identification of the appliance.
 *
 * @param utsSysname operating system name
 * @param utsRelease kernel release
 * @param utsVersion kernel build version
 * @param utsMachine machine architecture
 * @since 0.1
 */
@Generated("utsname")
public record Utsname(String utsSysname, String utsRelease, String utsVersion, String utsMachine) {
    /** Describes the struct {@code utsname}. */
    public static final StructType<Utsname> TYPE = new StructType<>(
            "utsname",
            Utsname.class,
            List.of(
                    new Field("uts_sysname", FieldType.STRING),
                    new Field("uts_release", FieldType.STRING),
                    new Field("uts_version", FieldType.STRING),
                    new Field("uts_machine", FieldType.STRING)),
            values -> new Utsname((String) values[0], (String) values[1], (String) values[2], (String) values[3]),
            struct ->
                    new Object[] {struct.utsSysname(), struct.utsRelease(), struct.utsVersion(), struct.utsMachine()});
}
