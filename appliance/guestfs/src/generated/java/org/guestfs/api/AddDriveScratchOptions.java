// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code add_drive_scratch}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("add_drive_scratch")
public final class AddDriveScratchOptions {
    private final @Nullable String name;
    private final @Nullable String label;
    private final @Nullable Integer blocksize;

    private AddDriveScratchOptions(Builder builder) {
        name = builder.name;
        label = builder.label;
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
        return new @Nullable Object[] {name, label, blocksize};
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String label;
        private @Nullable Integer blocksize;

        private Builder() {}

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
        public AddDriveScratchOptions build() {
            return new AddDriveScratchOptions(this);
        }
    }
}
