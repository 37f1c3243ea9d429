// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * What an application server sees of the resource adapter: the beans that it makes and configures. Outside of a server,
 * {@link org.guestfs.ra.spi.GuestfsResourceAdapter} shows how to use them by hand.
 */
@NullMarked
package org.guestfs.ra.spi;

import org.jspecify.annotations.NullMarked;
