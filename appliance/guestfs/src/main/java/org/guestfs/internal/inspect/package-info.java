// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/** What the library finds out itself about an inspected guest: its applications, its icon, its name in libosinfo. */
@NullMarked
package org.guestfs.internal.inspect;

import org.jspecify.annotations.NullMarked;
