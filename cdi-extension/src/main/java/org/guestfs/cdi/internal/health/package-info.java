// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/** What MicroProfile Health is told, where that is present. Used by the extension alone. */
@NullMarked
package org.guestfs.cdi.internal.health;

import org.jspecify.annotations.NullMarked;
