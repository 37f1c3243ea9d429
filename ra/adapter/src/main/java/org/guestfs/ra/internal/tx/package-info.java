// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Transactions over disk images: overlays that take the writes, a journal that knows what becomes of them, and locks that
 * keep others off an image meanwhile. All of it outlives the process that began it. {@link
 * org.guestfs.ra.internal.tx.Journals} is thread-safe, a branch belongs to one transaction.
 */
@NullMarked
package org.guestfs.ra.internal.tx;

import org.jspecify.annotations.NullMarked;
