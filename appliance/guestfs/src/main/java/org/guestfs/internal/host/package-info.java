// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * What the library does on the host: commands, temporary directories and the cache. Thread-safe unless a class says
 * otherwise.
 */
@NullMarked
package org.guestfs.internal.host;

import org.jspecify.annotations.NullMarked;
