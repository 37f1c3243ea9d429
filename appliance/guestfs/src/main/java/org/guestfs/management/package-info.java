// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * What a console sees of handles, and may do with them, without taking part in their calls: looks never wait for a call
 * that is under way, and nothing here shows the contents of files, keys or the environment.
 *
 * <p>A {@link org.guestfs.management.HandleMonitor} in the configuration is told of every handle. All types are
 * thread-safe.
 */
@NullMarked
package org.guestfs.management;

import org.jspecify.annotations.NullMarked;
