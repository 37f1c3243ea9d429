// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Pair of a number and a flag, as returned when defining an Augeas node.
 *
 * <p>The struct {@code int_bool} in guestfs(3).
 */
public class IntBool {
    /**
     * Size of the node set, in nodes.
     */
    public int i;

    /**
     * 1 if a node was created, otherwise 0.
     */
    public int b;

    /** Makes an empty struct. */
    public IntBool() {}

    static IntBool of(org.guestfs.api.IntBool values) {
        var struct = new IntBool();
        struct.i = values.i();
        struct.b = values.b();
        return struct;
    }
}
