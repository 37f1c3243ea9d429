// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Node of a Windows registry hive.
 *
 * <p>The struct {@code hivex_node} in guestfs(3).
 */
public class HivexNode {
    /**
     * Node handle.
     */
    public long hivex_node_h;

    /** Makes an empty struct. */
    public HivexNode() {}

    static HivexNode of(org.guestfs.api.HivexNode values) {
        var struct = new HivexNode();
        struct.hivex_node_h = values.hivexNodeH();
        return struct;
    }
}
