// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code inspect_get_icon}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("inspect_get_icon")
public final class InspectGetIconOptions {
    private final @Nullable Boolean favicon;
    private final @Nullable Boolean highquality;

    private InspectGetIconOptions(Builder builder) {
        favicon = builder.favicon;
        highquality = builder.highquality;
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
        return new @Nullable Object[] {favicon, highquality};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean favicon;
        private @Nullable Boolean highquality;

        private Builder() {}

        /**
         * Sets the option {@code favicon}.
         *
         * @param value look for a favicon in the guest first (default true)
         * @return this builder
         */
        public Builder favicon(boolean value) {
            favicon = value;
            return this;
        }

        /**
         * Sets the option {@code highquality}.
         *
         * @param value accept only high-resolution icons with transparency (default false)
         * @return this builder
         */
        public Builder highquality(boolean value) {
            highquality = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public InspectGetIconOptions build() {
            return new InspectGetIconOptions(this);
        }
    }
}
