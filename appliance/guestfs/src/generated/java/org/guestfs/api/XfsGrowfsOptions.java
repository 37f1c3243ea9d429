// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code xfs_growfs}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("xfs_growfs")
public final class XfsGrowfsOptions {
    private final @Nullable Boolean datasec;
    private final @Nullable Boolean logsec;
    private final @Nullable Boolean rtsec;
    private final @Nullable Long datasize;
    private final @Nullable Long logsize;
    private final @Nullable Long rtsize;
    private final @Nullable Long rtextsize;
    private final @Nullable Integer maxpct;

    private XfsGrowfsOptions(Builder builder) {
        datasec = builder.datasec;
        logsec = builder.logsec;
        rtsec = builder.rtsec;
        datasize = builder.datasize;
        logsize = builder.logsize;
        rtsize = builder.rtsize;
        rtextsize = builder.rtextsize;
        maxpct = builder.maxpct;
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
        return new @Nullable Object[] {datasec, logsec, rtsec, datasize, logsize, rtsize, rtextsize, maxpct};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean datasec;
        private @Nullable Boolean logsec;
        private @Nullable Boolean rtsec;
        private @Nullable Long datasize;
        private @Nullable Long logsize;
        private @Nullable Long rtsize;
        private @Nullable Long rtextsize;
        private @Nullable Integer maxpct;

        private Builder() {}

        /**
         * Sets the option {@code datasec}.
         *
         * @param value true to grow the data section
         * @return this builder
         */
        public Builder datasec(boolean value) {
            datasec = value;
            return this;
        }

        /**
         * Sets the option {@code logsec}.
         *
         * @param value true to grow the log section
         * @return this builder
         */
        public Builder logsec(boolean value) {
            logsec = value;
            return this;
        }

        /**
         * Sets the option {@code rtsec}.
         *
         * @param value true to grow the realtime section
         * @return this builder
         */
        public Builder rtsec(boolean value) {
            rtsec = value;
            return this;
        }

        /**
         * Sets the option {@code datasize}.
         *
         * @param value new size of the data section in filesystem blocks
         * @return this builder
         */
        public Builder datasize(long value) {
            datasize = value;
            return this;
        }

        /**
         * Sets the option {@code logsize}.
         *
         * @param value new size of the log section in filesystem blocks
         * @return this builder
         */
        public Builder logsize(long value) {
            logsize = value;
            return this;
        }

        /**
         * Sets the option {@code rtsize}.
         *
         * @param value new size of the realtime section in filesystem blocks
         * @return this builder
         */
        public Builder rtsize(long value) {
            rtsize = value;
            return this;
        }

        /**
         * Sets the option {@code rtextsize}.
         *
         * @param value realtime extent size in filesystem blocks
         * @return this builder
         */
        public Builder rtextsize(long value) {
            rtextsize = value;
            return this;
        }

        /**
         * Sets the option {@code maxpct}.
         *
         * @param value highest percentage of space that inodes may use
         * @return this builder
         */
        public Builder maxpct(int value) {
            maxpct = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public XfsGrowfsOptions build() {
            return new XfsGrowfsOptions(this);
        }
    }
}
