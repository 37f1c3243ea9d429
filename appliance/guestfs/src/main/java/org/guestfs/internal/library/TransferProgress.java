// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.time.Duration;
import java.util.function.Consumer;
import org.guestfs.GuestfsEvent;
import org.guestfs.api.FileActions;
import org.guestfs.api.TransferActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.handle.Session;
import org.guestfs.spi.Action;
import org.guestfs.spi.Deadline;

/**
 * Progress of a transfer by messages, at the daemon's pace: after two seconds, then three times a second, and the end
 * if there was anything before it.
 */
final class TransferProgress {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration NEXT = Duration.ofMillis(333);

    private final Consumer<GuestfsEvent> listener;
    private final int procedure;
    private final long serial;
    private final long total;
    private Deadline due;
    private boolean shown;

    TransferProgress(Handle handle, Action<?> action, long total) {
        this(handle::fire, action, serial(handle), total, FIRST);
    }

    TransferProgress(Consumer<GuestfsEvent> listener, Action<?> action, long serial, long total, Duration first) {
        this.listener = listener;
        this.procedure = procedure(action);
        this.serial = serial;
        this.total = total;
        this.due = Deadline.in(first);
    }

    /** That of the first message, by which listeners tell this transfer from others. */
    private static long serial(Handle handle) {
        Session session = handle.session();
        return session == null ? 0 : Integer.toUnsignedLong(session.connection().nextSerial());
    }

    /** Actions of the library have no number of their own, and 0 would be the launch: libguestfs transfers for them. */
    private static int procedure(Action<?> action) {
        boolean isUpload = action == TransferActions.UPLOAD || action == FileActions.WRITE;
        return (isUpload ? TransferActions.UPLOAD : TransferActions.DOWNLOAD).procedure();
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
        listener.accept(new GuestfsEvent.Progress(procedure, serial, position, total));
    }
}
