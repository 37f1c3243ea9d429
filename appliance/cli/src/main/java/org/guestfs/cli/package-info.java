// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * The program behind {@code bin/run}: a user of the library like any other, and its first example.
 */
@NullMarked
package org.guestfs.cli;

import org.jspecify.annotations.NullMarked;
