// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code copy_file_to_file}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("copy_file_to_file")
public final class CopyFileToFileOptions {
    private final @Nullable Long srcoffset;
    private final @Nullable Long destoffset;
    private final @Nullable Long size;
    private final @Nullable Boolean sparse;
    private final @Nullable Boolean append;

    private CopyFileToFileOptions(Builder builder) {
        srcoffset = builder.srcoffset;
        destoffset = builder.destoffset;
        size = builder.size;
        sparse = builder.sparse;
        append = builder.append;
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
        return new @Nullable Object[] {srcoffset, destoffset, size, sparse, append};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Long srcoffset;
        private @Nullable Long destoffset;
        private @Nullable Long size;
        private @Nullable Boolean sparse;
        private @Nullable Boolean append;

        private Builder() {}

        /**
         * Sets the option {@code srcoffset}.
         *
         * @param value where to start reading, in bytes (default 0)
         * @return this builder
         */
        public Builder srcoffset(long value) {
            srcoffset = value;
            return this;
        }

        /**
         * Sets the option {@code destoffset}.
         *
         * @param value where to start writing, in bytes (default 0)
         * @return this builder
         */
        public Builder destoffset(long value) {
            destoffset = value;
            return this;
        }

        /**
         * Sets the option {@code size}.
         *
         * @param value number of bytes to copy; up to the end of the source when omitted
         * @return this builder
         */
        public Builder size(long value) {
            size = value;
            return this;
        }

        /**
         * Sets the option {@code sparse}.
         *
         * @param value skip blocks of zeroes, which is safe only on a zeroed target (default false)
         * @return this builder
         */
        public Builder sparse(boolean value) {
            sparse = value;
            return this;
        }

        /**
         * Sets the option {@code append}.
         *
         * @param value append to the file instead of truncating it (default false)
         * @return this builder
         */
        public Builder append(boolean value) {
            append = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public CopyFileToFileOptions build() {
            return new CopyFileToFileOptions(this);
        }
    }
}
