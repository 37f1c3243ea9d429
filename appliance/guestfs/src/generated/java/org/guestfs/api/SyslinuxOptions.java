// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code syslinux}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("syslinux")
public final class SyslinuxOptions {
    private final @Nullable String directory;

    private SyslinuxOptions(Builder builder) {
        directory = builder.directory;
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
        return new @Nullable Object[] {directory};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable String directory;

        private Builder() {}

        /**
         * Sets the option {@code directory}.
         *
         * @param value directory of the FAT filesystem to install into; default is its root
         * @return this builder
         */
        public Builder directory(String value) {
            directory = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public SyslinuxOptions build() {
            return new SyslinuxOptions(this);
        }
    }
}
