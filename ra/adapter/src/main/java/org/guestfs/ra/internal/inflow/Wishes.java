// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.guestfs.EventType;

/**
 * What a message-driven bean wants to hear, and how.
 *
 * @param types the classes of events
 * @param factory a pattern that the name of the connection factory must match
 * @param image a pattern that the file name of one of the images must match; without images, the name is empty
 * @param progressInterval at most one progress event of a connection in that time, beside the last of each call
 * @param capacity how many events may wait
 * @param maximumRedeliveries how often an event comes again at most
 * @param redeliveryDelay after how long it comes again
 * @param maximumConcurrency how many events may be delivered at once, of different connections
 */
public record Wishes(
        Set<EventType> types,
        Glob factory,
        Glob image,
        Duration progressInterval,
        int capacity,
        int maximumRedeliveries,
        Duration redeliveryDelay,
        int maximumConcurrency) {
    /** Copies the set. */
    public Wishes {
        types = Set.copyOf(types);
    }

    boolean isAbout(String factoryName, List<String> images) {
        return factory.matches(factoryName) && isAbout(images);
    }

    private boolean isAbout(List<String> images) {
        return images.isEmpty()
                ? image.matches("")
                : images.stream()
                        .map(location -> location.substring(location.lastIndexOf('/') + 1))
                        .anyMatch(image::matches);
    }
}
