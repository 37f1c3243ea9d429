// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * File change event reported by inotify.
 *
 * @param inWd watch descriptor that the event belongs to
 * @param inMask bit mask that tells what happened
 * @param inCookie number that ties the two halves of a rename together, otherwise 0
 * @param inName name of the file inside the watched directory, possibly empty
 * @since 0.1
 */
@Generated("inotify_event")
public record InotifyEvent(long inWd, long inMask, long inCookie, String inName) {
    /** Describes the struct {@code inotify_event}. */
    public static final StructType<InotifyEvent> TYPE = new StructType<>(
            "inotify_event",
            InotifyEvent.class,
            List.of(
                    new Field("in_wd", FieldType.INT64),
                    new Field("in_mask", FieldType.UINT32),
                    new Field("in_cookie", FieldType.UINT32),
                    new Field("in_name", FieldType.STRING)),
            values -> new InotifyEvent((long) values[0], (long) values[1], (long) values[2], (String) values[3]),
            struct -> new Object[] {struct.inWd(), struct.inMask(), struct.inCookie(), struct.inName()});
}
