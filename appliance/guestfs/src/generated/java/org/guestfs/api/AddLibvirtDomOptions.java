// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code add_libvirt_dom}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("add_libvirt_dom")
public final class AddLibvirtDomOptions {
    private final @Nullable Boolean readonly;
    private final @Nullable String iface;
    private final @Nullable Boolean live;
    private final @Nullable String readonlydisk;
    private final @Nullable String cachemode;
    private final @Nullable String discard;
    private final @Nullable Boolean copyonread;

    private AddLibvirtDomOptions(Builder builder) {
        readonly = builder.readonly;
        iface = builder.iface;
        live = builder.live;
        readonlydisk = builder.readonlydisk;
        cachemode = builder.cachemode;
        discard = builder.discard;
        copyonread = builder.copyonread;
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
        return new @Nullable Object[] {readonly, iface, live, readonlydisk, cachemode, discard, copyonread};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean readonly;
        private @Nullable String iface;
        private @Nullable Boolean live;
        private @Nullable String readonlydisk;
        private @Nullable String cachemode;
        private @Nullable String discard;
        private @Nullable Boolean copyonread;

        private Builder() {}

        /**
         * Sets the option {@code readonly}.
         *
         * @param value attach every disk read-only; required if the domain is running (default false)
         * @return this builder
         */
        public Builder readonly(boolean value) {
            readonly = value;
            return this;
        }

        /**
         * Sets the option {@code iface}.
         *
         * @param value disk interface hint passed on to add_drive; rarely needed
         * @return this builder
         */
        public Builder iface(String value) {
            iface = value;
            return this;
        }

        /**
         * Sets the option {@code live}.
         *
         * @param value ignored since 1.48; once asked for a connection to a running guest
         * @return this builder
         */
        public Builder live(boolean value) {
            live = value;
            return this;
        }

        /**
         * Sets the option {@code readonlydisk}.
         *
         * @param value disks libvirt marks read-only: error, read, write (default) or ignore
         * @return this builder
         */
        public Builder readonlydisk(String value) {
            readonlydisk = value;
            return this;
        }

        /**
         * Sets the option {@code cachemode}.
         *
         * @param value writeback (default; syncs are honoured) or unsafe (syncs may be skipped)
         * @return this builder
         */
        public Builder cachemode(String value) {
            cachemode = value;
            return this;
        }

        /**
         * Sets the option {@code discard}.
         *
         * @param value disable (default), enable (fail if impossible) or besteffort
         * @return this builder
         */
        public Builder discard(String value) {
            discard = value;
            return this;
        }

        /**
         * Sets the option {@code copyonread}.
         *
         * @param value keep blocks read from a backing file in the overlay (default false)
         * @return this builder
         */
        public Builder copyonread(boolean value) {
            copyonread = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public AddLibvirtDomOptions build() {
            return new AddLibvirtDomOptions(this);
        }
    }
}
