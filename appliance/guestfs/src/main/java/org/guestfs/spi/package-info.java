// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * What extenders and tests implement, and the data they handle.
 *
 * <p>Every action of the API is described by an {@link org.guestfs.spi.Action}; a use of it is a
 * {@link org.guestfs.spi.Call}, which travels through one method, {@link org.guestfs.spi.Invoker#invoke}. A
 * {@link org.guestfs.spi.Backend} starts an appliance found by an {@link org.guestfs.spi.ApplianceSource}. Values here
 * are immutable and thread-safe; a {@link org.guestfs.spi.Machine} belongs to the one handle that launched it.
 */
@NullMarked
package org.guestfs.spi;

import org.jspecify.annotations.NullMarked;
