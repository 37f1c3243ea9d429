// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Handles as CDI beans: what an application imports. {@code @Image} injects a handle with its disks, which is closed with
 * the scope it is in; {@code @WithGuest} runs a method with a guest mounted; what happens to handles comes as CDI events.
 * A handle serves one call at a time, in whatever thread.
 */
@NullMarked
package org.guestfs.cdi;

import org.jspecify.annotations.NullMarked;
