// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * The guestfs library: opens disk images safely, in a throw-away virtual machine.
 *
 * <p>This package is what an application imports: the handle {@link org.guestfs.Guestfs}, its configuration, events and
 * exceptions. The actions themselves are in {@link org.guestfs.api}. A handle serves one call at a time; concurrency is
 * had from more handles.
 */
@NullMarked
package org.guestfs;

import org.jspecify.annotations.NullMarked;
