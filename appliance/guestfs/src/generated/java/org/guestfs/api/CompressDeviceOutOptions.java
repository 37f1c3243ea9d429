// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code compress_device_out}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("compress_device_out")
public final class CompressDeviceOutOptions {
    private final @Nullable Integer level;

    private CompressDeviceOutOptions(Builder builder) {
        level = builder.level;
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
        return new @Nullable Object[] {level};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Integer level;

        private Builder() {}

        /**
         * Sets the option {@code level}.
         *
         * @param value compression level; its range and default depend on the program
         * @return this builder
         */
        public Builder level(int value) {
            level = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public CompressDeviceOutOptions build() {
            return new CompressDeviceOutOptions(this);
        }
    }
}
