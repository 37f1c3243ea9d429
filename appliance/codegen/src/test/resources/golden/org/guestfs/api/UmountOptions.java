// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code umount}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("umount")
public final class UmountOptions {
    private final @Nullable Boolean force;
    private final @Nullable Boolean lazyunmount;

    private UmountOptions(Builder builder) {
        force = builder.force;
        lazyunmount = builder.lazyunmount;
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
        return new @Nullable Object[] {force, lazyunmount};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean force;
        private @Nullable Boolean lazyunmount;

        private Builder() {}

        /**
         * Sets the option {@code force}.
         *
         * @param value true to force the unmount; default false
         * @return this builder
         */
        public Builder force(boolean value) {
            force = value;
            return this;
        }

        /**
         * Sets the option {@code lazyunmount}.
         *
         * @param value true to detach now and clean up once no longer busy; default false
         * @return this builder
         */
        public Builder lazyunmount(boolean value) {
            lazyunmount = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public UmountOptions build() {
            return new UmountOptions(this);
        }
    }
}
