// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code remount}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("remount")
public final class RemountOptions {
    private final @Nullable Boolean rw;

    private RemountOptions(Builder builder) {
        rw = builder.rw;
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
        return new @Nullable Object[] {rw};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean rw;

        private Builder() {}

        /**
         * Sets the option {@code rw}.
         *
         * @param value true for read-write, false for read-only; must always be given
         * @return this builder
         */
        public Builder rw(boolean value) {
            rw = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public RemountOptions build() {
            return new RemountOptions(this);
        }
    }
}
