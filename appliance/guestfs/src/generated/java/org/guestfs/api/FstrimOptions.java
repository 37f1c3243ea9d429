// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code fstrim}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("fstrim")
public final class FstrimOptions {
    private final @Nullable Long offset;
    private final @Nullable Long length;
    private final @Nullable Long minimumfreeextent;

    private FstrimOptions(Builder builder) {
        offset = builder.offset;
        length = builder.length;
        minimumfreeextent = builder.minimumfreeextent;
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
        return new @Nullable Object[] {offset, length, minimumfreeextent};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Long offset;
        private @Nullable Long length;
        private @Nullable Long minimumfreeextent;

        private Builder() {}

        /**
         * Sets the option {@code offset}.
         *
         * @param value byte offset at which to start trimming (default 0)
         * @return this builder
         */
        public Builder offset(long value) {
            offset = value;
            return this;
        }

        /**
         * Sets the option {@code length}.
         *
         * @param value number of bytes to examine; up to the end when omitted
         * @return this builder
         */
        public Builder length(long value) {
            length = value;
            return this;
        }

        /**
         * Sets the option {@code minimumfreeextent}.
         *
         * @param value shortest free extent to discard, in bytes
         * @return this builder
         */
        public Builder minimumfreeextent(long value) {
            minimumfreeextent = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public FstrimOptions build() {
            return new FstrimOptions(this);
        }
    }
}
