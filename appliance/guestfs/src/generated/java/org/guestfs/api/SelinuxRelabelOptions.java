// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code selinux_relabel}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("selinux_relabel")
public final class SelinuxRelabelOptions {
    private final @Nullable Boolean force;

    private SelinuxRelabelOptions(Builder builder) {
        force = builder.force;
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
        return new @Nullable Object[] {force};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean force;

        private Builder() {}

        /**
         * Sets the option {@code force}.
         *
         * @param value true to also reset customised contexts and their user, role and range; default false
         * @return this builder
         */
        public Builder force(boolean value) {
            force = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public SelinuxRelabelOptions build() {
            return new SelinuxRelabelOptions(this);
        }
    }
}
