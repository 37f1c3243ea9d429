// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guestfs.EventType;
import org.guestfs.GuestfsListener;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.internal.session.Session;
import org.guestfs.spi.Call;

/** A thin handle: a session of a managed connection, until it is closed. Public because servers name it. */
public final class GuestfsConnectionImpl implements GuestfsConnection {
    private final Map<String, Object> privateData = new ConcurrentHashMap<>();
    private final Instant opened = Instant.now();
    private final Session session;
    private volatile GuestfsManagedConnection managed;
    private volatile String caller = "unknown";
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean isInvalid;

    GuestfsConnectionImpl(GuestfsManagedConnection managed, Session session) {
        this.managed = managed;
        this.session = session;
    }

    void openedBy(String method) {
        caller = method;
    }

    Session session() {
        return session;
    }

    Instant opened() {
        return opened;
    }

    GuestfsManagedConnection managed() {
        return managed;
    }

    void moveTo(GuestfsManagedConnection newOne) {
        managed = newOne;
    }

    /** Nothing can be done with it any more; tells whether that was so before. */
    synchronized boolean invalidate() {
        boolean wasInvalid = isInvalid;
        isInvalid = true;
        return wasInvalid;
    }

    /** It counts as closed, though its user has not closed it yet; tells whether that is news. */
    boolean markClosed() {
        return closed.compareAndSet(false, true);
    }

    /** Who, since when, what. */
    String describe() {
        return "to " + String.join(", ", session.images()) + ", opened by " + caller + " at " + opened + ", "
                + session.activity();
    }

    private Session requireOpen() {
        if (isInvalid) {
            throw new IllegalStateException(
                    "the connection to " + String.join(", ", session.images()) + " is closed; open another one");
        }
        return session;
    }

    @Override
    public <R> R invoke(Call<R> call) {
        return requireOpen().invoke(call);
    }

    @Override
    public GuestfsListener.Registration addListener(GuestfsListener listener, EventType... types) {
        return requireOpen().guestfs().addListener((handle, event) -> listener.onEvent(this, event), types);
    }

    @Override
    public Map<String, Object> privateData() {
        return privateData;
    }

    @Override
    public String accelerator() {
        return requireOpen().guestfs().accelerator();
    }

    @Override
    public void close() {
        if (!invalidate() && markClosed()) {
            managed.closed(this);
        }
    }

    @Override
    public String toString() {
        return "connection " + describe();
    }
}
