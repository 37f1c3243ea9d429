// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * What runs between start and stop of a resource adapter: its supply, its journals, and a session for each appliance in
 * use. Sessions belong to managed connections; servers see neither. Thread-safe, except that a session serves one call
 * at a time.
 */
@NullMarked
package org.guestfs.ra.internal.session;

import org.jspecify.annotations.NullMarked;
