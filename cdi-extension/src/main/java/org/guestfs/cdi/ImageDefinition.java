// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import java.util.Objects;
import org.guestfs.Drive;

/**
 * What a name in {@link Image} stands for. Beans of this type define names, beside the configuration:
 *
 * <pre>{@code
 * @Produces
 * ImageDefinition backup() {
 *     return new ImageDefinition("backup", Drive.builder("/srv/backup.img").format("raw").build());
 * }
 * }</pre>
 *
 * <p>They are asked for once, when the application is deployed. A drive that is {@code readonly} may not be injected to be
 * written to; all others may be injected either way.
 *
 * @param name the name
 * @param drive the image, and how it is attached
 * @since 0.1
 */
public record ImageDefinition(String name, Drive drive) {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public ImageDefinition {
        Objects.requireNonNull(drive, "drive");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the name of an image must not be empty, that of " + drive.location());
        }
    }
}
