// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code disk_create}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("disk_create")
public final class DiskCreateOptions {
    private final @Nullable String backingfile;
    private final @Nullable String backingformat;
    private final @Nullable String preallocation;
    private final @Nullable String compat;
    private final @Nullable Integer clustersize;

    private DiskCreateOptions(Builder builder) {
        backingfile = builder.backingfile;
        backingformat = builder.backingformat;
        preallocation = builder.preallocation;
        compat = builder.compat;
        clustersize = builder.clustersize;
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
        return new @Nullable Object[] {backingfile, backingformat, preallocation, compat, clustersize};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable String backingfile;
        private @Nullable String backingformat;
        private @Nullable String preallocation;
        private @Nullable String compat;
        private @Nullable Integer clustersize;

        private Builder() {}

        /**
         * Sets the option {@code backingfile}.
         *
         * @param value image to build an overlay on; the size must then be -1
         * @return this builder
         */
        public Builder backingfile(String value) {
            backingfile = value;
            return this;
        }

        /**
         * Sets the option {@code backingformat}.
         *
         * @param value format of the backing file, such as raw or qcow2
         * @return this builder
         */
        public Builder backingformat(String value) {
            backingformat = value;
            return this;
        }

        /**
         * Sets the option {@code preallocation}.
         *
         * @param value off or sparse (default), full, or for qcow2 also metadata
         * @return this builder
         */
        public Builder preallocation(String value) {
            preallocation = value;
            return this;
        }

        /**
         * Sets the option {@code compat}.
         *
         * @param value qcow2 only: 1.1 selects the newer format of qemu 1.1 and later
         * @return this builder
         */
        public Builder compat(String value) {
            compat = value;
            return this;
        }

        /**
         * Sets the option {@code clustersize}.
         *
         * @param value qcow2 only: cluster size in bytes, a power of two from 512 to 2097152 (default 65536)
         * @return this builder
         */
        public Builder clustersize(int value) {
            clustersize = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public DiskCreateOptions build() {
            return new DiskCreateOptions(this);
        }
    }
}
