// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Measures this library beside libguestfs's own Java binding: the same work, the same machine, one run.
 */
package org.guestfs.bench;
