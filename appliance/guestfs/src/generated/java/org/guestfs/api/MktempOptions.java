// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code mktemp}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("mktemp")
public final class MktempOptions {
    private final @Nullable String suffix;

    private MktempOptions(Builder builder) {
        suffix = builder.suffix;
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
        return new @Nullable Object[] {suffix};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable String suffix;

        private Builder() {}

        /**
         * Sets the option {@code suffix}.
         *
         * @param value text added after the random part of the name, such as .txt
         * @return this builder
         */
        public Builder suffix(String value) {
            suffix = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public MktempOptions build() {
            return new MktempOptions(this);
        }
    }
}
