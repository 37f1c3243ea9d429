// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

/** How far a branch is. */
enum Step {
    /** A disk is to be attached through its overlay. */
    OVERLAY_MADE,
    /** The appliances have ended in good order. */
    FINISHED,
    /** Nobody reads the images any more. */
    LOCKED,
    /** The overlays are on disk. */
    SYNCED,
    /** The record says so: the branch can be committed whatever happens. */
    PREPARED,
    /** The record says that it will be committed: it cannot be rolled back any more. */
    COMMITTING,
    /** The changes to one image have been copied to it. */
    COPIED,
    /** All changes are on disk. */
    COMMITTED,
    /** Nothing of the branch is left. */
    REMOVED
}
