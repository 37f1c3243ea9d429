// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code mount_9p}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("mount_9p")
public final class Mount9pOptions {
    private final @Nullable String options;

    private Mount9pOptions(Builder builder) {
        options = builder.options;
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
        return new @Nullable Object[] {options};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable String options;

        private Builder() {}

        /**
         * Sets the option {@code options}.
         *
         * @param value ignored, as the call always fails
         * @return this builder
         */
        public Builder options(String value) {
            options = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public Mount9pOptions build() {
            return new Mount9pOptions(this);
        }
    }
}
