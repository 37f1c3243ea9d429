// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Entry of a directory.
 *
 * <p>The struct {@code dirent} in guestfs(3).
 */
public class Dirent {
    /**
     * Inode number.
     */
    public long ino;

    /**
     * Type letter: b, c, d, f (FIFO), l, r (regular file), s (socket), u (unknown) or a question mark.
     */
    public char ftyp;

    /**
     * File name.
     */
    public String name;

    /** Makes an empty struct. */
    public Dirent() {}

    static Dirent of(org.guestfs.api.Dirent values) {
        var struct = new Dirent();
        struct.ino = values.ino();
        struct.ftyp = values.ftyp();
        struct.name = values.name();
        return struct;
    }
}
