// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code mksquashfs}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("mksquashfs")
public final class MksquashfsOptions {
    private final @Nullable String compress;
    private final @Nullable List<String> excludes;

    private MksquashfsOptions(Builder builder) {
        compress = builder.compress;
        excludes = builder.excludes;
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
        return new @Nullable Object[] {compress, excludes};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable String compress;
        private @Nullable List<String> excludes;

        private Builder() {}

        /**
         * Sets the option {@code compress}.
         *
         * @param value compression: gzip, lzma, lzo, lz4 or xz; default gzip
         * @return this builder
         */
        public Builder compress(String value) {
            compress = value;
            return this;
        }

        /**
         * Sets the option {@code excludes}.
         *
         * @param value wildcards of files to leave out
         * @return this builder
         */
        public Builder excludes(List<String> value) {
            excludes = List.copyOf(value);
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public MksquashfsOptions build() {
            return new MksquashfsOptions(this);
        }
    }
}
