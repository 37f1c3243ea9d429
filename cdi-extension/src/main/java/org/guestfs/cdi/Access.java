// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

/**
 * What may become of an image.
 *
 * @since 0.1
 */
public enum Access {
    /** Nothing: what is written to the disk goes to a temporary overlay, and ends with the handle. */
    READ_ONLY,
    /** What is written goes to the image, in a transaction when that commits. */
    READ_WRITE
}
