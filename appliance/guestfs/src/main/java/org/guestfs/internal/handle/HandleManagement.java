// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.guestfs.Drive;
import org.guestfs.Guestfs;
import org.guestfs.management.HandleCounters;
import org.guestfs.management.HandleStatus;
import org.guestfs.management.ManagedHandle;

/** What a console sees of a handle. */
final class HandleManagement implements ManagedHandle {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.incrementAndGet();
    private final Handle handle;

    HandleManagement(Handle handle) {
        this.handle = handle;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public Guestfs guestfs() {
        return handle;
    }

    @Override
    public HandleStatus status() {
        Properties properties = handle.properties();
        Session session = handle.session();
        Tally tally = handle.tally();
        return new HandleStatus(
                handle.state().word(),
                properties.identifier(),
                handle.drives().list().stream().map(Drive::toString).toList(),
                properties.backend(),
                properties.memsize(),
                properties.isTrace(),
                properties.isVerbose(),
                session == null ? "" : session.machine().accelerator(),
                session == null ? 0 : session.machine().pid().orElse(0),
                tally.action(),
                tally.actionAge(),
                handle.created(),
                handle.launched());
    }

    @Override
    public HandleCounters counters() {
        return handle.tally().read(handle.events());
    }

    @Override
    public String console() {
        Session session = handle.session();
        return session == null ? "" : TraceFormat.printable(session.machine().consoleTail(), true);
    }

    @Override
    public List<String> trace() {
        return handle.recentCalls().lines();
    }

    @Override
    public void setTrace(boolean on) {
        handle.properties().setTrace(on);
    }

    @Override
    public void setVerbose(boolean on) {
        handle.properties().setVerbose(on);
    }

    @Override
    public boolean kill() {
        return handle.kill();
    }
}
