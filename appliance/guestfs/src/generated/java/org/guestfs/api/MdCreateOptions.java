// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code md_create}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("md_create")
public final class MdCreateOptions {
    private final @Nullable Long missingbitmap;
    private final @Nullable Integer nrdevices;
    private final @Nullable Integer spare;
    private final @Nullable Long chunk;
    private final @Nullable String level;

    private MdCreateOptions(Builder builder) {
        missingbitmap = builder.missingbitmap;
        nrdevices = builder.nrdevices;
        spare = builder.spare;
        chunk = builder.chunk;
        level = builder.level;
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
        return new @Nullable Object[] {missingbitmap, nrdevices, spare, chunk, level};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Long missingbitmap;
        private @Nullable Integer nrdevices;
        private @Nullable Integer spare;
        private @Nullable Long chunk;
        private @Nullable String level;

        private Builder() {}

        /**
         * Sets the option {@code missingbitmap}.
         *
         * @param value bit mask of array slots left without a device, lowest bit first; default 0
         * @return this builder
         */
        public Builder missingbitmap(long value) {
            missingbitmap = value;
            return this;
        }

        /**
         * Sets the option {@code nrdevices}.
         *
         * @param value number of active devices, at least 2; default is the devices given plus the missing ones
         * @return this builder
         */
        public Builder nrdevices(int value) {
            nrdevices = value;
            return this;
        }

        /**
         * Sets the option {@code spare}.
         *
         * @param value number of spare devices; default 0
         * @return this builder
         */
        public Builder spare(int value) {
            spare = value;
            return this;
        }

        /**
         * Sets the option {@code chunk}.
         *
         * @param value chunk size in bytes, a multiple of 1024; not for raid1
         * @return this builder
         */
        public Builder chunk(long value) {
            chunk = value;
            return this;
        }

        /**
         * Sets the option {@code level}.
         *
         * @param value RAID level: linear, raid0, raid1, raid4, raid5, raid6 or raid10; default raid1
         * @return this builder
         */
        public Builder level(String value) {
            level = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public MdCreateOptions build() {
            return new MdCreateOptions(this);
        }
    }
}
