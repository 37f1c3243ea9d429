// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Map;
import org.guestfs.Secret;

/**
 * The images there are, and what is in them. For viewers. Thread-safe.
 *
 * @since 0.1
 */
@Local
public interface ImageCatalogue {
    /**
     * Lists the images below the image roots of the adapter, by name.
     *
     * @return the images, each with the report of its last inspection if it has not changed since
     */
    List<ImageSummary> images();

    /**
     * Finds one of them.
     *
     * @param image its name
     * @return the image
     * @throws ImageNotFoundException if there is none
     */
    ImageSummary image(String image);

    /**
     * Looks into an image, which takes seconds, and keeps the report.
     *
     * @param image its name
     * @param keys pass phrases by the encrypted device that each opens, {@code *} for any; the caller wipes them. What is
     *     found by them is not kept
     * @return the report
     * @throws ImageNotFoundException if there is none
     * @throws KeyNeededException if a pass phrase was given that does not open its device
     * @throws ImageUnreadableException if it cannot be inspected
     * @throws BusyException if there is no connection for it now
     */
    ImageReport inspect(String image, Map<String, Secret> keys);

    /**
     * Returns the picture of an operating system.
     *
     * @param image the name of the image
     * @param volume the volume of the operating system
     * @return a PNG file; empty if there is none. It comes from the guest
     */
    byte[] icon(String image, String volume);

    /**
     * Inspects all images that are new or were changed, one by one, as the timer does at night. A bad one does not keep it
     * from the others.
     *
     * @return how many were inspected
     */
    int inspectChanged();
}
