// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import java.nio.file.Path;

/**
 * An image that a branch writes.
 *
 * @param image the image
 * @param format its format
 * @param state what it was like when the overlay was made
 * @param overlay the name of the overlay in the directory of the branch
 */
record BranchDisk(Path image, String format, ImageState state, String overlay) {}
