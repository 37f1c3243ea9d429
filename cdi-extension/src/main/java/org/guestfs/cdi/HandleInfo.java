// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import jakarta.enterprise.inject.spi.EventMetadata;
import java.util.List;
import java.util.Objects;
import org.guestfs.Guestfs;
import org.guestfs.cdi.internal.event.HandleEventLiteral;

/**
 * Tells an observer which handle an event is about.
 *
 * @param id a number that no other handle of this container has
 * @param images the images of the handle, as its drives name them
 * @param handle the handle itself: an observer may cancel its call, for example
 * @since 0.1
 */
public record HandleInfo(long id, List<String> images, Guestfs handle) {
    /** Copies the components. */
    public HandleInfo {
        images = List.copyOf(images);
        Objects.requireNonNull(handle, "handle");
    }

    /**
     * Finds the handle of a {@link HandleEvent}.
     *
     * @param metadata the metadata that an observer method gets as another parameter
     * @return the handle
     * @throws IllegalArgumentException if the metadata are of another event
     */
    public static HandleInfo of(EventMetadata metadata) {
        return metadata.getQualifiers().stream()
                .filter(HandleEventLiteral.class::isInstance)
                .map(qualifier -> ((HandleEventLiteral) qualifier).handle())
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(
                        "not an event of a handle: " + metadata.getType() + ", " + metadata.getQualifiers()));
    }
}
