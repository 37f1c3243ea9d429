// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.Activation;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.ConfigProperty;
import jakarta.resource.spi.IllegalStateException;
import jakarta.resource.spi.InvalidPropertyException;
import jakarta.resource.spi.ResourceAdapter;
import java.beans.IntrospectionException;
import java.beans.PropertyDescriptor;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.guestfs.EventType;
import org.guestfs.ra.GuestfsMessageListener;
import org.guestfs.ra.internal.inflow.Glob;
import org.guestfs.ra.internal.inflow.Wishes;
import org.jspecify.annotations.Nullable;

/**
 * What a message-driven bean wants to hear of connections.
 *
 * @since 0.1
 */
// Servers instantiate and may proxy it: public, not final, with a constructor without parameters.
@Activation(messageListeners = GuestfsMessageListener.class)
public class GuestfsActivationSpec implements ActivationSpec, Serializable {
    private static final long serialVersionUID = 1L;

    @ConfigProperty(
            description = "The classes of events to hear, separated by commas",
            defaultValue = "LAUNCH_DONE,PROGRESS,WARNING,SUBPROCESS_QUIT,CLOSE")
    private String eventTypes = "LAUNCH_DONE,PROGRESS,WARNING,SUBPROCESS_QUIT,CLOSE";

    @ConfigProperty(
            description = "A pattern that the name of the connection factory must match, such as backup-*",
            defaultValue = "*")
    private String connectionFactory = "*";

    @ConfigProperty(
            description = "A pattern that the file name of one of the images must match, such as *.qcow2",
            defaultValue = "*")
    private String image = "*";

    @ConfigProperty(
            description =
                    "At most one progress event of a connection in that many milliseconds, beside the last of each call",
            defaultValue = "1000")
    private Integer progressIntervalMillis = 1000;

    @ConfigProperty(
            description = "How many events may wait; beyond that progress is dropped first, then what is new",
            defaultValue = "1000")
    private Integer queueCapacity = 1000;

    @ConfigProperty(description = "How often an event comes again whose delivery has failed", defaultValue = "3")
    private Integer maximumRedeliveries = 3;

    @ConfigProperty(description = "After how many milliseconds it comes again", defaultValue = "1000")
    private Integer redeliveryDelayMillis = 1000;

    @ConfigProperty(
            description =
                    "How many events may be delivered at once; those of one connection always come one after the other",
            defaultValue = "1")
    private Integer maximumConcurrency = 1;

    private transient @Nullable ResourceAdapter adapter;

    /**
     * Returns the property {@code eventTypes}.
     *
     * @return names of {@link EventType}, separated by commas
     */
    public String getEventTypes() {
        return eventTypes;
    }

    /**
     * Sets the property {@code eventTypes}: the classes of events to hear, separated by commas.
     *
     * @param value names of {@link EventType}, separated by commas
     */
    public void setEventTypes(String value) {
        eventTypes = value;
    }

    /**
     * Returns the property {@code connectionFactory}.
     *
     * @return a pattern with * and ?
     */
    public String getConnectionFactory() {
        return connectionFactory;
    }

    /**
     * Sets the property {@code connectionFactory}: a pattern that the name of the connection factory must match, such as backup-*.
     *
     * @param value a pattern with * and ?
     */
    public void setConnectionFactory(String value) {
        connectionFactory = value;
    }

    /**
     * Returns the property {@code image}.
     *
     * @return a pattern with * and ?
     */
    public String getImage() {
        return image;
    }

    /**
     * Sets the property {@code image}: a pattern that the file name of one of the images must match, such as *.qcow2.
     *
     * @param value a pattern with * and ?
     */
    public void setImage(String value) {
        image = value;
    }

    /**
     * Returns the property {@code progressIntervalMillis}.
     *
     * @return milliseconds
     */
    public Integer getProgressIntervalMillis() {
        return progressIntervalMillis;
    }

    /**
     * Sets the property {@code progressIntervalMillis}: at most one progress event of a connection in that many milliseconds, beside the last of each call.
     *
     * @param value milliseconds
     */
    public void setProgressIntervalMillis(Integer value) {
        progressIntervalMillis = value;
    }

    /**
     * Returns the property {@code queueCapacity}.
     *
     * @return a number greater than 0
     */
    public Integer getQueueCapacity() {
        return queueCapacity;
    }

