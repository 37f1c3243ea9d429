// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import jnr.ffi.Pointer;
import ru.serce.jnrfuse.LibFuse;

/**
 * The functions of libfuse 2 that mount and serve apart, which jnr-fuse does not have: it knows only the one that does
 * both. Types are those of a 64-bit Linux. Public because jnr-ffi implements it in a class loader of its own.
 */
public interface LibFuse2 extends LibFuse {
    int fuse_opt_add_arg(Pointer arguments, byte[] argument);

    void fuse_opt_free_args(Pointer arguments);

    Pointer fuse_mount(byte[] mountpoint, Pointer arguments);

    void fuse_unmount(byte[] mountpoint, Pointer channel);

    void fuse_destroy(Pointer fuse);

    Pointer fuse_get_session(Pointer fuse);

    int fuse_chan_fd(Pointer channel);

    long fuse_chan_bufsize(Pointer channel);

    int fuse_chan_recv(Pointer channel, Pointer buffer, long size);

    void fuse_session_process(Pointer session, Pointer buffer, long length, Pointer channel);
}
