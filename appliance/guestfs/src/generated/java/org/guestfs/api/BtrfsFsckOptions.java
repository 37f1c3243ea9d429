// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code btrfs_fsck}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("btrfs_fsck")
public final class BtrfsFsckOptions {
    private final @Nullable Long superblock;
    private final @Nullable Boolean repair;

    private BtrfsFsckOptions(Builder builder) {
        superblock = builder.superblock;
        repair = builder.repair;
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
        return new @Nullable Object[] {superblock, repair};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Long superblock;
        private @Nullable Boolean repair;

        private Builder() {}

        /**
         * Sets the option {@code superblock}.
         *
         * @param value value for the btrfsck --super option; must be 0 or more
         * @return this builder
         */
        public Builder superblock(long value) {
            superblock = value;
            return this;
        }

        /**
         * Sets the option {@code repair}.
         *
         * @param value also try to repair what is found (default false)
         * @return this builder
         */
        public Builder repair(boolean value) {
            repair = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public BtrfsFsckOptions build() {
            return new BtrfsFsckOptions(this);
        }
    }
}
