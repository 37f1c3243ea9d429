// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code e2fsck}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("e2fsck")
public final class E2fsckOptions {
    private final @Nullable Boolean correct;
    private final @Nullable Boolean forceall;
    private final @Nullable Boolean forceno;

    private E2fsckOptions(Builder builder) {
        correct = builder.correct;
        forceall = builder.forceall;
        forceno = builder.forceno;
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
        return new @Nullable Object[] {correct, forceall, forceno};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean correct;
        private @Nullable Boolean forceall;
        private @Nullable Boolean forceno;

        private Builder() {}

        /**
         * Sets the option {@code correct}.
         *
         * @param value fix whatever can be fixed safely (default false)
         * @return this builder
         */
        public Builder correct(boolean value) {
            correct = value;
            return this;
        }

        /**
         * Sets the option {@code forceall}.
         *
         * @param value answer yes to every question (default false)
         * @return this builder
         */
        public Builder forceall(boolean value) {
            forceall = value;
            return this;
        }

        /**
         * Sets the option {@code forceno}.
         *
         * @param value open read-only and answer no to every question (default false)
         * @return this builder
         */
        public Builder forceno(boolean value) {
            forceno = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public E2fsckOptions build() {
            return new E2fsckOptions(this);
        }
    }
}
