// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code tar_in}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("tar_in")
public final class TarInOptions {
    private final @Nullable String compress;
    private final @Nullable Boolean xattrs;
    private final @Nullable Boolean selinux;
    private final @Nullable Boolean acls;
    private final @Nullable Boolean keepdirlink;

    private TarInOptions(Builder builder) {
        compress = builder.compress;
        xattrs = builder.xattrs;
        selinux = builder.selinux;
        acls = builder.acls;
        keepdirlink = builder.keepdirlink;
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
        return new @Nullable Object[] {compress, xattrs, selinux, acls, keepdirlink};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable String compress;
        private @Nullable Boolean xattrs;
        private @Nullable Boolean selinux;
        private @Nullable Boolean acls;
        private @Nullable Boolean keepdirlink;

        private Builder() {}

        /**
         * Sets the option {@code compress}.
         *
         * @param value compression of the input: gzip, bzip2, xz, zstd, lzma, lzop or compress; default none
         * @return this builder
         */
        public Builder compress(String value) {
            compress = value;
            return this;
        }

        /**
         * Sets the option {@code xattrs}.
         *
         * @param value true to restore extended attributes; default false
         * @return this builder
         */
        public Builder xattrs(boolean value) {
            xattrs = value;
            return this;
        }

        /**
         * Sets the option {@code selinux}.
         *
         * @param value true to restore SELinux contexts; default false
         * @return this builder
         */
        public Builder selinux(boolean value) {
            selinux = value;
            return this;
        }

        /**
         * Sets the option {@code acls}.
         *
         * @param value true to restore POSIX ACLs; default false
         * @return this builder
         */
        public Builder acls(boolean value) {
            acls = value;
            return this;
        }

        /**
         * Sets the option {@code keepdirlink}.
         *
         * @param value true to follow existing symbolic links to directories; default false
         * @return this builder
         */
        public Builder keepdirlink(boolean value) {
            keepdirlink = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public TarInOptions build() {
            return new TarInOptions(this);
        }
    }
}
