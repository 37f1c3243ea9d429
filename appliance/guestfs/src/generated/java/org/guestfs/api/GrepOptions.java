// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code grep}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("grep")
public final class GrepOptions {
    private final @Nullable Boolean extended;
    private final @Nullable Boolean fixed;
    private final @Nullable Boolean insensitive;
    private final @Nullable Boolean compressed;

    private GrepOptions(Builder builder) {
        extended = builder.extended;
        fixed = builder.fixed;
        insensitive = builder.insensitive;
        compressed = builder.compressed;
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
        return new @Nullable Object[] {extended, fixed, insensitive, compressed};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean extended;
        private @Nullable Boolean fixed;
        private @Nullable Boolean insensitive;
        private @Nullable Boolean compressed;

        private Builder() {}

        /**
         * Sets the option {@code extended}.
         *
         * @param value treat the pattern as an extended regular expression (default false)
         * @return this builder
         */
        public Builder extended(boolean value) {
            extended = value;
            return this;
        }

        /**
         * Sets the option {@code fixed}.
         *
         * @param value treat the pattern as a plain string (default false)
         * @return this builder
         */
        public Builder fixed(boolean value) {
            fixed = value;
            return this;
        }

        /**
         * Sets the option {@code insensitive}.
         *
         * @param value ignore letter case (default false)
         * @return this builder
         */
        public Builder insensitive(boolean value) {
            insensitive = value;
            return this;
        }

        /**
         * Sets the option {@code compressed}.
         *
         * @param value read gzip or compress files, as zgrep does (default false)
         * @return this builder
         */
        public Builder compressed(boolean value) {
            compressed = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public GrepOptions build() {
            return new GrepOptions(this);
        }
    }
}
