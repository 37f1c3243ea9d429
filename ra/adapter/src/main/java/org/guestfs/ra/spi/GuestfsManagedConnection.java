// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.NotSupportedException;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionEvent;
import jakarta.resource.spi.ConnectionEventListener;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.IllegalStateException;
import jakarta.resource.spi.LocalTransaction;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ManagedConnectionMetaData;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.security.auth.Subject;
import javax.transaction.xa.XAResource;
import org.guestfs.ApplianceLostException;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.guestfs.ra.internal.session.AdapterService;
import org.guestfs.ra.internal.session.Session;
import org.guestfs.ra.internal.session.SessionOwner;
import org.guestfs.ra.internal.tx.BranchResource;
import org.guestfs.ra.internal.tx.LocalBranch;
import org.guestfs.ra.internal.tx.Participant;
import org.jspecify.annotations.Nullable;

/**
 * What the server's pool keeps: a shell around sessions, none of which outlives its last connection or its transaction.
 * So an appliance serves once whatever the server does with this. It has a session for each spec, because servers give
 * the same one to all who want a connection in a transaction. Thread-safe.
 *
 * <p>It is no {@code DissociatableManagedConnection}: WildFly would take it away from connections that are being used,
 * as soon as its pool is full.
 */
final class GuestfsManagedConnection implements ManagedConnection, SessionOwner, Participant {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ra");

    private final GuestfsManagedConnectionFactory factory;
    private final RunningAdapter adapter;
    private final AdapterService service;
    private final BranchResource branches;
    private final LocalTransaction local;
    private final Map<GuestfsConnectionSpec, Session> sessions = new LinkedHashMap<>();
    private final Set<GuestfsConnectionImpl> handles = ConcurrentHashMap.newKeySet();
    private final List<ConnectionEventListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean isLost = new AtomicBoolean();
    private volatile boolean isDestroyed;
    private volatile @Nullable PrintWriter log;

    GuestfsManagedConnection(GuestfsManagedConnectionFactory factory, RunningAdapter adapter) {
        this.factory = factory;
        this.adapter = adapter;
        service = adapter.service();
        branches = service.journals().resource(this);
        local = new LocalBranch(branches);
    }

    boolean isOf(GuestfsManagedConnectionFactory other) {
        return factory.equals(other);
    }

    @Override
    public Object getConnection(@Nullable Subject subject, @Nullable ConnectionRequestInfo request)
            throws ResourceException {
        requireUsable();
        try {
            return open(spec(subject, request));
        } catch (ResourceException e) {
            return new RefusedConnection(this, e);
        }
    }

    private GuestfsConnectionImpl open(GuestfsConnectionSpec spec) throws ResourceException {
        Session session = session(spec);
        var connection = new GuestfsConnectionImpl(this, session);
        handles.add(connection);
        boolean isOpen = false;
        try {
            if (factory.isEagerly()) {
                session.launch();
            }
            isOpen = true;
            return connection;
        } finally {
            if (!isOpen) {
                connection.invalidate();
                handles.remove(connection);
                endUnused(session);
            }
        }
    }

    private GuestfsConnectionSpec spec(@Nullable Subject subject, @Nullable ConnectionRequestInfo request)
            throws ResourceException {
        if (request instanceof GuestfsConnectionRequestInfo info) {
            return SignOn.complete(info.spec(), subject, factory);
        }
        // Servers that recover transactions ask for a connection of nothing, and only close it.
        throw new NotSupportedException(
                request == null
                        ? "a connection needs a spec that names its drives"
                        : "not a request of this adapter: " + request.getClass().getName());
    }

    private void requireUsable() throws ResourceException {
        if (isDestroyed || isLost.get()) {
            throw new IllegalStateException("the managed connection is " + (isDestroyed ? "destroyed" : "lost"));
        }
    }

    /** The session of a spec: that of the transaction, which sees what it has written, or a new one. */
    private Session session(GuestfsConnectionSpec spec) throws ResourceException {
        Optional<Session> known = find(spec);
        if (known.isPresent()) {
            return known.get();
        }
        // Not while the sessions are locked: it asks the transaction, which may be asking for the sessions.
        Session opened =
                service.open(this, service.resolve(spec.drives(), !factory.isOnlyReading()), factory.getName());
        adapter.observe(factory.getName(), opened);
        synchronized (sessions) {
            sessions.put(spec, opened);
        }
        return opened;
    }

    private Optional<Session> find(GuestfsConnectionSpec spec) {
        synchronized (sessions) {
            return Optional.ofNullable(sessions.get(spec)).filter(session -> !session.isEnded());
        }
    }

    /** A connection has been closed by its user. */
    void closed(GuestfsConnectionImpl connection) {
        handles.remove(connection);
        try {
            if (!isInTransaction()) {
                finishUnused(connection.session());
            }
        } catch (ResourceException e) {
            throw new java.lang.IllegalStateException(e.getMessage(), e);
        } finally {
            tell(ConnectionEvent.CONNECTION_CLOSED, null, connection);
        }
    }

    /** The factory has heard why there is no connection. */
    void closed(RefusedConnection refused) {
        tell(ConnectionEvent.CONNECTION_CLOSED, null, refused);
    }

    private boolean isUnused(Session session) {
        return handles.stream().noneMatch(handle -> handle.session() == session);
    }

    private void finishUnused(Session session) throws ResourceException {
        // If its transaction has ended, so has the session.
        if (isUnused(session) && remove(session)) {
            session.finish("it has been closed");
        }
    }

    private void endUnused(Session session) {
        if (isUnused(session)) {
            remove(session);
            session.abandon("it could not be opened");
        }
    }

