// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.Secret;
import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code add_drive}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("add_drive")
public final class AddDriveOptions {
    private final @Nullable Boolean readonly;
    private final @Nullable String format;
    private final @Nullable String iface;
    private final @Nullable String name;
    private final @Nullable String label;
    private final @Nullable String protocol;
    private final @Nullable List<String> server;
    private final @Nullable String username;
    private final @Nullable Secret secret;
    private final @Nullable String cachemode;
    private final @Nullable String discard;
    private final @Nullable Boolean copyonread;
    private final @Nullable Integer blocksize;

    private AddDriveOptions(Builder builder) {
        readonly = builder.readonly;
        format = builder.format;
        iface = builder.iface;
        name = builder.name;
        label = builder.label;
        protocol = builder.protocol;
        server = builder.server;
        username = builder.username;
        secret = builder.secret;
        cachemode = builder.cachemode;
        discard = builder.discard;
        copyonread = builder.copyonread;
        blocksize = builder.blocksize;
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
        return new @Nullable Object[] {readonly, format, iface, name, label, protocol, server, username, secret, cachemode, discard, copyonread, blocksize};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean readonly;
        private @Nullable String format;
        private @Nullable String iface;
        private @Nullable String name;
        private @Nullable String label;
        private @Nullable String protocol;
        private @Nullable List<String> server;
        private @Nullable String username;
        private @Nullable Secret secret;
        private @Nullable String cachemode;
        private @Nullable String discard;
        private @Nullable Boolean copyonread;
        private @Nullable Integer blocksize;

        private Builder() {}

        /**
         * Sets the option {@code readonly}.
         *
         * @param value send writes to a throwaway overlay and leave the image untouched (default false)
         * @return this builder
         */
        public Builder readonly(boolean value) {
            readonly = value;
            return this;
        }

        /**
         * Sets the option {@code format}.
         *
         * @param value image format such as raw or qcow2; probed when omitted, which is unsafe for untrusted images
         * @return this builder
         */
        public Builder format(String value) {
            format = value;
            return this;
        }

        /**
         * Sets the option {@code iface}.
         *
         * @param value disk interface name, kept for compatibility with add_drive_with_if
         * @return this builder
         */
        public Builder iface(String value) {
            iface = value;
            return this;
        }

        /**
         * Sets the option {@code name}.
         *
         * @param value former inspection hint, no longer used
         * @return this builder
         */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /**
         * Sets the option {@code label}.
         *
         * @param value short ASCII-letter label; the drive also appears as /dev/disk/guestfs/LABEL
         * @return this builder
         */
        public Builder label(String value) {
            label = value;
            return this;
        }

        /**
         * Sets the option {@code protocol}.
         *
         * @param value file (default), ftp, ftps, http, https, iscsi, nbd, rbd or ssh
         * @return this builder
         */
        public Builder protocol(String value) {
            protocol = value;
            return this;
        }

        /**
         * Sets the option {@code server}.
         *
         * @param value remote servers, each host, host:port, tcp:host:port or unix:/path; only for network protocols
         * @return this builder
         */
        public Builder server(List<String> value) {
            server = List.copyOf(value);
            return this;
        }

        /**
         * Sets the option {@code username}.
         *
         * @param value user name on the remote server
         * @return this builder
         */
        public Builder username(String value) {
            username = value;
            return this;
        }

        /**
         * Sets the option {@code secret}.
         *
         * @param value credential for the remote server; base64 encoded for rbd
         * @return this builder
         */
        public Builder secret(Secret value) {
            secret = value;
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
         * Sets the option {@code blocksize}.
         *
         * @param value disk sector size in bytes: 512 (default) or 4096
         * @return this builder
         */
        public Builder blocksize(int value) {
            blocksize = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public AddDriveOptions build() {
            return new AddDriveOptions(this);
        }
    }
}
