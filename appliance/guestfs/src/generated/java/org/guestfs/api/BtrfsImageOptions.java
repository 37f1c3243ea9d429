// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code btrfs_image}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("btrfs_image")
public final class BtrfsImageOptions {
    private final @Nullable Integer compresslevel;

    private BtrfsImageOptions(Builder builder) {
        compresslevel = builder.compresslevel;
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
        return new @Nullable Object[] {compresslevel};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Integer compresslevel;

        private Builder() {}

        /**
         * Sets the option {@code compresslevel}.
         *
         * @param value compression level 0 to 9; no compression when omitted
         * @return this builder
         */
        public Builder compresslevel(int value) {
            compresslevel = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public BtrfsImageOptions build() {
            return new BtrfsImageOptions(this);
        }
    }
}
