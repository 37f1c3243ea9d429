// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * File change event reported by inotify.
 *
 * <p>The struct {@code inotify_event} in guestfs(3).
 */
public class INotifyEvent {
    /**
     * Watch descriptor that the event belongs to.
     */
    public long in_wd;

    /**
     * Bit mask that tells what happened.
     */
    public int in_mask;

    /**
     * Number that ties the two halves of a rename together, otherwise 0.
     */
    public int in_cookie;

    /**
     * Name of the file inside the watched directory, possibly empty.
     */
    public String in_name;

    /** Makes an empty struct. */
    public INotifyEvent() {}

    static INotifyEvent of(org.guestfs.api.InotifyEvent values) {
        var struct = new INotifyEvent();
        struct.in_wd = values.inWd();
        struct.in_mask = (int) values.inMask();
        struct.in_cookie = (int) values.inCookie();
        struct.in_name = values.inName();
        return struct;
    }
}
