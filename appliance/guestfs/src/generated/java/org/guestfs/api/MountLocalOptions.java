// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code mount_local}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("mount_local")
public final class MountLocalOptions {
    private final @Nullable Boolean readonly;
    private final @Nullable String options;
    private final @Nullable Integer cachetimeout;
    private final @Nullable Boolean debugcalls;

    private MountLocalOptions(Builder builder) {
        readonly = builder.readonly;
        options = builder.options;
        cachetimeout = builder.cachetimeout;
        debugcalls = builder.debugcalls;
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
        return new @Nullable Object[] {readonly, options, cachetimeout, debugcalls};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean readonly;
        private @Nullable String options;
        private @Nullable Integer cachetimeout;
        private @Nullable Boolean debugcalls;

        private Builder() {}

        /**
         * Sets the option {@code readonly}.
         *
         * @param value true to refuse writes with EROFS; default false
         * @return this builder
         */
        public Builder readonly(boolean value) {
            readonly = value;
            return this;
        }

        /**
         * Sets the option {@code options}.
         *
         * @param value comma-separated FUSE mount options
         * @return this builder
         */
        public Builder options(String value) {
            options = value;
            return this;
        }

        /**
         * Sets the option {@code cachetimeout}.
         *
         * @param value lifetime of cached directory entries in seconds; default 60
         * @return this builder
         */
        public Builder cachetimeout(int value) {
            cachetimeout = value;
            return this;
        }

        /**
         * Sets the option {@code debugcalls}.
         *
         * @param value true to log every FUSE call; default false
         * @return this builder
         */
        public Builder debugcalls(boolean value) {
            debugcalls = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public MountLocalOptions build() {
            return new MountLocalOptions(this);
        }
    }
}
