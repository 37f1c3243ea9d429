// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Handles, from the first call to the end of their scope. A {@code HandleSource} opens them: a supply of ours, or the
 * connection factory of a resource adapter, whose API {@code AdapterSource} alone needs. {@code LazyHandle} is what the
 * application has, {@code ScopedHandle} stands for the one of the scope under way. All are thread-safe.
 */
@NullMarked
package org.guestfs.cdi.internal.handle;

import org.jspecify.annotations.NullMarked;
