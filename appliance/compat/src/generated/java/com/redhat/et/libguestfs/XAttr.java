// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Extended attribute or journal field.
 *
 * <p>The struct {@code xattr} in guestfs(3).
 */
public class XAttr {
    /**
     * Name of the attribute or field.
     */
    public String attrname;

    /**
     * Binary value.
     */
    public String attrval;

    /** Makes an empty struct. */
    public XAttr() {}

    static XAttr of(org.guestfs.api.Xattr values) {
        var struct = new XAttr();
        struct.attrname = values.attrname();
        struct.attrval = Binding.text(values.attrval());
        return struct;
    }
}
