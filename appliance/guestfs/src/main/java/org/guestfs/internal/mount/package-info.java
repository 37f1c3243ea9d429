// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * A directory of the host that shows the file systems of the guest, by FUSE.
 *
 * <p>The operations and the caches know nothing of FUSE ({@link org.guestfs.internal.mount.GuestFileSystem}); the
 * adapter gives them to libfuse. One thread serves a mount, the one that called {@code mount_local_run} and so holds
 * the handle; only {@link org.guestfs.internal.mount.LocalMount} says which of its methods others may call.
 */
@NullMarked
package org.guestfs.internal.mount;

import org.jspecify.annotations.NullMarked;
