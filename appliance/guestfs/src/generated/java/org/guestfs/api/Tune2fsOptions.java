// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code tune2fs}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("tune2fs")
public final class Tune2fsOptions {
    private final @Nullable Boolean force;
    private final @Nullable Integer maxmountcount;
    private final @Nullable Integer mountcount;
    private final @Nullable String errorbehavior;
    private final @Nullable Long group;
    private final @Nullable Integer intervalbetweenchecks;
    private final @Nullable Integer reservedblockspercentage;
    private final @Nullable String lastmounteddirectory;
    private final @Nullable Long reservedblockscount;
    private final @Nullable Long user;

    private Tune2fsOptions(Builder builder) {
        force = builder.force;
        maxmountcount = builder.maxmountcount;
        mountcount = builder.mountcount;
        errorbehavior = builder.errorbehavior;
        group = builder.group;
        intervalbetweenchecks = builder.intervalbetweenchecks;
        reservedblockspercentage = builder.reservedblockspercentage;
        lastmounteddirectory = builder.lastmounteddirectory;
        reservedblockscount = builder.reservedblockscount;
        user = builder.user;
    }

    /**
     * Starts a set of options.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the values as a call takes them.
     *
     * @return a value or {@code null} for each option, in the order of the action's descriptor
     */
    public @Nullable Object[] values() {
        return new @Nullable Object[] {
            force,
            maxmountcount,
            mountcount,
            errorbehavior,
            group,
            intervalbetweenchecks,
            reservedblockspercentage,
            lastmounteddirectory,
            reservedblockscount,
            user
        };
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean force;
        private @Nullable Integer maxmountcount;
        private @Nullable Integer mountcount;
        private @Nullable String errorbehavior;
        private @Nullable Long group;
        private @Nullable Integer intervalbetweenchecks;
        private @Nullable Integer reservedblockspercentage;
        private @Nullable String lastmounteddirectory;
        private @Nullable Long reservedblockscount;
        private @Nullable Long user;

        private Builder() {}

        /**
         * Sets the option {@code force}.
         *
         * @param value true to carry on in spite of errors; default false
         * @return this builder
         */
        public Builder force(boolean value) {
            force = value;
            return this;
        }

        /**
         * Sets the option {@code maxmountcount}.
         *
         * @param value number of mounts between checks, or 0 for no limit
         * @return this builder
         */
        public Builder maxmountcount(int value) {
            maxmountcount = value;
            return this;
        }

        /**
         * Sets the option {@code mountcount}.
         *
         * @param value number of times the filesystem counts as mounted so far
         * @return this builder
         */
        public Builder mountcount(int value) {
            mountcount = value;
            return this;
        }

        /**
         * Sets the option {@code errorbehavior}.
         *
         * @param value kernel action on errors: continue, remount-ro or panic
         * @return this builder
         */
        public Builder errorbehavior(String value) {
            errorbehavior = value;
            return this;
        }

        /**
         * Sets the option {@code group}.
         *
         * @param value numeric ID of the group that may use the reserved blocks
         * @return this builder
         */
        public Builder group(long value) {
            group = value;
            return this;
        }

        /**
         * Sets the option {@code intervalbetweenchecks}.
         *
         * @param value longest time between checks in seconds, or 0 to turn timed checks off
         * @return this builder
         */
        public Builder intervalbetweenchecks(int value) {
            intervalbetweenchecks = value;
            return this;
        }

        /**
         * Sets the option {@code reservedblockspercentage}.
         *
         * @param value percentage of blocks kept for privileged processes
         * @return this builder
         */
        public Builder reservedblockspercentage(int value) {
            reservedblockspercentage = value;
            return this;
        }

        /**
         * Sets the option {@code lastmounteddirectory}.
         *
         * @param value directory recorded as the last mount point
         * @return this builder
         */
        public Builder lastmounteddirectory(String value) {
            lastmounteddirectory = value;
            return this;
        }

        /**
         * Sets the option {@code reservedblockscount}.
         *
         * @param value number of blocks kept for privileged processes
         * @return this builder
         */
        public Builder reservedblockscount(long value) {
            reservedblockscount = value;
            return this;
        }

        /**
         * Sets the option {@code user}.
         *
         * @param value numeric ID of the user who may use the reserved blocks
         * @return this builder
         */
        public Builder user(long value) {
            user = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public Tune2fsOptions build() {
            return new Tune2fsOptions(this);
        }
    }
}
