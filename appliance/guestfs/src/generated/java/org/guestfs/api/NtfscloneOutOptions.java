// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code ntfsclone_out}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("ntfsclone_out")
public final class NtfscloneOutOptions {
    private final @Nullable Boolean metadataonly;
    private final @Nullable Boolean rescue;
    private final @Nullable Boolean ignorefscheck;
    private final @Nullable Boolean preservetimestamps;
    private final @Nullable Boolean force;

    private NtfscloneOutOptions(Builder builder) {
        metadataonly = builder.metadataonly;
        rescue = builder.rescue;
        ignorefscheck = builder.ignorefscheck;
        preservetimestamps = builder.preservetimestamps;
        force = builder.force;
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
        return new @Nullable Object[] {metadataonly, rescue, ignorefscheck, preservetimestamps, force};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean metadataonly;
        private @Nullable Boolean rescue;
        private @Nullable Boolean ignorefscheck;
        private @Nullable Boolean preservetimestamps;
        private @Nullable Boolean force;

        private Builder() {}

        /**
         * Sets the option {@code metadataonly}.
         *
         * @param value true to save only the metadata and none of the file data; default false
         * @return this builder
         */
        public Builder metadataonly(boolean value) {
            metadataonly = value;
            return this;
        }

        /**
         * Sets the option {@code rescue}.
         *
         * @param value true to carry on after disk read errors; default false
         * @return this builder
         */
        public Builder rescue(boolean value) {
            rescue = value;
            return this;
        }

        /**
         * Sets the option {@code ignorefscheck}.
         *
         * @param value true to ignore the result of the consistency check; only with metadataonly
         * @return this builder
         */
        public Builder ignorefscheck(boolean value) {
            ignorefscheck = value;
            return this;
        }

        /**
         * Sets the option {@code preservetimestamps}.
         *
         * @param value true to keep timestamps that are otherwise wiped; only with metadataonly
         * @return this builder
         */
        public Builder preservetimestamps(boolean value) {
            preservetimestamps = value;
            return this;
        }

        /**
         * Sets the option {@code force}.
         *
         * @param value true to clone even a filesystem marked for checking; default false
         * @return this builder
         */
        public Builder force(boolean value) {
            force = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public NtfscloneOutOptions build() {
            return new NtfscloneOutOptions(this);
        }
    }
}