    private boolean remove(Session session) {
        synchronized (sessions) {
            return sessions.values().remove(session);
        }
    }

    private List<Session> takeAll() {
        synchronized (sessions) {
            List<Session> all = List.copyOf(sessions.values());
            sessions.clear();
            return all;
        }
    }

    @Override
    public void associateConnection(Object connection) throws ResourceException {
        requireUsable();
        if (!(connection instanceof GuestfsConnectionImpl handle)) {
            throw new ResourceException("not a connection of this adapter: "
                    + (connection == null ? "null" : connection.getClass().getName()));
        }
        if (handle.managed() != this) {
            handle.managed().give(handle, this);
        }
    }

    private void give(GuestfsConnectionImpl handle, GuestfsManagedConnection other) throws ResourceException {
        Session session = handle.session();
        boolean isInTransaction = isInTransaction();
        synchronized (sessions) {
            if (isInTransaction || handles.stream().anyMatch(one -> one != handle && one.session() == session)) {
                throw new IllegalStateException(
                        "the connection " + handle.describe() + " cannot be moved: its appliance is used otherwise");
            }
            GuestfsConnectionSpec spec = sessions.entrySet().stream()
                    .filter(entry -> entry.getValue() == session)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the connection " + handle.describe() + " is closed"));
            sessions.remove(spec);
            handles.remove(handle);
            other.take(handle, spec);
        }
    }

    private void take(GuestfsConnectionImpl handle, GuestfsConnectionSpec spec) {
        synchronized (sessions) {
            sessions.put(spec, handle.session());
        }
        handle.session().moveTo(this);
        handles.add(handle);
        handle.moveTo(this);
    }

    @Override
    public void cleanup() throws ResourceException {
        for (GuestfsConnectionImpl handle : handles) {
            if (!handle.invalidate()) {
                LOG.log(Level.WARNING, "a connection was left open and is closed now: {0}", handle.describe());
            }
        }
        handles.clear();
        if (!isInTransaction()) {
            for (Session session : takeAll()) {
                session.finish("its component has left it open, so it was closed");
            }
        }
    }

    @Override
    public void destroy() {
        isDestroyed = true;
        adapter.forget(this);
        handles.forEach(GuestfsConnectionImpl::invalidate);
        handles.clear();
        takeAll().forEach(session -> session.abandon("its managed connection has been destroyed"));
    }

    /** Ends connections that nobody has used for too long. */
    void closeForgotten() {
        for (GuestfsConnectionImpl handle : handles) {
            if (service.isForgotten(handle.session(), handle.opened())) {
                LOG.log(Level.WARNING, "a connection is taken for forgotten and is closed: {0}", handle.describe());
                handle.close();
            }
        }
    }

    List<String> describe() {
        return handles.stream().map(GuestfsConnectionImpl::describe).toList();
    }

    /** Whether it would serve another connection. */
    boolean isUsable() {
        return !isDestroyed && !isLost.get();
    }

    @Override
    public void addConnectionEventListener(ConnectionEventListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    @Override
    public void removeConnectionEventListener(ConnectionEventListener listener) {
        listeners.remove(listener);
    }

    private void tell(int event, @Nullable Exception reason, @Nullable Object handle) {
        var news = new ConnectionEvent(this, event, reason);
        news.setConnectionHandle(handle);
        for (ConnectionEventListener listener : listeners) {
            if (event == ConnectionEvent.CONNECTION_CLOSED) {
                listener.connectionClosed(news);
            } else {
                listener.connectionErrorOccurred(news);
            }
        }
    }

    @Override
    public XAResource getXAResource() {
        return branches;
    }

    @Override
    public LocalTransaction getLocalTransaction() {
        return local;
    }

    @Override
    public ManagedConnectionMetaData getMetaData() {
        return new GuestfsManagedConnectionMetaData("");
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        log = out;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return log;
    }

    @Override
    public boolean isInTransaction() {
        return branches.isActive();
    }

    @Override
    public Path overlay(Path image, String format, String purpose) throws ResourceException {
        return branches.overlay(image, format, purpose);
    }

    @Override
    public void lost(ApplianceLostException reason) {
        if (isLost.compareAndSet(false, true)) {
            tell(ConnectionEvent.CONNECTION_ERROR_OCCURRED, reason, null);
        }
    }

    @Override
    public void join() throws ResourceException {
        synchronized (sessions) {
            for (Session session : sessions.values()) {
                if (session.isDirect()) {
                    throw new IllegalStateException("the connection to " + String.join(", ", session.images())
                            + " cannot join the transaction: it has been used to write before; open it, or use it for"
                            + " the first time, in the transaction");
                }
            }
        }
    }

    @Override
    public void finish() throws ResourceException {
        if (isDestroyed || isLost.get()) {
            throw new IllegalStateException("the managed connection is gone, and what was written with it");
        }
        ResourceException failure = null;
        for (Session session : takeAll()) {
            try {
                session.finish("its transaction is over");
            } catch (ResourceException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void abandon() {
        takeAll().forEach(session -> session.abandon("its transaction was rolled back"));
        letGo();
    }

    @Override
    public void ended() {
        takeAll().forEach(session -> session.abandon("its transaction is over"));
        letGo();
    }

    /**
     * Connections that are open count as closed from now on. WildFly destroys the managed connection otherwise, without
     * hearing when they are closed, and has it join the next transaction of the thread.
     */
    private void letGo() {
        for (GuestfsConnectionImpl handle : handles) {
            if (handle.markClosed()) {
                handles.remove(handle);
                tell(ConnectionEvent.CONNECTION_CLOSED, null, handle);
            }
        }
    }
}
