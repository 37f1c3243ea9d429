// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Services of an application server that find files in disk images and get them back: the local interfaces that an
 * application uses, the values that they take and give, and the exceptions that they throw. All of them may be used by
 * many threads. What a guest says of itself (names, labels, targets of links) is text that a stranger wrote: escape it
 * before it is shown.
 */
@NullMarked
package org.guestfs.ejb;

import org.jspecify.annotations.NullMarked;
