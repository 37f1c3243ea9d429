// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

/** Says that memory ran out in the C library. Nothing throws it here; programs may catch it. */
public class LibGuestFSOutOfMemory extends Error {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an error.
     *
     * @param message what failed
     */
    public LibGuestFSOutOfMemory(String message) {
        super(message);
    }
}
