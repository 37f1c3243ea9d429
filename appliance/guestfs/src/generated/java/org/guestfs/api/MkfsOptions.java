// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code mkfs}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("mkfs")
public final class MkfsOptions {
    private final @Nullable Integer blocksize;
    private final @Nullable String features;
    private final @Nullable Integer inode;
    private final @Nullable Integer sectorsize;
    private final @Nullable String label;

    private MkfsOptions(Builder builder) {
        blocksize = builder.blocksize;
        features = builder.features;
        inode = builder.inode;
        sectorsize = builder.sectorsize;
        label = builder.label;
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
        return new @Nullable Object[] {blocksize, features, inode, sectorsize, label};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Integer blocksize;
        private @Nullable String features;
        private @Nullable Integer inode;
        private @Nullable Integer sectorsize;
        private @Nullable String label;

        private Builder() {}

        /**
         * Sets the option {@code blocksize}.
         *
         * @param value block size in bytes, or the cluster size for FAT and NTFS
         * @return this builder
         */
        public Builder blocksize(int value) {
            blocksize = value;
            return this;
        }

        /**
         * Sets the option {@code features}.
         *
         * @param value extra features, passed to the mkfs program with -O
         * @return this builder
         */
        public Builder features(String value) {
            features = value;
            return this;
        }

        /**
         * Sets the option {@code inode}.
         *
         * @param value inode size in bytes, for ext2, ext3 and ext4 only
         * @return this builder
         */
        public Builder inode(int value) {
            inode = value;
            return this;
        }

        /**
         * Sets the option {@code sectorsize}.
         *
         * @param value sector size in bytes, for UFS only
         * @return this builder
         */
        public Builder sectorsize(int value) {
            sectorsize = value;
            return this;
        }

        /**
         * Sets the option {@code label}.
         *
         * @param value filesystem label, for types that support one
         * @return this builder
         */
        public Builder label(String value) {
            label = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public MkfsOptions build() {
            return new MkfsOptions(this);
        }
    }
}
