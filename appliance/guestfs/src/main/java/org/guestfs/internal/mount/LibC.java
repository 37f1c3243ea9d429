// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import jnr.ffi.Pointer;

/**
 * Functions of the C library: two that wait for requests, two that find a function by its version. Public because jnr-ffi implements it in a class loader of its
 * own.
 */
public interface LibC {
    int poll(Pointer descriptors, long count, int timeoutMillis);

    int fcntl(int descriptor, int command, int argument);

    Pointer dlopen(String library, int mode);

    Pointer dlvsym(Pointer library, String name, String version);
}
