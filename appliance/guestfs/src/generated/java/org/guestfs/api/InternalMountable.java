// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Parts of a parsed mountable string, for internal use.
 *
 * @param imType kind: 0 for a device, 1 for a btrfs subvolume, 2 for a mounted path
 * @param imDevice device name, or the path for a mounted path
 * @param imVolume subvolume path, for a btrfs subvolume
 * @since 0.1
 */
@Generated("internal_mountable")
public record InternalMountable(int imType, String imDevice, String imVolume) {
    /** Describes the struct {@code internal_mountable}. */
    public static final StructType<InternalMountable> TYPE = new StructType<>(
            "internal_mountable",
            InternalMountable.class,
            List.of(
                    new Field("im_type", FieldType.INT32),
                    new Field("im_device", FieldType.STRING),
                    new Field("im_volume", FieldType.STRING)),
            values -> new InternalMountable((int) values[0], (String) values[1], (String) values[2]),
            struct -> new Object[] {struct.imType(), struct.imDevice(), struct.imVolume()});
}
