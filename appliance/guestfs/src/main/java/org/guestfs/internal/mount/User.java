// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

/**
 * Who uses the mount.
 *
 * @param uid the number of the user
 * @param gid the number of the user's group
 */
record User(long uid, long gid) {}
