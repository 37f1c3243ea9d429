// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.guestfs.management.HandleMonitor;

/**
 * The configuration of handles: the environment that sets their properties, and the bounds of what they wait for and
 * keep in memory. Immutable; the properties of the manual are changed on the handle itself.
 *
 * @see Guestfs#create(GuestfsConfig)
 * @since 0.1
 */
public final class GuestfsConfig {
    private final Map<String, String> environment;
    private final boolean environmentApplied;
    private final Duration launchTimeout;
    private final Duration callTimeout;
    private final Duration stallTimeout;
    private final long memoryLimit;
    private final boolean closedOnExit;
    private final CloneMode cloneMode;
    private final HandleMonitor monitor;

    private GuestfsConfig(Builder builder) {
        environment = Map.copyOf(builder.environment);
        environmentApplied = builder.environmentApplied;
        launchTimeout = builder.launchTimeout;
        callTimeout = builder.callTimeout;
        stallTimeout = builder.stallTimeout;
        memoryLimit = builder.memoryLimit;
        closedOnExit = builder.closedOnExit;
        cloneMode = builder.cloneMode;
        monitor = builder.monitor;
    }

    /**
     * Returns the configuration that {@link Guestfs#create()} uses.
     *
     * @return the defaults, with the environment of the JVM
     */
    public static GuestfsConfig defaults() {
        return builder().build();
    }

    /**
     * Starts a configuration from the defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a configuration from this one.
     *
     * @return a builder with the same values
     */
    public Builder toBuilder() {
        return builder()
                .environment(environment)
                .environmentApplied(environmentApplied)
                .launchTimeout(launchTimeout)
                .callTimeout(callTimeout)
                .stallTimeout(stallTimeout)
                .memoryLimit(memoryLimit)
                .closedOnExit(closedOnExit)
                .cloneMode(cloneMode)
                .monitor(monitor);
    }

    /**
     * Returns the variables that set the properties of a new handle, such as {@code LIBGUESTFS_BACKEND}.
     *
     * @return an immutable map; by default the environment of the JVM
     */
    public Map<String, String> environment() {
        return environment;
    }

    /**
     * Tells whether the variables set the properties of a new handle at once, or only when {@code parse_environment} is
     * called. They are the environment of the handle's commands either way.
     *
     * @return {@code true} by default
     */
    public boolean isEnvironmentApplied() {
        return environmentApplied;
    }

    /**
     * Returns how long a launch may take.
     *
     * @return a duration; by default 20 minutes, as in libguestfs
     */
    public Duration launchTimeout() {
        return launchTimeout;
    }

    /**
     * Returns how long a call may take, transfers included.
     *
     * @return a duration; by default 6 hours
     */
    public Duration callTimeout() {
        return callTimeout;
    }

    /**
     * Returns how long a transfer may go without a byte.
     *
     * @return a duration; by default 15 minutes
     */
    public Duration stallTimeout() {
        return stallTimeout;
    }

    /**
     * Returns how many bytes the result of an action may take in memory, such as that of {@code read_file} or
     * {@code find}. The objects of a list count as well, by an estimate, because a guest can make millions of them with
     * a byte each. A result that would take more is an {@link OperationException} with {@code EFBIG}.
     *
     * @return a number of bytes; by default 256 MiB
     */
    public long memoryLimit() {
        return memoryLimit;
    }

    /**
     * Tells whether handles still open are closed when the JVM exits.
     *
     * @return {@code true} by default
     */
    public boolean isClosedOnExit() {
        return closedOnExit;
    }

    /**
     * Returns whether appliances are cloned from a template.
     *
     * @return {@link CloneMode#AUTO} by default
     */
    public CloneMode cloneMode() {
        return cloneMode;
    }

    /**
     * Returns who is told of each handle.
     *
     * @return by default {@link HandleMonitor#NONE}
     */
    public HandleMonitor monitor() {
        return monitor;
    }

