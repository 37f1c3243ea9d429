// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Disk images: how they are reached, on the host or by a protocol, what {@code qemu-img} says of those on the host, and
 * what is checked before one becomes a drive.
 *
 * <p>Images are hostile: only {@code qemu-img}, with bounded memory and time, ever parses one. Stateless.
 */
@NullMarked
package org.guestfs.internal.drive;

import org.jspecify.annotations.NullMarked;
