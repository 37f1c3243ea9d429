// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code set_e2attrs}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("set_e2attrs")
public final class SetE2attrsOptions {
    private final @Nullable Boolean clear;

    private SetE2attrsOptions(Builder builder) {
        clear = builder.clear;
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
        return new @Nullable Object[] {clear};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean clear;

        private Builder() {}

        /**
         * Sets the option {@code clear}.
         *
         * @param value true to clear the listed attributes, false to set them; default false
         * @return this builder
         */
        public Builder clear(boolean value) {
            clear = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public SetE2attrsOptions build() {
            return new SetE2attrsOptions(this);
        }
    }
}
