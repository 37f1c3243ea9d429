// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Brings the events of connections to message-driven beans, by the work manager of the server, in the order in which they
 * happened to a connection, and never by the thread in which they happened. Thread-safe.
 */
@NullMarked
package org.guestfs.ra.internal.inflow;

import org.jspecify.annotations.NullMarked;
