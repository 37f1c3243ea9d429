// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * The guestfs library: opens disk images safely, in a throw-away virtual machine.
 *
 * <p>This package is what an application imports: the handle {@link org.guestfs.Guestfs}, its configuration, events and
 * exceptions. The actions themselves are in {@link org.guestfs.api}. A handle serves one call at a time; concurrency is
 * had from more handles.
 *
 * <p><b>Names and text of a guest</b> are bytes, which only ought to be UTF-8. Each byte that is not part of UTF-8 is
 * the lone surrogate U+DC80 to U+DCFF in a string, as in Python, and becomes the same byte again in whatever takes a
 * string: a name that one action returns names the same file in the next. Other lone surrogates, and U+0000, are refused
 * with an {@link IllegalArgumentException}. The file {@code docs/strings.md} lists what programs in the appliance cannot
 * carry.
 */
@NullMarked
package org.guestfs;

import org.jspecify.annotations.NullMarked;
