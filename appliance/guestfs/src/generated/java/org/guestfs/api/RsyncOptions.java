// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code rsync}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("rsync")
public final class RsyncOptions {
    private final @Nullable Boolean archive;
    private final @Nullable Boolean deletedest;

    private RsyncOptions(Builder builder) {
        archive = builder.archive;
        deletedest = builder.deletedest;
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
        return new @Nullable Object[] {archive, deletedest};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean archive;
        private @Nullable Boolean deletedest;

        private Builder() {}

        /**
         * Sets the option {@code archive}.
         *
         * @param value true to keep permissions, times and the like (rsync --archive); default false
         * @return this builder
         */
        public Builder archive(boolean value) {
            archive = value;
            return this;
        }

        /**
         * Sets the option {@code deletedest}.
         *
         * @param value true to delete destination files missing from the source; default false
         * @return this builder
         */
        public Builder deletedest(boolean value) {
            deletedest = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public RsyncOptions build() {
            return new RsyncOptions(this);
        }
    }
}
