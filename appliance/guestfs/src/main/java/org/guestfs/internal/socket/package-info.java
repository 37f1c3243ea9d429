// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Unix sockets, as the transport to the daemon. A transport belongs to one thread; closing may come from any.
 */
@NullMarked
package org.guestfs.internal.socket;

import org.jspecify.annotations.NullMarked;
