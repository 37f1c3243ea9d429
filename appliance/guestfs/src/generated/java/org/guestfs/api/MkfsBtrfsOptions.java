// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code mkfs_btrfs}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("mkfs_btrfs")
public final class MkfsBtrfsOptions {
    private final @Nullable Long allocstart;
    private final @Nullable Long bytecount;
    private final @Nullable String datatype;
    private final @Nullable Integer leafsize;
    private final @Nullable String label;
    private final @Nullable String metadata;
    private final @Nullable Integer nodesize;
    private final @Nullable Integer sectorsize;

    private MkfsBtrfsOptions(Builder builder) {
        allocstart = builder.allocstart;
        bytecount = builder.bytecount;
        datatype = builder.datatype;
        leafsize = builder.leafsize;
        label = builder.label;
        metadata = builder.metadata;
        nodesize = builder.nodesize;
        sectorsize = builder.sectorsize;
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
        return new @Nullable Object[] {allocstart, bytecount, datatype, leafsize, label, metadata, nodesize, sectorsize
        };
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Long allocstart;
        private @Nullable Long bytecount;
        private @Nullable String datatype;
        private @Nullable Integer leafsize;
        private @Nullable String label;
        private @Nullable String metadata;
        private @Nullable Integer nodesize;
        private @Nullable Integer sectorsize;

        private Builder() {}

        /**
         * Sets the option {@code allocstart}.
         *
         * @param value byte offset where allocation starts; ignored by current versions
         * @return this builder
         */
        public Builder allocstart(long value) {
            allocstart = value;
            return this;
        }

        /**
         * Sets the option {@code bytecount}.
         *
         * @param value number of bytes of each device to use; default is the whole device
         * @return this builder
         */
        public Builder bytecount(long value) {
            bytecount = value;
            return this;
        }

        /**
         * Sets the option {@code datatype}.
         *
         * @param value data profile: raid0, raid1, raid10 or single
         * @return this builder
         */
        public Builder datatype(String value) {
            datatype = value;
            return this;
        }

        /**
         * Sets the option {@code leafsize}.
         *
         * @param value leaf size in bytes, a power of two; obsolete form of nodesize
         * @return this builder
         */
        public Builder leafsize(int value) {
            leafsize = value;
            return this;
        }

        /**
         * Sets the option {@code label}.
         *
         * @param value filesystem label
         * @return this builder
         */
        public Builder label(String value) {
            label = value;
            return this;
        }

        /**
         * Sets the option {@code metadata}.
         *
         * @param value metadata profile: raid0, raid1, raid10 or single
         * @return this builder
         */
        public Builder metadata(String value) {
            metadata = value;
            return this;
        }

        /**
         * Sets the option {@code nodesize}.
         *
         * @param value node size in bytes, a power of two
         * @return this builder
         */
        public Builder nodesize(int value) {
            nodesize = value;
            return this;
        }

        /**
         * Sets the option {@code sectorsize}.
         *
         * @param value sector size in bytes, a power of two
         * @return this builder
         */
        public Builder sectorsize(int value) {
            sectorsize = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public MkfsBtrfsOptions build() {
            return new MkfsBtrfsOptions(this);
        }
    }
}
