// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.guestfs.GuestfsEvent;

/**
 * Something that happened to a connection, for message-driven beans.
 *
 * @param factory the name of the connection factory
 * @param connection a number that this appliance alone has had since the adapter was started
 * @param images the images, as messages name them
 * @param event what happened
 * @param time when
 * @param sequence how many events of this connection came before; where numbers are missing, events were filtered out or
 *     dropped
 * @since 0.1
 */
public record GuestfsMessage(
        String factory, long connection, List<String> images, GuestfsEvent event, Instant time, long sequence) {
    /**
     * Copies the list; the rest cannot change.
     *
     * @throws NullPointerException if anything is {@code null}
     */
    public GuestfsMessage {
        Objects.requireNonNull(factory, "factory");
        images = List.copyOf(images);
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(time, "time");
    }
}
