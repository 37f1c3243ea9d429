// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code cpio_out}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("cpio_out")
public final class CpioOutOptions {
    private final @Nullable String format;

    private CpioOutOptions(Builder builder) {
        format = builder.format;
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
        return new @Nullable Object[] {format};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable String format;

        private Builder() {}

        /**
         * Sets the option {@code format}.
         *
         * @param value archive format: newc (default) or crc
         * @return this builder
         */
        public Builder format(String value) {
            format = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public CpioOutOptions build() {
            return new CpioOutOptions(this);
        }
    }
}
