// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * The direct backend: qemu as a child process of this JVM.
 *
 * <p>It probes the program and the accelerator, puts the command line together, watches over the process and its
 * console, and makes sure that qemu ends with us, whatever happens to the JVM.
 */
@NullMarked
package org.guestfs.internal.direct;

import org.jspecify.annotations.NullMarked;
