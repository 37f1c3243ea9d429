// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code btrfs_filesystem_defragment}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("btrfs_filesystem_defragment")
public final class BtrfsFilesystemDefragmentOptions {
    private final @Nullable Boolean flush;
    private final @Nullable String compress;

    private BtrfsFilesystemDefragmentOptions(Builder builder) {
        flush = builder.flush;
        compress = builder.compress;
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
        return new @Nullable Object[] {flush, compress};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean flush;
        private @Nullable String compress;

        private Builder() {}

        /**
         * Sets the option {@code flush}.
         *
         * @param value write the data to disk after defragmenting each file (default false)
         * @return this builder
         */
        public Builder flush(boolean value) {
            flush = value;
            return this;
        }

        /**
         * Sets the option {@code compress}.
         *
         * @param value compress the data while defragmenting: zlib or lzo
         * @return this builder
         */
        public Builder compress(String value) {
            compress = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public BtrfsFilesystemDefragmentOptions build() {
            return new BtrfsFilesystemDefragmentOptions(this);
        }
    }
}
