// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code ntfs_chmod}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("ntfs_chmod")
public final class NtfsChmodOptions {
    private final @Nullable Boolean recursive;

    private NtfsChmodOptions(Builder builder) {
        recursive = builder.recursive;
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
        return new @Nullable Object[] {recursive};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean recursive;

        private Builder() {}

        /**
         * Sets the option {@code recursive}.
         *
         * @param value true to change everything below a directory; default false
         * @return this builder
         */
        public Builder recursive(boolean value) {
            recursive = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public NtfsChmodOptions build() {
            return new NtfsChmodOptions(this);
        }
    }
}
