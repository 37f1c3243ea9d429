// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.LazyAssociatableConnectionManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guestfs.Errno;
import org.guestfs.EventType;
import org.guestfs.GuestfsListener;
import org.guestfs.LaunchException;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.guestfs.ra.internal.session.Session;
import org.guestfs.spi.Call;

/** A thin handle: a session of a managed connection, until it is closed. Public because servers name it. */
public final class GuestfsConnectionImpl implements GuestfsConnection {
    private final Map<String, Object> privateData = new ConcurrentHashMap<>();
    private final Instant opened = Instant.now();
    private final Optional<GuestfsConnectionSpec> spec;
    private volatile Session session;
    private volatile GuestfsManagedConnection managed;
    private volatile Optional<Origin> origin = Optional.empty();
    private volatile boolean isClosed;

    /**
     * How it was asked for.
     *
     * @param caller the method of the application
     * @param connections the connection manager
     * @param factory the factory
     * @param request its drives
     */
    record Origin(
            String caller,
            ConnectionManager connections,
            GuestfsManagedConnectionFactory factory,
            GuestfsConnectionRequestInfo request) {}

    GuestfsConnectionImpl(GuestfsManagedConnection managed, Optional<GuestfsConnectionSpec> spec, Session session) {
        this.managed = managed;
        this.spec = spec;
        this.session = session;
    }

    void comesFrom(Origin value) {
        origin = Optional.of(value);
    }

    /** What its drives are, with the sign-on of the server; empty if it has none. */
    Optional<GuestfsConnectionSpec> spec() {
        return spec;
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

    void moveTo(GuestfsManagedConnection newOne, Session itsSession) {
        session = itsSession;
        managed = newOne;
    }

    /** Nothing can be done with it any more; tells whether that was so before. */
    synchronized boolean invalidate() {
        boolean wasClosed = isClosed;
        isClosed = true;
        return wasClosed;
    }

    /** Who, since when, what. */
    String describe() {
        return "to " + String.join(", ", session.images()) + ", opened by "
                + origin.map(Origin::caller).orElse("unknown") + " at " + opened + ", "
                + session.activity();
    }

    private Session requireOpen() {
        if (isClosed) {
            throw new IllegalStateException(
                    "the connection to " + String.join(", ", session.images()) + " is closed; open another one");
        }
        if (managed.isParking()) {
            leaveParking();
        }
        return session;
    }

    private void leaveParking() {
        Origin from = origin.orElseThrow();
        if (from.connections() instanceof LazyAssociatableConnectionManager server) {
            try {
                server.associateConnection(this, from.factory(), from.request());
            } catch (ResourceException e) {
                throw new LaunchException(
                        Errno.of("EIO"), "the server has no managed connection for this one: " + e.getMessage(), e);
            }
        }
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
        if (!invalidate()) {
            boolean wasParking = managed.isParking();
            managed.closed(this);
            if (wasParking && origin.orElseThrow().connections() instanceof LazyAssociatableConnectionManager server) {
                server.inactiveConnectionClosed(this, origin.orElseThrow().factory());
            }
        }
    }

    @Override
    public String toString() {
        return "connection " + describe();
    }
}
