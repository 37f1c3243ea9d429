// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConfigProperty;
import jakarta.resource.spi.ConnectionDefinition;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.IllegalStateException;
import jakarta.resource.spi.ManagedConnection;
import jakarta.resource.spi.ManagedConnectionFactory;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterAssociation;
import jakarta.resource.spi.ValidatingManagedConnectionFactory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.security.auth.Subject;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes connection factories and managed connections.
 *
 * @since 0.1
 */
// Servers instantiate and may proxy it: public, not final, with a constructor without parameters.
@ConnectionDefinition(
        connectionFactory = GuestfsConnectionFactory.class,
        connectionFactoryImpl = GuestfsConnectionFactoryImpl.class,
        connection = GuestfsConnection.class,
        connectionImpl = GuestfsConnectionImpl.class)
public class GuestfsManagedConnectionFactory
        implements ManagedConnectionFactory, ResourceAdapterAssociation, ValidatingManagedConnectionFactory {
    private static final long serialVersionUID = 1L;

    @ConfigProperty(
            description = "Names the connections of this factory in messages, and to message-driven beans",
            defaultValue = "guestfs")
    private String name = "guestfs";

    @ConfigProperty(description = "Whether only read-only drives may be opened", defaultValue = "true")
    private Boolean readOnly = true;

    @ConfigProperty(
            description =
                    "Whether a connection is launched before it is handed out; otherwise its first call does that",
            defaultValue = "false")
    private Boolean eager = false;

    private transient @Nullable GuestfsResourceAdapter adapter;
    private transient @Nullable PrintWriter log;

    /**
     * Returns the property {@code name}.
     *
     * @return a name
     */
    public String getName() {
        return name;
    }

    /**
     * Sets the property {@code name}: names the connections of this factory in messages, and to message-driven beans.
     *
     * @param value a name
     */
    public void setName(String value) {
        name = value;
    }

    /**
     * Returns the property {@code readOnly}.
     *
     * @return {@code false} to let applications write to images
     */
    public Boolean getReadOnly() {
        return readOnly;
    }

    /**
     * Sets the property {@code readOnly}: whether only read-only drives may be opened.
     *
     * @param value {@code false} to let applications write to images
     */
    public void setReadOnly(Boolean value) {
        readOnly = value;
    }

    /**
     * Returns the property {@code eager}.
     *
     * @return {@code true} to launch before
     */
    public Boolean getEager() {
        return eager;
    }

    /**
     * Sets the property {@code eager}: whether a connection is launched before it is handed out; otherwise its first call does that.
     *
     * @param value {@code true} to launch before
     */
    public void setEager(Boolean value) {
        eager = value;
    }

    @Override
    public GuestfsConnectionFactory createConnectionFactory(ConnectionManager manager) {
        return new GuestfsConnectionFactoryImpl(this, manager);
    }

    /**
     * Makes a factory for use without a server.
     *
     * @return a factory whose connections start and end with a managed connection of their own
     */
    @Override
    public GuestfsConnectionFactory createConnectionFactory() {
        return createConnectionFactory(new UnmanagedConnectionManager());
    }

    @Override
    public ManagedConnection createManagedConnection(@Nullable Subject subject, @Nullable ConnectionRequestInfo request)
            throws ResourceException {
        return requireAdapter().requireRunning().createManagedConnection(this);
    }

    private GuestfsResourceAdapter requireAdapter() throws ResourceException {
        GuestfsResourceAdapter current = adapter;
        if (current == null) {
            throw new IllegalStateException(
                    "the connection factory " + name + " has no resource adapter: call setResourceAdapter before");
        }
        return current;
    }

    /** Finds any that is usable: all are alike when they are in the pool. */
    @Override
    @SuppressWarnings("rawtypes") // so in the interface
    public @Nullable ManagedConnection matchManagedConnections(
            Set connections, @Nullable Subject subject, @Nullable ConnectionRequestInfo request) {
        for (Object connection : connections) {
            if (connection instanceof GuestfsManagedConnection managed && managed.isUsable() && managed.isOf(this)) {
                return managed;
            }
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // so in the interface
    public Set getInvalidConnections(Set connections) {
        var invalid = new HashSet<Object>();
        for (Object connection : connections) {
            if (connection instanceof GuestfsManagedConnection managed && !managed.isUsable()) {
                invalid.add(managed);
            }
        }
        return invalid;
    }

    List<Path> imageRoots() throws ResourceException {
        return requireAdapter().requireRunning().service().settings().roots();
    }

    boolean isOnlyReading() {
        return readOnly;
    }

    boolean isEagerly() {
        return eager;
    }

    @Override
    public @Nullable ResourceAdapter getResourceAdapter() {
        return adapter;
    }

    @Override
    public void setResourceAdapter(ResourceAdapter value) throws ResourceException {
        if (!(value instanceof GuestfsResourceAdapter ours)) {
            throw new ResourceException("not an adapter of this kind: " + value);
        }
        if (adapter != null && adapter != ours) {
            throw new IllegalStateException("the connection factory " + name + " has a resource adapter already");
        }
        adapter = ours;
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
    public boolean equals(@Nullable Object other) {
        return other instanceof GuestfsManagedConnectionFactory factory
                && name.equals(factory.name)
                && readOnly.equals(factory.readOnly)
                && eager.equals(factory.eager);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, readOnly, eager);
    }

    @Override
    public String toString() {
        return "GuestfsManagedConnectionFactory " + name + (readOnly ? ", read-only" : "") + (eager ? ", eager" : "");
    }
}
