// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code hivex_open}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("hivex_open")
public final class HivexOpenOptions {
    private final @Nullable Boolean verbose;
    private final @Nullable Boolean debug;
    private final @Nullable Boolean write;
    private final @Nullable Boolean unsafe;

    private HivexOpenOptions(Builder builder) {
        verbose = builder.verbose;
        debug = builder.debug;
        write = builder.write;
        unsafe = builder.unsafe;
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
        return new @Nullable Object[] {verbose, debug, write, unsafe};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean verbose;
        private @Nullable Boolean debug;
        private @Nullable Boolean write;
        private @Nullable Boolean unsafe;

        private Builder() {}

        /**
         * Sets the option {@code verbose}.
         *
         * @param value print verbose hivex messages (default false)
         * @return this builder
         */
        public Builder verbose(boolean value) {
            verbose = value;
            return this;
        }

        /**
         * Sets the option {@code debug}.
         *
         * @param value print very detailed hivex debugging messages (default false)
         * @return this builder
         */
        public Builder debug(boolean value) {
            debug = value;
            return this;
        }

        /**
         * Sets the option {@code write}.
         *
         * @param value allow changes to the hive (default false)
         * @return this builder
         */
        public Builder write(boolean value) {
            write = value;
            return this;
        }

        /**
         * Sets the option {@code unsafe}.
         *
         * @param value try to carry on with a corrupted hive (default false)
         * @return this builder
         */
        public Builder unsafe(boolean value) {
            unsafe = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public HivexOpenOptions build() {
            return new HivexOpenOptions(this);
        }
    }
}
