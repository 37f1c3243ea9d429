// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import org.guestfs.ejb.FileLocation;

/** Opens images for work that takes its time, apart from those that are looked at. */
interface Connector {
    /** Opens the volume of a location, read-only, with the pass phrases that its person has given. */
    MountedImage connect(String principal, FileLocation location);
}
