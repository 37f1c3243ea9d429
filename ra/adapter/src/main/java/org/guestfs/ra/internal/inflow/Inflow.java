// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.WorkManager;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.ConcurrentHashMap;
import org.guestfs.EventType;
import org.guestfs.ra.GuestfsMessage;

/** The message-driven beans that hear of connections. Thread-safe. */
public final class Inflow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WorkManager workers;
    private final Timer timer;
    private final Map<MessageEndpointFactory, Activation> activations = new ConcurrentHashMap<>();

    /**
     * Makes one without beans.
     *
     * @param workers runs the deliveries
     * @param timer brings back what has failed; it belongs to the caller
     */
    public Inflow(WorkManager workers, Timer timer) {
        this.workers = workers;
        this.timer = timer;
    }

    /**
     * Begins to deliver to a bean what happens to connections that are opened from now on.
     *
     * @param factory makes its endpoints
     * @param wishes what it wants
     */
    public void activate(MessageEndpointFactory factory, Wishes wishes) {
        activations.put(factory, new Activation(wishes, new Delivery(factory), workers, timer));
    }

    /**
     * Ends that, in bounded time.
     *
     * @param factory made its endpoints
     */
    public void deactivate(MessageEndpointFactory factory) {
        Activation ended = activations.remove(factory);
        if (ended != null) {
            ended.close(PATIENCE);
        }
    }

    /**
     * Tells what anybody wants to hear of a connection.
     *
     * @param factory the name of its factory
     * @param images its images
     * @return classes of events
     */
    public Set<EventType> wanted(String factory, List<String> images) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        activations.values().stream()
                .map(Activation::wishes)
                .filter(wishes -> wishes.isAbout(factory, images))
                .forEach(wishes -> types.addAll(wishes.types()));
        return types;
    }

    /**
     * Takes a message for all who want it. Neither waits nor throws.
     *
     * @param message what happened
     */
    public void offer(GuestfsMessage message) {
        activations.values().forEach(activation -> activation.offer(message));
    }

    @Override
    public void close() {
        activations.keySet().forEach(this::deactivate);
    }
}
