// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code ntfsfix}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("ntfsfix")
public final class NtfsfixOptions {
    private final @Nullable Boolean clearbadsectors;

    private NtfsfixOptions(Builder builder) {
        clearbadsectors = builder.clearbadsectors;
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
        return new @Nullable Object[] {clearbadsectors};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean clearbadsectors;

        private Builder() {}

        /**
         * Sets the option {@code clearbadsectors}.
         *
         * @param value true to empty the list of bad sectors; default false
         * @return this builder
         */
        public Builder clearbadsectors(boolean value) {
            clearbadsectors = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public NtfsfixOptions build() {
            return new NtfsfixOptions(this);
        }
    }
}
