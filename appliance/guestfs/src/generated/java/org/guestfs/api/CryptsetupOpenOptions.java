// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code cryptsetup_open}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("cryptsetup_open")
public final class CryptsetupOpenOptions {
    private final @Nullable Boolean readonly;
    private final @Nullable String crypttype;
    private final @Nullable String cipher;

    private CryptsetupOpenOptions(Builder builder) {
        readonly = builder.readonly;
        crypttype = builder.crypttype;
        cipher = builder.cipher;
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
        return new @Nullable Object[] {readonly, crypttype, cipher};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Boolean readonly;
        private @Nullable String crypttype;
        private @Nullable String cipher;

        private Builder() {}

        /**
         * Sets the option {@code readonly}.
         *
         * @param value create a read-only mapping (default false)
         * @return this builder
         */
        public Builder readonly(boolean value) {
            readonly = value;
            return this;
        }

        /**
         * Sets the option {@code crypttype}.
         *
         * @param value encryption type, such as luks or bitlk; guessed when omitted
         * @return this builder
         */
        public Builder crypttype(String value) {
            crypttype = value;
            return this;
        }

        /**
         * Sets the option {@code cipher}.
         *
         * @param value cipher to use
         * @return this builder
         */
        public Builder cipher(String value) {
            cipher = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public CryptsetupOpenOptions build() {
            return new CryptsetupOpenOptions(this);
        }
    }
}
