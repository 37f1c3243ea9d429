// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * The context of {@code @HandleScoped}: units of work of a thread, one within the other. A unit is confined to its
 * thread.
 */
@NullMarked
package org.guestfs.cdi.internal.scope;

import org.jspecify.annotations.NullMarked;
