// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code xfs_repair}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("xfs_repair")
public final class XfsRepairOptions {
    private final @Nullable Boolean forcelogzero;
    private final @Nullable Boolean nomodify;
    private final @Nullable Boolean noprefetch;
    private final @Nullable Boolean forcegeometry;
    private final @Nullable Long maxmem;
    private final @Nullable Long ihashsize;
    private final @Nullable Long bhashsize;
    private final @Nullable Long agstride;
    private final @Nullable String logdev;
    private final @Nullable String rtdev;

    private XfsRepairOptions(Builder builder) {
        forcelogzero = builder.forcelogzero;
        nomodify = builder.nomodify;
        noprefetch = builder.noprefetch;
        forcegeometry = builder.forcegeometry;
        maxmem = builder.maxmem;
        ihashsize = builder.ihashsize;
        bhashsize = builder.bhashsize;
        agstride = builder.agstride;
        logdev = builder.logdev;
        rtdev = builder.rtdev;
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
        return new @Nullable Object[] {
            forcelogzero, nomodify, noprefetch, forcegeometry, maxmem, ihashsize, bhashsize, agstride, logdev, rtdev
        };
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean forcelogzero;
        private @Nullable Boolean nomodify;
        private @Nullable Boolean noprefetch;
        private @Nullable Boolean forcegeometry;
        private @Nullable Long maxmem;
        private @Nullable Long ihashsize;
        private @Nullable Long bhashsize;
        private @Nullable Long agstride;
        private @Nullable String logdev;
        private @Nullable String rtdev;

        private Builder() {}

        /**
         * Sets the option {@code forcelogzero}.
         *
         * @param value true to zero the log even if it holds changes not yet applied; default false
         * @return this builder
         */
        public Builder forcelogzero(boolean value) {
            forcelogzero = value;
            return this;
        }

        /**
         * Sets the option {@code nomodify}.
         *
         * @param value true to only check and change nothing; default false
         * @return this builder
         */
        public Builder nomodify(boolean value) {
            nomodify = value;
            return this;
        }

        /**
         * Sets the option {@code noprefetch}.
         *
         * @param value true to turn off prefetching of inode and directory blocks; default false
         * @return this builder
         */
        public Builder noprefetch(boolean value) {
            noprefetch = value;
            return this;
        }

        /**
         * Sets the option {@code forcegeometry}.
         *
         * @param value true to trust the primary superblock geometry without confirmation; default false
         * @return this builder
         */
        public Builder forcegeometry(boolean value) {
            forcegeometry = value;
            return this;
        }

        /**
         * Sets the option {@code maxmem}.
         *
         * @param value approximate limit on memory use in MiB
         * @return this builder
         */
        public Builder maxmem(long value) {
            maxmem = value;
            return this;
        }

        /**
         * Sets the option {@code ihashsize}.
         *
         * @param value size of the inode cache hash table
         * @return this builder
         */
        public Builder ihashsize(long value) {
            ihashsize = value;
            return this;
        }

        /**
         * Sets the option {@code bhashsize}.
         *
         * @param value size of the buffer cache hash table
         * @return this builder
         */
        public Builder bhashsize(long value) {
            bhashsize = value;
            return this;
        }

        /**
         * Sets the option {@code agstride}.
         *
         * @param value allocation group stride for parallel processing, in allocation groups
         * @return this builder
         */
        public Builder agstride(long value) {
            agstride = value;
            return this;
        }

        /**
         * Sets the option {@code logdev}.
         *
         * @param value device that holds the external log
         * @return this builder
         */
        public Builder logdev(String value) {
            logdev = value;
            return this;
        }

        /**
         * Sets the option {@code rtdev}.
         *
         * @param value device that holds the realtime section
         * @return this builder
         */
        public Builder rtdev(String value) {
            rtdev = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public XfsRepairOptions build() {
            return new XfsRepairOptions(this);
        }
    }
}
