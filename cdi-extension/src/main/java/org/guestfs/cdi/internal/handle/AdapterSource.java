// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import jakarta.resource.ResourceException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
            throw new IllegalStateException(
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
            Guestfs connection = factory.getConnection(spec.build());
            TransactionEnd.watch(connection);
            return connection;
        } catch (ResourceException e) {
            throw new LaunchException(Errno.of(errno(e)), "no connection from " + name + ": " + e.getMessage(), e);
        }
    }

    /** Some servers throw what the adapter has thrown, others what was caused by it. */
    private static String errno(ResourceException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof ImageRefusedException
                        || cause instanceof ImageBusyException
                        || cause instanceof ApplianceUnavailableException)
                .map(cause -> ((ResourceException) cause).getErrorCode())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("EIO");
    }

    @Override
    public Optional<String> problem() {
        // The adapter says it itself, to JMX.
        return Optional.empty();
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
