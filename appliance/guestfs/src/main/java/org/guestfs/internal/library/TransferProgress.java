// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.time.Duration;
import org.guestfs.GuestfsEvent;
import org.guestfs.internal.handle.Handle;
import org.guestfs.spi.Action;
import org.guestfs.spi.Deadline;

/**
 * Progress of a transfer by messages, at the daemon's pace: after two seconds, then three times a second, and the end
 * if there was anything before it.
 */
final class TransferProgress {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration NEXT = Duration.ofMillis(333);

    private final Handle handle;
    private final Action<?> action;
    private final long total;
    private Deadline due = Deadline.in(FIRST);
    private boolean shown;

    TransferProgress(Handle handle, Action<?> action, long total) {
        this.handle = handle;
        this.action = action;
        this.total = total;
    }

    void at(long position) {
        if (total > 0 && due.isOver()) {
            show(Math.min(position, total));
        }
    }

    void done() {
        if (shown) {
            show(total);
        }
    }

    private void show(long position) {
        shown = true;
        due = Deadline.in(NEXT);
        handle.fire(new GuestfsEvent.Progress(action.procedure(), 0, position, total));
    }
}
