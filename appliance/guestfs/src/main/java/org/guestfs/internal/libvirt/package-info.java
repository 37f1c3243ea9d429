// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Domains of libvirt as a source of drives.
 *
 * <p>The meaning of a domain's XML is worked out without libvirt, from text. Only the classes whose names begin with
 * {@code Bound} touch the optional binding {@code org.libvirt}, and only {@link org.guestfs.internal.libvirt.Libvirt}
 * touches those: nothing else notices whether the binding and the native library are there. A backend that launches
 * appliances through libvirt would begin at {@code Libvirt} too.
 */
@NullMarked
package org.guestfs.internal.libvirt;

import org.jspecify.annotations.NullMarked;
