// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * The classes of libguestfs's own Java binding, over {@code org.guestfs}: a program compiled for the one runs on the other.
 *
 * <p>{@code GuestFS} and the structs are generated from the table of actions; {@code Binding} is what they stand on. As
 * in {@code org.guestfs}, a handle serves one call at a time, in whatever thread.
 */
@NullMarked
package com.redhat.et.libguestfs;

import org.jspecify.annotations.NullMarked;
