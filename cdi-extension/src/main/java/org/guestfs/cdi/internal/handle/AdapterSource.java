// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.IllegalStateException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guestfs.Drive;
import org.guestfs.Errno;
import org.guestfs.Guestfs;
import org.guestfs.LaunchException;
import org.guestfs.ra.ApplianceUnavailableException;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.guestfs.ra.ImageBusyException;
import org.guestfs.ra.ImageRefusedException;

/** Connections of a resource adapter. Loaded only where its API is. */
final class AdapterSource implements HandleSource {
    private final String name;
    private final GuestfsConnectionFactory factory;

    private AdapterSource(String name, GuestfsConnectionFactory factory) {
        this.name = name;
        this.factory = factory;
    }

    /** Uses what was found under a name of JNDI. */
    static AdapterSource of(String name, Object found) {
        if (!(found instanceof GuestfsConnectionFactory factory)) {
            throw new java.lang.IllegalStateException(
                    "what is bound to " + name + " is no connection factory of guestfs that this"
                            + " application can use, but a " + found.getClass().getName()
                            + "; bind one there, and leave guestfs-ra.jar to the adapter");
        }
        return new AdapterSource(name, factory);
    }

    @Override
    public Guestfs open(List<Drive> drives) {
        GuestfsConnectionSpec.Builder spec = GuestfsConnectionSpec.builder();
        drives.forEach(spec::drive);
        try {
            return connect(spec.build());
        } catch (ResourceException e) {
            throw new LaunchException(Errno.of(errno(e)), "no connection from " + name + ": " + e.getMessage(), e);
        }
    }

    private Guestfs connect(GuestfsConnectionSpec spec) throws ResourceException {
        try {
            return factory.getConnection(spec);
        } catch (ResourceException e) {
            if (chain(e).noneMatch(IllegalStateException.class::isInstance)) {
                throw e;
            }
            // WildFly gives out once more what it destroyed when a transaction was rolled back with a connection open.
            return factory.getConnection(spec);
        }
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** Some servers throw what the adapter has thrown, others what was caused by it. */
    private static String errno(ResourceException failure) {
        return chain(failure)
                .filter(cause -> cause instanceof ImageRefusedException
                        || cause instanceof ImageBusyException
                        || cause instanceof ApplianceUnavailableException)
                .map(cause -> ((ResourceException) cause).getErrorCode())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("EIO");
    }

    @Override
    public boolean isTransactional() {
        return true;
    }

    @Override
    public void close() {
        // The server closes its pool.
    }

    @Override
    public String toString() {
        return "the connection factory " + name;
    }
}
