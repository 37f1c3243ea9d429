// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Guestfs handles as connections: what an application imports. A factory opens connections to the disk images that a
 * spec names; a message listener hears of what happens to connections. Factories are thread-safe; a connection serves
 * one call at a time.
 */
@NullMarked
package org.guestfs.ra;

import org.jspecify.annotations.NullMarked;
