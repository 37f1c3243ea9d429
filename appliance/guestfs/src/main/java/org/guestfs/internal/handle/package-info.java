// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * The handle: its states, properties, events and directories, and the one way that every call takes.
 *
 * <p>Everything here belongs to one handle and is guarded by its lock, unless a class says otherwise.
 */
@NullMarked
package org.guestfs.internal.handle;

import org.jspecify.annotations.NullMarked;
