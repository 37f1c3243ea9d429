// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened to a connection.
 *
 * @param time when
 * @param factory the name of the connection factory
 * @param connection the number of the connection
 * @param images its images, as far as names go
 * @param type what happened, the name of an {@code EventType}
 * @param text more of it, fit to be shown, or empty
 * @since 0.1
 */
public record RecordedEvent(
        Instant time, String factory, long connection, List<String> images, String type, String text) {
    /** Copies the list. */
    public RecordedEvent {
        images = List.copyOf(images);
    }
}
