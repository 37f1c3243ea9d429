// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code tar_out}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("tar_out")
public final class TarOutOptions {
    private final @Nullable String compress;
    private final @Nullable Boolean numericowner;
    private final @Nullable List<String> excludes;
    private final @Nullable Boolean xattrs;
    private final @Nullable Boolean selinux;
    private final @Nullable Boolean acls;

    private TarOutOptions(Builder builder) {
        compress = builder.compress;
        numericowner = builder.numericowner;
        excludes = builder.excludes;
        xattrs = builder.xattrs;
        selinux = builder.selinux;
        acls = builder.acls;
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
        return new @Nullable Object[] {compress, numericowner, excludes, xattrs, selinux, acls};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable String compress;
        private @Nullable Boolean numericowner;
        private @Nullable List<String> excludes;
        private @Nullable Boolean xattrs;
        private @Nullable Boolean selinux;
        private @Nullable Boolean acls;

        private Builder() {}

        /**
         * Sets the option {@code compress}.
         *
         * @param value compression of the output: gzip, bzip2, xz, zstd, lzma, lzop or compress; default none
         * @return this builder
         */
        public Builder compress(String value) {
            compress = value;
            return this;
        }

        /**
         * Sets the option {@code numericowner}.
         *
         * @param value true to store numeric user and group IDs in place of names; default false
         * @return this builder
         */
        public Builder numericowner(boolean value) {
            numericowner = value;
            return this;
        }

        /**
         * Sets the option {@code excludes}.
         *
         * @param value wildcards of files to leave out
         * @return this builder
         */
        public Builder excludes(List<String> value) {
            excludes = List.copyOf(value);
            return this;
        }

        /**
         * Sets the option {@code xattrs}.
         *
         * @param value true to save extended attributes; default false
         * @return this builder
         */
        public Builder xattrs(boolean value) {
            xattrs = value;
            return this;
        }

        /**
         * Sets the option {@code selinux}.
         *
         * @param value true to save SELinux contexts; default false
         * @return this builder
         */
        public Builder selinux(boolean value) {
            selinux = value;
            return this;
        }

        /**
         * Sets the option {@code acls}.
         *
         * @param value true to save POSIX ACLs; default false
         * @return this builder
         */
        public Builder acls(boolean value) {
            acls = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public TarOutOptions build() {
            return new TarOutOptions(this);
        }
    }
}
