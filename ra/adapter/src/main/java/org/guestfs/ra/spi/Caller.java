// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import java.util.Set;

/** Who opens a connection, for messages about those that are left open. */
final class Caller {
    private static final Set<String> OURS =
            Set.of(Caller.class.getName(), GuestfsConnectionFactoryImpl.class.getName());

    private Caller() {}

    /** The method and line outside of the adapter that called it. */
    static String find() {
        return StackWalker.getInstance().walk(frames -> frames.filter(frame -> !OURS.contains(frame.getClassName()))
                .findFirst()
                .map(StackWalker.StackFrame::toStackTraceElement)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("unknown"));
    }
}
