// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.RecordedEvent;

/** What has happened to connections. */
public record EventsView(Map<String, Long> counts, List<Event> events) {
    public static EventsView of(Map<String, Long> counts, List<RecordedEvent> events) {
        return new EventsView(counts, events.stream().map(Event::of).toList());
    }

    /** One of them, for people. */
    public record Event(Instant time, long connection, List<String> images, String type, String text) {
        static Event of(RecordedEvent event) {
            return new Event(
                    event.time(),
                    event.connection(),
                    event.images().stream().map(GuestNames::display).toList(),
                    event.type(),
                    GuestNames.display(event.text()));
        }
    }
}
