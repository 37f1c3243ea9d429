// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/** Appliances that are ready before they are wanted, and no more of them than the host can bear. */
@NullMarked
package org.guestfs.internal.supply;

import org.jspecify.annotations.NullMarked;
