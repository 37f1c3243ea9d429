// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsEvent;
import org.guestfs.GuestfsListener;
import org.guestfs.GuestfsListener.Registration;
import org.jspecify.annotations.Nullable;

/** The callbacks of a handle. Each is known by its index, as in libguestfs. Thread-safe. */
final class EventCallbacks {
    private static final int CALLBACKS_MAX = 1000;
    private static final long[] NO_NUMBERS = {};

    private final Guestfs guestfs;
    private final List<Registration> slots = new ArrayList<>();

    EventCallbacks(Guestfs guestfs) {
        this.guestfs = guestfs;
    }

    static String names(long events) {
        return Arrays.stream(types(events))
                .map(EventType::upstreamName)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static EventType[] types(long events) {
        return Arrays.stream(EventType.values())
                .filter(type -> (events & type.mask()) != 0)
                .toArray(EventType[]::new);
    }

    synchronized int add(EventCallback callback, long events) throws LibGuestFSException {
        if (slots.size() >= CALLBACKS_MAX) {
            throw new LibGuestFSException("too many event callbacks registered");
        }
        int index = slots.size();
        EventType[] types = types(events);
        // No types would mean all to the library.
        slots.add(types.length == 0 ? () -> {} : guestfs.addListener(listener(callback, index), types));
        return index;
    }

    /** Indexes that are not in use are ignored. That of the last callback is given out again. */
    synchronized void remove(int index) {
        if (index >= 0 && index < slots.size()) {
            slots.get(index).close();
            if (index == slots.size() - 1) {
                slots.remove(index);
            }
        }
    }

    /** Knows nothing of the handle, so that a handle that nobody uses can be collected although it has callbacks. */
    private static GuestfsListener listener(EventCallback callback, int index) {
        return (handle, event) -> {
            try {
                callback.event(event.type().mask(), index, message(event), numbers(event));
            } catch (Throwable e) {
                // Not even a failed assertion may unwind through the protocol; the original prints it and goes on.
                StandardError.print(e);
            }
        };
    }

    private static @Nullable String message(GuestfsEvent event) {
        if (event instanceof GuestfsEvent.Appliance appliance) {
            return Binding.text(appliance.bytes());
        }
        if (event instanceof GuestfsEvent.Library library) {
            return library.message();
        }
        if (event instanceof GuestfsEvent.Trace trace) {
            return trace.message();
        }
        if (event instanceof GuestfsEvent.Enter enter) {
            return enter.action();
        }
        if (event instanceof GuestfsEvent.LibvirtAuth auth) {
            return auth.uri();
        }
        return event instanceof GuestfsEvent.Warning warning ? warning.message() : null;
    }

    private static long[] numbers(GuestfsEvent event) {
        return event instanceof GuestfsEvent.Progress progress
                ? new long[] {progress.procedure(), progress.serial(), progress.position(), progress.total()}
                : NO_NUMBERS;
    }
}
