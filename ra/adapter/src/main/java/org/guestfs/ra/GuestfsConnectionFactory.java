// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import jakarta.resource.Referenceable;
import jakarta.resource.ResourceException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * Opens connections to disk images. Thread-safe.
 *
 * <pre>{@code
 * @Resource(lookup = "java:/eis/guestfs") GuestfsConnectionFactory factory;
 *
 * try (GuestfsConnection guest = factory.getConnection(GuestfsConnectionSpec.readOnly("guest.qcow2"))) {
 *     guest.mountInspected(guest.inspectOs().get(0));
 *     return guest.readFile("/etc/hostname");
 * }
 * }</pre>
 *
 * @since 0.1
 */
public interface GuestfsConnectionFactory extends Serializable, Referenceable {
    /**
     * Opens a connection.
     *
     * @param spec the drives
     * @return a connection that the caller must close
     * @throws ImageRefusedException if a drive may not be opened, or is not there
     * @throws ImageBusyException if somebody else writes to an image, or has a transaction in doubt on it
     * @throws ApplianceUnavailableException if there is no appliance for it, or it cannot be launched
     * @throws ResourceException if the server has no connection to give
     */
    GuestfsConnection getConnection(GuestfsConnectionSpec spec) throws ResourceException;

    /**
     * Tells below which directories images may be opened, so that an application can list them. What is there may be
     * refused all the same.
     *
     * @return absolute paths, in the order in which relative paths are looked up in them
     * @throws ResourceException if the adapter is not running
     */
    List<Path> imageRoots() throws ResourceException;
}
