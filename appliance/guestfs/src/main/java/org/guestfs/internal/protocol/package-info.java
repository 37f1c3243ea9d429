// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * The wire protocol between the library and guestfsd: XDR, messages, transfers in chunks, cancellation, progress.
 *
 * <p>The peer is hostile: every length, count and flag is checked before it is believed, and whatever does not fit ends
 * the connection. Used by the handle alone, by one thread at a time; only cancelling and closing may come from others.
 */
@NullMarked
package org.guestfs.internal.protocol;

import org.jspecify.annotations.NullMarked;
