// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code mkswap}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("mkswap")
public final class MkswapOptions {
    private final @Nullable String label;
    private final @Nullable String uuid;

    private MkswapOptions(Builder builder) {
        label = builder.label;
        uuid = builder.uuid;
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
        return new @Nullable Object[] {label, uuid};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable String label;
        private @Nullable String uuid;

        private Builder() {}

        /**
         * Sets the option {@code label}.
         *
         * @param value label of the swap space
         * @return this builder
         */
        public Builder label(String value) {
            label = value;
            return this;
        }

        /**
         * Sets the option {@code uuid}.
         *
         * @param value UUID of the swap space
         * @return this builder
         */
        public Builder uuid(String value) {
            uuid = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public MkswapOptions build() {
            return new MkswapOptions(this);
        }
    }
}
