// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.naming.Reference;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.jspecify.annotations.Nullable;

/** Asks the connection manager. Public because servers name it. */
public final class GuestfsConnectionFactoryImpl implements GuestfsConnectionFactory {
    private static final long serialVersionUID = 1L;

    private final GuestfsManagedConnectionFactory managed;
    private final ConnectionManager connections;
    private @Nullable Reference reference;

    GuestfsConnectionFactoryImpl(GuestfsManagedConnectionFactory managed, ConnectionManager connections) {
        this.managed = managed;
        this.connections = connections;
    }

    @Override
    public GuestfsConnection getConnection(GuestfsConnectionSpec spec) throws ResourceException {
        Objects.requireNonNull(spec, "spec");
        var request = new GuestfsConnectionRequestInfo(spec);
        Object allocated = connections.allocateConnection(managed, request);
        if (allocated instanceof RefusedConnection refused) {
            refused.close();
            throw refused.reason();
        }
        var connection = (GuestfsConnectionImpl) allocated;
        connection.openedBy(Caller.find());
        return connection;
    }

    @Override
    public List<Path> imageRoots() throws ResourceException {
        return managed.imageRoots();
    }

    @Override
    public void setReference(Reference value) {
        reference = value;
    }

    @Override
    public @Nullable Reference getReference() {
        return reference;
    }
}
