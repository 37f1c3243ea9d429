// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.session;

import jakarta.resource.ResourceException;
import java.nio.file.Path;
import org.guestfs.ApplianceLostException;

/** What has sessions: a managed connection. */
public interface SessionOwner {
    /**
     * Tells whether a transaction has begun that has not been prepared yet.
     *
     * @return whether writes are to go to overlays
     */
    boolean isInTransaction();

    /**
     * Makes the overlay that takes the writes to an image in the transaction under way.
     *
     * @param image the image
     * @param format its format
     * @param purpose what for, to be shown to others who want the image
     * @return the overlay
     * @throws ResourceException if the image is busy or the overlay cannot be made
     */
    Path overlay(Path image, String format, String purpose) throws ResourceException;

    /**
     * Hears that an appliance is lost, before the caller does.
     *
     * @param reason how it was lost
     */
    void lost(ApplianceLostException reason);
}
