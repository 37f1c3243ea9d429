// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code setfiles}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("setfiles")
public final class SetfilesOptions {
    private final @Nullable Boolean force;
    private final @Nullable List<String> excludes;

    private SetfilesOptions(Builder builder) {
        force = builder.force;
        excludes = builder.excludes;
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
        return new @Nullable Object[] {force, excludes};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean force;
        private @Nullable List<String> excludes;

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
         * Sets the option {@code excludes}.
         *
         * @param value directories to leave out of the relabelling
         * @return this builder
         */
        public Builder excludes(List<String> value) {
            excludes = List.copyOf(value);
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public SetfilesOptions build() {
            return new SetfilesOptions(this);
        }
    }
}
