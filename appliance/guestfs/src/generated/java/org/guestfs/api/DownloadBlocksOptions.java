// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code download_blocks}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("download_blocks")
public final class DownloadBlocksOptions {
    private final @Nullable Boolean unallocated;

    private DownloadBlocksOptions(Builder builder) {
        unallocated = builder.unallocated;
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
        return new @Nullable Object[] {unallocated};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean unallocated;

        private Builder() {}

        /**
         * Sets the option {@code unallocated}.
         *
         * @param value take only blocks that are not in use (default false)
         * @return this builder
         */
        public Builder unallocated(boolean value) {
            unallocated = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public DownloadBlocksOptions build() {
            return new DownloadBlocksOptions(this);
        }
    }
}
