// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guestfs.GuestfsEvent;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.RecordedEvent;
import org.guestfs.ra.GuestfsMessage;

/** The latest events of connections, and how many there were. Thread-safe. */
final class EventLog {
    private static final int KEPT = 1000;
    private static final int LONGEST_TEXT = 500;

    private final Deque<RecordedEvent> events = new ArrayDeque<>();
    private final Map<String, Long> counts = new TreeMap<>();

    void add(GuestfsMessage message) {
        String type = message.event().type().name();
        var event = new RecordedEvent(
                message.time(),
                message.factory(),
                message.connection(),
                message.images().stream().map(EventLog::lastName).toList(),
                type,
                text(message.event()));
        synchronized (events) {
            if (events.size() == KEPT) {
                events.removeLast();
            }
            events.addFirst(event);
            counts.merge(type, 1L, Long::sum);
        }
    }

    /** Where an image is on the host is not to be seen. */
    private static String lastName(String image) {
        return GuestNames.display(image.substring(image.lastIndexOf('/') + 1));
    }

    private static String text(GuestfsEvent event) {
        if (event instanceof GuestfsEvent.Progress progress) {
            return progress.position() + " of " + progress.total();
        }
        if (event instanceof GuestfsEvent.Warning warning) {
            String text = GuestNames.display(warning.message());
            return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
        }
        return "";
    }

    List<RecordedEvent> latest() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    Map<String, Long> counts() {
        synchronized (events) {
            return Map.copyOf(counts);
        }
    }
}
