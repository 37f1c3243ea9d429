// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

/** Permissions as they are handed out. */
final class Modes {
    private static final int HARMLESS = 01777;

    private Modes() {}

    /** Without those by which a program runs as somebody else. */
    static int harmless(int mode) {
        return mode & HARMLESS;
    }
}
