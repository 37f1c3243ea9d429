// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code btrfs_filesystem_resize}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("btrfs_filesystem_resize")
public final class BtrfsFilesystemResizeOptions {
    private final @Nullable Long size;

    private BtrfsFilesystemResizeOptions(Builder builder) {
        size = builder.size;
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
        return new @Nullable Object[] {size};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Long size;

        private Builder() {}

        /**
         * Sets the option {@code size}.
         *
         * @param value new size in bytes; grows to the maximum when omitted
         * @return this builder
         */
        public Builder size(long value) {
            size = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public BtrfsFilesystemResizeOptions build() {
            return new BtrfsFilesystemResizeOptions(this);
        }
    }
}
