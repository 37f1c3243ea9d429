// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Member device of a Linux software RAID array.
 *
 * @param mdstatDevice device name of the member
 * @param mdstatIndex position of the member within the array
 * @param mdstatFlags state letters: W write-mostly, F faulty, S spare, R replacement
 * @since 0.1
 */
@Generated("mdstat")
public record Mdstat(String mdstatDevice, int mdstatIndex, String mdstatFlags) {
    /** Describes the struct {@code mdstat}. */
    public static final StructType<Mdstat> TYPE = new StructType<>(
            "mdstat",
            Mdstat.class,
            List.of(
                    new Field("mdstat_device", FieldType.STRING),
                    new Field("mdstat_index", FieldType.INT32),
                    new Field("mdstat_flags", FieldType.STRING)),
            values -> new Mdstat((String) values[0], (int) values[1], (String) values[2]),
            struct -> new Object[] {struct.mdstatDevice(), struct.mdstatIndex(), struct.mdstatFlags()});
}
