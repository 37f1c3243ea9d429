// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * From the names in {@code @Image} to drives: what names stand for, and what is wrong with those that stand for nothing.
 * Everything here is immutable; problems are sentences, collected rather than thrown, so that all are seen at once.
 */
@NullMarked
package org.guestfs.cdi.internal.image;

import org.jspecify.annotations.NullMarked;
