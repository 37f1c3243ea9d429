// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.NotSupportedException;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.ResourceAdapterInternalException;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkException;
import jakarta.resource.spi.work.WorkManager;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.guestfs.EventType;
import org.guestfs.ra.GuestfsMessage;
import org.guestfs.ra.internal.inflow.Inflow;
import org.guestfs.ra.internal.session.AdapterService;
import org.guestfs.ra.internal.session.AdapterSettings;
import org.guestfs.ra.internal.session.Session;

/** An adapter between start and stop: its service, its managed connections, and who hears of them. Thread-safe. */
final class RunningAdapter implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ra");
    private static final long LOOK_MILLIS = 1000;

    private final AdapterService service;
    private final Optional<WorkManager> workers;
    private final Optional<Inflow> inflow;
    private final Timer timer;
    private final AtomicLong numbers = new AtomicLong();
    private final Set<GuestfsManagedConnection> connections = ConcurrentHashMap.newKeySet();

    private final AtomicBoolean isClosingForgotten = new AtomicBoolean();
    private Optional<Management> management = Optional.empty();

    private RunningAdapter(AdapterService service, Optional<WorkManager> workers, Timer timer) {
        this.service = service;
        this.workers = workers;
        inflow = workers.map(manager -> new Inflow(manager, timer));
        this.timer = timer;
    }

    static RunningAdapter open(AdapterSettings settings, Optional<WorkManager> workers, Timer timer)
            throws IOException, ResourceAdapterInternalException {
        JffiThread.release();
        var running = new RunningAdapter(AdapterService.open(settings), workers, timer);
        boolean isOpen = false;
        try {
            running.management = Optional.of(Management.register(running));
            running.service
                    .problem()
                    .ifPresent(problem -> LOG.log(
                            Level.WARNING,
                            "the resource adapter {0} cannot open connections: {1}",
                            settings.name(),
                            problem));
            if (!settings.idleLimit().isZero()) {
                timer.schedule(running.closingForgotten(), LOOK_MILLIS, LOOK_MILLIS);
            }
            isOpen = true;
            return running;
        } finally {
            if (!isOpen) {
                running.close();
            }
        }
    }

    private TimerTask closingForgotten() {
        return new TimerTask() {
            @Override
            public void run() {
                if (isClosingForgotten.compareAndSet(false, true)) {
                    execute(RunningAdapter.this::closeForgotten);
                }
            }
        };
    }

    private void closeForgotten() {
        try {
            connections.forEach(GuestfsManagedConnection::closeForgotten);
        } finally {
            isClosingForgotten.set(false);
        }
    }

    /** An appliance takes its time to end, which the timer does not have; without a server, nothing else waits for it. */
    private void execute(Runnable task) {
        if (workers.isEmpty()) {
            task.run();
            return;
        }
        try {
            workers.get().scheduleWork(new Work() {
                @Override
                public void run() {
                    task.run();
                }

                @Override
                public void release() {
                    // Stopping ends all connections, and this with them.
                }
            });
        } catch (WorkException | RuntimeException e) {
            // Servers that are being stopped throw what they like, and the timer must survive it.
            LOG.log(Level.DEBUG, "the server has no thread to close forgotten connections now", e);
            isClosingForgotten.set(false);
        }
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

    /** Has message-driven beans hear of a session. */
    void observe(String factory, Session session) {
        if (inflow.isPresent()) {
            Set<EventType> wanted = inflow.get().wanted(factory, session.images());
            if (!wanted.isEmpty()) {
                long number = numbers.incrementAndGet();
                var sequence = new AtomicLong();
                session.guestfs()
                        .addListener(
                                (handle, event) -> inflow.get()
                                        .offer(new GuestfsMessage(
                                                factory,
                                                number,
                                                session.images(),
                                                event,
                                                Instant.now(),
                                                sequence.getAndIncrement())),
                                wanted.toArray(EventType[]::new));
            }
        }
    }

    void activate(MessageEndpointFactory factory, ActivationSpec spec) throws ResourceException {
        if (!(spec instanceof GuestfsActivationSpec ours)) {
            throw new NotSupportedException("not an activation of this adapter: " + spec);
        }
        if (inflow.isEmpty()) {
            throw new NotSupportedException("message-driven beans need a server");
        }
        ours.validate();
        inflow.get().activate(factory, ours.wishes());
    }

    void deactivate(MessageEndpointFactory factory) {
        inflow.ifPresent(beans -> beans.deactivate(factory));
    }

    List<String> describe() {
        return connections.stream().flatMap(one -> one.describe().stream()).toList();
    }

    @Override
    public void close() {
        management.ifPresent(Management::close);
        service.close();
        inflow.ifPresent(Inflow::close);
        timer.cancel();
    }
}
