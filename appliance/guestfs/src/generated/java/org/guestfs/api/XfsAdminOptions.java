// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code xfs_admin}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("xfs_admin")
public final class XfsAdminOptions {
    private final @Nullable Boolean extunwritten;
    private final @Nullable Boolean imgfile;
    private final @Nullable Boolean v2log;
    private final @Nullable Boolean projid32bit;
    private final @Nullable Boolean lazycounter;
    private final @Nullable String label;
    private final @Nullable String uuid;

    private XfsAdminOptions(Builder builder) {
        extunwritten = builder.extunwritten;
        imgfile = builder.imgfile;
        v2log = builder.v2log;
        projid32bit = builder.projid32bit;
        lazycounter = builder.lazycounter;
        label = builder.label;
        uuid = builder.uuid;
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
        return new @Nullable Object[] {extunwritten, imgfile, v2log, projid32bit, lazycounter, label, uuid};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean extunwritten;
        private @Nullable Boolean imgfile;
        private @Nullable Boolean v2log;
        private @Nullable Boolean projid32bit;
        private @Nullable Boolean lazycounter;
        private @Nullable String label;
        private @Nullable String uuid;

        private Builder() {}

        /**
         * Sets the option {@code extunwritten}.
         *
         * @param value true to turn on unwritten extent support
         * @return this builder
         */
        public Builder extunwritten(boolean value) {
            extunwritten = value;
            return this;
        }

        /**
         * Sets the option {@code imgfile}.
         *
         * @param value true if the device is a regular file that holds a filesystem image
         * @return this builder
         */
        public Builder imgfile(boolean value) {
            imgfile = value;
            return this;
        }

        /**
         * Sets the option {@code v2log}.
         *
         * @param value true to turn on version 2 log format
         * @return this builder
         */
        public Builder v2log(boolean value) {
            v2log = value;
            return this;
        }

        /**
         * Sets the option {@code projid32bit}.
         *
         * @param value true to turn on 32-bit project identifiers
         * @return this builder
         */
        public Builder projid32bit(boolean value) {
            projid32bit = value;
            return this;
        }

        /**
         * Sets the option {@code lazycounter}.
         *
         * @param value true to turn on, false to turn off, lazy counters; no effect on XFS version 5
         * @return this builder
         */
        public Builder lazycounter(boolean value) {
            lazycounter = value;
            return this;
        }

        /**
         * Sets the option {@code label}.
         *
         * @param value filesystem label, up to 12 bytes
         * @return this builder
         */
        public Builder label(String value) {
            label = value;
            return this;
        }

        /**
         * Sets the option {@code uuid}.
         *
         * @param value filesystem UUID, or generate, nil or restore
         * @return this builder
         */
        public Builder uuid(String value) {
            uuid = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public XfsAdminOptions build() {
            return new XfsAdminOptions(this);
        }
    }
}
