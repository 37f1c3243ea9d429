// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.GuestNames;

/** Where a file is. */
public record LocationView(String image, String imageDisplay, String volume, String path, String pathDisplay) {
    static LocationView of(FileLocation location) {
        return new LocationView(
                GuestNames.encode(location.image()),
                GuestNames.display(location.image()),
                Texts.encodeVolume(location.volume()),
                GuestNames.encode(location.path()),
                GuestNames.display(location.path()));
    }
}
