// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.NotSupportedException;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.WorkManager;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import org.guestfs.ra.internal.session.AdapterService;
import org.guestfs.ra.internal.session.AdapterSettings;

/** An adapter between start and stop: its service, its managed connections, and who hears of them. Thread-safe. */
final class RunningAdapter implements AutoCloseable {
    private static final long LOOK_MILLIS = 1000;

    private final AdapterService service;
    private final Timer timer;
    private final Set<GuestfsManagedConnection> connections = ConcurrentHashMap.newKeySet();

    private RunningAdapter(AdapterService service, Timer timer) {
        this.service = service;
        this.timer = timer;
    }

    static RunningAdapter open(AdapterSettings settings, Optional<WorkManager> workers, Timer timer)
            throws IOException {
        var running = new RunningAdapter(AdapterService.open(settings), timer);
        if (!settings.idleLimit().isZero()) {
            timer.schedule(running.closingForgotten(), LOOK_MILLIS, LOOK_MILLIS);
        }
        return running;
    }

    private TimerTask closingForgotten() {
        return new TimerTask() {
            @Override
            public void run() {
                connections.forEach(GuestfsManagedConnection::closeForgotten);
            }
        };
    }

    AdapterService service() {
        return service;
    }

    GuestfsManagedConnection createManagedConnection(GuestfsManagedConnectionFactory factory) {
        var connection = new GuestfsManagedConnection(factory, this);
        connections.add(connection);
        return connection;
    }

    void forget(GuestfsManagedConnection connection) {
        connections.remove(connection);
    }

    void observe(String factory, GuestfsConnectionImpl connection) {}

    void activate(MessageEndpointFactory factory, ActivationSpec spec) throws ResourceException {
        throw new NotSupportedException("no message-driven beans");
    }

    void deactivate(MessageEndpointFactory factory, ActivationSpec spec) {}

    List<String> describe() {
        return connections.stream().flatMap(one -> one.describe().stream()).toList();
    }

    @Override
    public void close() {
        timer.cancel();
        service.close();
    }
}
