// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.scope;

import org.guestfs.Guestfs;
import org.guestfs.cdi.internal.image.HandleRequest;

/**
 * The guest of a unit of work.
 *
 * @param request its images
 * @param handle the handle, which whoever made it closes
 */
public record MountedGuest(HandleRequest request, Guestfs handle) {}
