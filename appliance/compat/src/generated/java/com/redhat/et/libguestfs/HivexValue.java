// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Value of a Windows registry hive node.
 *
 * <p>The struct {@code hivex_value} in guestfs(3).
 */
public class HivexValue {
    /**
     * Value handle.
     */
    public long hivex_value_h;

    /** Makes an empty struct. */
    public HivexValue() {}

    static HivexValue of(org.guestfs.api.HivexValue values) {
        var struct = new HivexValue();
        struct.hivex_value_h = values.hivexValueH();
        return struct;
    }
}
