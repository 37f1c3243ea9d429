// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * The actions that the library carries out itself, one class a group, each registered with its descriptor; and the
 * faster ways of actions that the daemon has too.
 *
 * <p>The functions are stateless; they run under the lock of the handle that they are given.
 */
@NullMarked
package org.guestfs.internal.library;

import org.jspecify.annotations.NullMarked;