    /**
     * Sets the property {@code queueCapacity}: how many events may wait; beyond that progress is dropped first, then what is new.
     *
     * @param value a number greater than 0
     */
    public void setQueueCapacity(Integer value) {
        queueCapacity = value;
    }

    /**
     * Returns the property {@code maximumRedeliveries}.
     *
     * @return a number
     */
    public Integer getMaximumRedeliveries() {
        return maximumRedeliveries;
    }

    /**
     * Sets the property {@code maximumRedeliveries}: how often an event comes again whose delivery has failed.
     *
     * @param value a number
     */
    public void setMaximumRedeliveries(Integer value) {
        maximumRedeliveries = value;
    }

    /**
     * Returns the property {@code redeliveryDelayMillis}.
     *
     * @return milliseconds
     */
    public Integer getRedeliveryDelayMillis() {
        return redeliveryDelayMillis;
    }

    /**
     * Sets the property {@code redeliveryDelayMillis}: after how many milliseconds it comes again.
     *
     * @param value milliseconds
     */
    public void setRedeliveryDelayMillis(Integer value) {
        redeliveryDelayMillis = value;
    }

    /**
     * Returns the property {@code maximumConcurrency}.
     *
     * @return a number greater than 0
     */
    public Integer getMaximumConcurrency() {
        return maximumConcurrency;
    }

    /**
     * Sets the property {@code maximumConcurrency}: how many events may be delivered at once; those of one connection always come one after the other.
     *
     * @param value a number greater than 0
     */
    public void setMaximumConcurrency(Integer value) {
        maximumConcurrency = value;
    }

    @Override
    public @Nullable ResourceAdapter getResourceAdapter() {
        return adapter;
    }

    @Override
    public void setResourceAdapter(ResourceAdapter value) throws ResourceException {
        if (adapter != null && adapter != value) {
            throw new IllegalStateException("the activation has a resource adapter already");
        }
        adapter = value;
    }

    @Override
    public void validate() throws InvalidPropertyException {
        Map<String, String> problems = new LinkedHashMap<>();
        types(problems);
        requirePattern(problems, "connectionFactory", connectionFactory);
        requirePattern(problems, "image", image);
        require(problems, "progressIntervalMillis", progressIntervalMillis, 0);
        require(problems, "queueCapacity", queueCapacity, 1);
        require(problems, "maximumRedeliveries", maximumRedeliveries, 0);
        require(problems, "redeliveryDelayMillis", redeliveryDelayMillis, 1);
        require(problems, "maximumConcurrency", maximumConcurrency, 1);
        if (!problems.isEmpty()) {
            var failure = new InvalidPropertyException(
                    "the activation is not configured well: " + String.join("; ", problems.values()));
            failure.setInvalidPropertyDescriptors(descriptors(problems.keySet()));
            throw failure;
        }
    }

    private static void requirePattern(Map<String, String> problems, String property, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            problems.put(property, property + " must be a pattern such as *, got " + (value == null ? "null" : "\"\""));
        }
    }

    private static void require(Map<String, String> problems, String property, @Nullable Integer value, int least) {
        if (value == null || value < least) {
            problems.put(property, property + " must be at least " + least + ", got " + value);
        }
    }

    private Set<EventType> types(Map<String, String> problems) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        // Servers may set what a descriptor leaves empty to null.
        for (String word : Objects.toString(eventTypes, "").split(",", -1)) {
            try {
                types.add(EventType.valueOf(word.strip()));
            } catch (IllegalArgumentException e) {
                problems.put(
                        "eventTypes",
                        "eventTypes has \"" + word.strip() + "\", which is none of " + List.of(EventType.values()));
            }
        }
        return types;
    }

    private static PropertyDescriptor[] descriptors(Set<String> properties) {
        var descriptors = new ArrayList<PropertyDescriptor>();
        for (String property : properties) {
            try {
                descriptors.add(new PropertyDescriptor(property, GuestfsActivationSpec.class));
            } catch (IntrospectionException e) {
                throw new java.lang.IllegalStateException(e);
            }
        }
        return descriptors.toArray(PropertyDescriptor[]::new);
    }

    /** What it comes to; validated before. */
    Wishes wishes() {
        return new Wishes(
                types(new LinkedHashMap<>()),
                Glob.of(connectionFactory),
                Glob.of(image),
                Duration.ofMillis(progressIntervalMillis),
                queueCapacity,
                maximumRedeliveries,
                Duration.ofMillis(redeliveryDelayMillis),
                maximumConcurrency);
    }
}
