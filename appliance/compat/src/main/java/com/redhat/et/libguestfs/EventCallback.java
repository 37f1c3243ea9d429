// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

import org.jspecify.annotations.Nullable;

/** Is told of what happens to a handle, in the thread that uses it and while its call is under way. */
public interface EventCallback {
    /**
     * Is told of one event. What it throws is printed on standard error and goes no further.
     *
     * @param event the bit of the event's class, such as {@link GuestFS#EVENT_PROGRESS}
     * @param eh what {@link GuestFS#set_event_callback} returned
     * @param buffer a message, or {@code null} if the class has none
     * @param array numbers: for progress the procedure, the serial number, the position and the total; else empty
     */
    void event(long event, int eh, @Nullable String buffer, long[] array);
}
