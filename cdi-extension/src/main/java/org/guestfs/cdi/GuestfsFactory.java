// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import org.guestfs.Drive;
import org.guestfs.Guestfs;

/**
 * Opens images that are known at run time only. A bean of this type is there to be injected. Thread-safe.
 *
 * <pre>{@code
 * @Inject GuestfsFactory factory;
 *
 * try (Guestfs guest = factory.open(path)) {
 *     return guest.inspectOs();
 * }
 * }</pre>
 *
 * @since 0.1
 */
public interface GuestfsFactory {
    /**
     * Opens an image of which nothing is changed.
     *
     * @param path a file of the host; with a resource adapter, it must be in one of its image roots
     * @return a handle that the caller must close; its first call launches it
     */
    Guestfs open(String path);

    /**
     * Opens some drives.
     *
     * @param drives one drive at least; those to be written must have a format
     * @return a handle that the caller must close; its first call launches it
     * @throws IllegalArgumentException if there is none, or one to be written has no format
     */
    Guestfs open(Drive... drives);

    /**
     * Tells where appliances come from, which is decided when this or the first handle is asked for it.
     *
     * @return the name of the connection factory of a resource adapter, or that of the supply
     */
    String source();
}
