// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.WorkManager;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.ConcurrentHashMap;
import org.guestfs.EventType;
import org.guestfs.ra.GuestfsMessage;
import org.guestfs.spi.Deadline;

/** The message-driven beans that hear of connections. Thread-safe. */
public final class Inflow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final WorkManager workers;
    private final Timer timer;
    private final Duration patience;
    private final Map<MessageEndpointFactory, Activation> activations = new ConcurrentHashMap<>();

    /**
     * Makes one without beans.
     *
     * @param workers runs the deliveries
     * @param timer starts the works, and brings back what has failed; it belongs to the caller
     */
    public Inflow(WorkManager workers, Timer timer) {
        this(workers, timer, PATIENCE);
    }

    Inflow(WorkManager workers, Timer timer, Duration patience) {
        this.workers = workers;
        this.timer = timer;
        this.patience = patience;
    }

    /**
     * Begins to deliver to a bean what happens to connections that are opened from now on.
     *
     * @param factory makes its endpoints
     * @param wishes what it wants
     */
    public void activate(MessageEndpointFactory factory, Wishes wishes) {
        String name = Objects.toString(factory.getActivationName(), "without a name");
        activations.put(factory, new Activation(name, wishes, new Delivery(factory), workers, timer));
    }

    /**
     * Ends that, in bounded time: a delivery under way may end in good order, is interrupted if it takes too long, and is
     * left to the server if that does not help.
     *
     * @param factory made its endpoints
     */
    public void deactivate(MessageEndpointFactory factory) {
        Activation ended = activations.remove(factory);
        if (ended != null) {
            end(List.of(ended));
        }
    }

    private void end(List<Activation> ended) {
        ended.forEach(Activation::stop);
        awaitAll(ended, Deadline.in(patience));
        ended.forEach(Activation::interrupt);
        awaitAll(ended, Deadline.in(GRACE));
        ended.forEach(Activation::complain);
    }

    private static void awaitAll(List<Activation> ended, Deadline deadline) {
        ended.forEach(activation -> activation.await(deadline));
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

    /** Ends all activations at once, as {@link #deactivate} does one. */
    @Override
    public void close() {
        List<Activation> ended = List.copyOf(activations.values());
        activations.clear();
        end(ended);
    }
}
