// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code ntfsresize}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("ntfsresize")
public final class NtfsresizeOptions {
    private final @Nullable Long size;
    private final @Nullable Boolean force;

    private NtfsresizeOptions(Builder builder) {
        size = builder.size;
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
        return new @Nullable Object[] {size, force};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Long size;
        private @Nullable Boolean force;

        private Builder() {}

        /**
         * Sets the option {@code size}.
         *
         * @param value new size in bytes; default is the size of the device
         * @return this builder
         */
        public Builder size(long value) {
            size = value;
            return this;
        }

        /**
         * Sets the option {@code force}.
         *
         * @param value true to resize a filesystem that is marked for checking; default false
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
        public NtfsresizeOptions build() {
            return new NtfsresizeOptions(this);
        }
    }
}
