// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/** The monitor of a running qemu, by which it is told what to do. One thread at a time. */
@NullMarked
package org.guestfs.internal.qmp;

import org.jspecify.annotations.NullMarked;
