// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code glob_expand}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("glob_expand")
public final class GlobExpandOptions {
    private final @Nullable Boolean directoryslash;

    private GlobExpandOptions(Builder builder) {
        directoryslash = builder.directoryslash;
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
        return new @Nullable Object[] {directoryslash};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean directoryslash;

        private Builder() {}

        /**
         * Sets the option {@code directoryslash}.
         *
         * @param value end directory names with a slash (default true)
         * @return this builder
         */
        public Builder directoryslash(boolean value) {
            directoryslash = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public GlobExpandOptions build() {
            return new GlobExpandOptions(this);
        }
    }
}
