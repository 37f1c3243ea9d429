// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code aug_transform}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("aug_transform")
public final class AugTransformOptions {
    private final @Nullable Boolean remove;

    private AugTransformOptions(Builder builder) {
        remove = builder.remove;
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
        return new @Nullable Object[] {remove};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean remove;

        private Builder() {}

        /**
         * Sets the option {@code remove}.
         *
         * @param value take the transformation away instead of adding it (default false)
         * @return this builder
         */
        public Builder remove(boolean value) {
            remove = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public AugTransformOptions build() {
            return new AugTransformOptions(this);
        }
    }
}
