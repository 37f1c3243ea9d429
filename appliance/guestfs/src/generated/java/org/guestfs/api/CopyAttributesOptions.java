// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code copy_attributes}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("copy_attributes")
public final class CopyAttributesOptions {
    private final @Nullable Boolean all;
    private final @Nullable Boolean mode;
    private final @Nullable Boolean xattributes;
    private final @Nullable Boolean ownership;

    private CopyAttributesOptions(Builder builder) {
        all = builder.all;
        mode = builder.mode;
        xattributes = builder.xattributes;
        ownership = builder.ownership;
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
        return new @Nullable Object[] {all, mode, xattributes, ownership};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean all;
        private @Nullable Boolean mode;
        private @Nullable Boolean xattributes;
        private @Nullable Boolean ownership;

        private Builder() {}

        /**
         * Sets the option {@code all}.
         *
         * @param value copy every kind of attribute not explicitly switched off (default false)
         * @return this builder
         */
        public Builder all(boolean value) {
            all = value;
            return this;
        }

        /**
         * Sets the option {@code mode}.
         *
         * @param value copy permissions and the sticky, setuid and setgid bits (default false)
         * @return this builder
         */
        public Builder mode(boolean value) {
            mode = value;
            return this;
        }

        /**
         * Sets the option {@code xattributes}.
         *
         * @param value copy Linux extended attributes where supported (default false)
         * @return this builder
         */
        public Builder xattributes(boolean value) {
            xattributes = value;
            return this;
        }

        /**
         * Sets the option {@code ownership}.
         *
         * @param value copy the owner and group IDs (default false)
         * @return this builder
         */
        public Builder ownership(boolean value) {
            ownership = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public CopyAttributesOptions build() {
            return new CopyAttributesOptions(this);
        }
    }
}
