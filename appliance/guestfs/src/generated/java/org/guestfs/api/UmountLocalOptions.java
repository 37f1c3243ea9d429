// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code umount_local}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("umount_local")
public final class UmountLocalOptions {
    private final @Nullable Boolean retry;

    private UmountLocalOptions(Builder builder) {
        retry = builder.retry;
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
        return new @Nullable Object[] {retry};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean retry;

        private Builder() {}

        /**
         * Sets the option {@code retry}.
         *
         * @param value true to try again, up to 5 times, if unmounting fails; default false
         * @return this builder
         */
        public Builder retry(boolean value) {
            retry = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public UmountLocalOptions build() {
            return new UmountLocalOptions(this);
        }
    }
}