    /** Collects a configuration. */
    public static final class Builder {
        private Map<String, String> environment = System.getenv();
        private boolean environmentApplied = true;
        private Duration launchTimeout = Duration.ofMinutes(20);
        private Duration callTimeout = Duration.ofHours(6);
        private Duration stallTimeout = Duration.ofMinutes(15);
        private long memoryLimit = 256L << 20;
        private boolean closedOnExit = true;
        private CloneMode cloneMode = CloneMode.AUTO;
        private HandleMonitor monitor = HandleMonitor.NONE;

        private Builder() {}

        /**
         * Sets the variables that configure new handles, in the place of the environment of the JVM.
         *
         * @param variables names and values; an empty map for the built-in defaults
         * @return this builder
         * @see GuestfsConfig#environment()
         */
        public Builder environment(Map<String, String> variables) {
            environment = Objects.requireNonNull(variables, "variables");
            return this;
        }

        /**
         * Sets whether the variables set the properties of a new handle at once.
         *
         * @param applied {@code false} to leave that to {@code parse_environment}
         * @return this builder
         * @see GuestfsConfig#isEnvironmentApplied()
         */
        public Builder environmentApplied(boolean applied) {
            environmentApplied = applied;
            return this;
        }

        /**
         * Bounds a launch.
         *
         * @param timeout greater than zero
         * @return this builder
         * @throws IllegalArgumentException if the timeout is not greater than zero
         * @see GuestfsConfig#launchTimeout()
         */
        public Builder launchTimeout(Duration timeout) {
            launchTimeout = positive("launchTimeout", timeout);
            return this;
        }

        /**
         * Bounds a call.
         *
         * @param timeout greater than zero
         * @return this builder
         * @throws IllegalArgumentException if the timeout is not greater than zero
         * @see GuestfsConfig#callTimeout()
         */
        public Builder callTimeout(Duration timeout) {
            callTimeout = positive("callTimeout", timeout);
            return this;
        }

        /**
         * Bounds a pause within a transfer.
         *
         * @param timeout greater than zero
         * @return this builder
         * @throws IllegalArgumentException if the timeout is not greater than zero
         * @see GuestfsConfig#stallTimeout()
         */
        public Builder stallTimeout(Duration timeout) {
            stallTimeout = positive("stallTimeout", timeout);
            return this;
        }

        /**
         * Bounds what an action gathers in memory.
         *
         * @param bytes greater than zero
         * @return this builder
         * @throws IllegalArgumentException if the number is not greater than zero
         * @see GuestfsConfig#memoryLimit()
         */
        public Builder memoryLimit(long bytes) {
            if (bytes <= 0) {
                throw new IllegalArgumentException("memoryLimit must be greater than 0, got " + bytes);
            }
            memoryLimit = bytes;
            return this;
        }

        /**
         * Sets whether handles still open are closed when the JVM exits.
         *
         * @param closed {@code false} to leave them to the guard of their process
         * @return this builder
         */
        public Builder closedOnExit(boolean closed) {
            closedOnExit = closed;
            return this;
        }

        /**
         * Sets whether appliances are cloned from a template: a booted appliance that is kept in the cache directory.
         *
         * @param mode the mode
         * @return this builder
         */
        public Builder cloneMode(CloneMode mode) {
            cloneMode = Objects.requireNonNull(mode, "mode");
            return this;
        }

        /**
         * Sets who is told of each handle that is created with the configuration.
         *
         * @param value a monitor
         * @return this builder
         */
        public Builder monitor(HandleMonitor value) {
            monitor = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Finishes the configuration.
         *
         * @return an immutable configuration
         */
        public GuestfsConfig build() {
            return new GuestfsConfig(this);
        }

        private static Duration positive(String name, Duration timeout) {
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException(name + " must be greater than zero, got " + timeout);
            }
            return timeout;
        }
    }
}
