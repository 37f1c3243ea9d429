// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code is_blockdev}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("is_blockdev")
public final class IsBlockdevOptions {
    private final @Nullable Boolean followsymlinks;

    private IsBlockdevOptions(Builder builder) {
        followsymlinks = builder.followsymlinks;
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
        return new @Nullable Object[] {followsymlinks};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean followsymlinks;

        private Builder() {}

        /**
         * Sets the option {@code followsymlinks}.
         *
         * @param value follow symbolic links before testing (default false)
         * @return this builder
         */
        public Builder followsymlinks(boolean value) {
            followsymlinks = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public IsBlockdevOptions build() {
            return new IsBlockdevOptions(this);
        }
    }
}
