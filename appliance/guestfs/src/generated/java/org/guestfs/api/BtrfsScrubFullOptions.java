// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code btrfs_scrub_full}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("btrfs_scrub_full")
public final class BtrfsScrubFullOptions {
    private final @Nullable Boolean readonly;

    private BtrfsScrubFullOptions(Builder builder) {
        readonly = builder.readonly;
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
        return new @Nullable Object[] {readonly};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean readonly;

        private Builder() {}

        /**
         * Sets the option {@code readonly}.
         *
         * @param value only detect errors and repair nothing (default false)
         * @return this builder
         */
        public Builder readonly(boolean value) {
            readonly = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public BtrfsScrubFullOptions build() {
            return new BtrfsScrubFullOptions(this);
        }
    }
}
