// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code btrfs_subvolume_snapshot}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("btrfs_subvolume_snapshot")
public final class BtrfsSubvolumeSnapshotOptions {
    private final @Nullable Boolean ro;
    private final @Nullable String qgroupid;

    private BtrfsSubvolumeSnapshotOptions(Builder builder) {
        ro = builder.ro;
        qgroupid = builder.qgroupid;
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
        return new @Nullable Object[] {ro, qgroupid};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean ro;
        private @Nullable String qgroupid;

        private Builder() {}

        /**
         * Sets the option {@code ro}.
         *
         * @param value make the snapshot read-only (default false)
         * @return this builder
         */
        public Builder ro(boolean value) {
            ro = value;
            return this;
        }

        /**
         * Sets the option {@code qgroupid}.
         *
         * @param value quota group the new snapshot joins
         * @return this builder
         */
        public Builder qgroupid(String value) {
            qgroupid = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public BtrfsSubvolumeSnapshotOptions build() {
            return new BtrfsSubvolumeSnapshotOptions(this);
        }
    }
}
