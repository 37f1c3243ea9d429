// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Where a bootable appliance comes from: built by supermin, or found ready-made along the path. Stateless.
 */
@NullMarked
package org.guestfs.internal.appliance;

import org.jspecify.annotations.NullMarked;
