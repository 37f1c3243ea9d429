// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guestfs.Drive;
import org.guestfs.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The drives of a connection, in the order in which they become {@code /dev/sda}, {@code /dev/sdb} and so on. Relative
 * paths are looked up in the image roots of the adapter.
 *
 * <p>Immutable. Two specs are equal if they name the same drives with the same secrets, which are never shown.
 *
 * @since 0.1
 */
public final class GuestfsConnectionSpec {
    private final List<Drive> drives;

    private GuestfsConnectionSpec(List<Drive> drives) {
        this.drives = List.copyOf(drives);
    }

    /**
     * Names a single image, of which nothing is changed.
     *
     * @param image a path
     * @return the spec
     */
    public static GuestfsConnectionSpec readOnly(String image) {
        return builder().readOnly(image).build();
    }

    /**
     * Names a single image to be changed.
     *
     * @param image a path
     * @param format its format, such as {@code raw} or {@code qcow2}: one that were guessed a guest could choose
     * @return the spec
     */
    public static GuestfsConnectionSpec readWrite(String image, String format) {
        return builder().readWrite(image, format).build();
    }

    /**
     * Starts a spec.
     *
     * @return a builder without drives
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the drives.
     *
     * @return the drives in their order
     */
    public List<Drive> drives() {
        return drives;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GuestfsConnectionSpec spec
                && descriptions().equals(spec.descriptions())
                && haveSameSecrets(spec);
    }

    private List<List<Object>> descriptions() {
        return drives.stream()
                .<List<Object>>map(drive ->
                        List.of(drive.location(), drive.toString(), drive.servers(), drive.username(), drive.overlay()))
                .toList();
    }

    private boolean haveSameSecrets(GuestfsConnectionSpec other) {
        for (int i = 0; i < drives.size(); i++) {
            Optional<byte[]> mine = drives.get(i).secret().map(Secret::reveal);
            Optional<byte[]> theirs = other.drives.get(i).secret().map(Secret::reveal);
            if (mine.isPresent() != theirs.isPresent()
                    || mine.isPresent() && !MessageDigest.isEqual(mine.get(), theirs.get())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return descriptions().hashCode();
    }

    /**
     * Names the drives.
     *
     * @return their locations, without users and secrets
     */
    @Override
    public String toString() {
        return drives.stream()
                .map(drive -> drive.location() + (drive.isReadonly() ? "" : " (writable)"))
                .collect(Collectors.joining(", "));
    }

    /** Collects drives. */
    public static final class Builder {
        private final List<Drive> drives = new ArrayList<>();

        private Builder() {}

        /**
         * Adds an image of which nothing is changed.
         *
         * @param image a path
         * @return this builder
         */
        public Builder readOnly(String image) {
            return drive(Drive.builder(image).readonly(true).build());
        }

        /**
         * Adds an image to be changed.
         *
         * @param image a path
         * @param format its format, such as {@code raw} or {@code qcow2}
         * @return this builder
         */
        public Builder readWrite(String image, String format) {
            return drive(Drive.builder(image).format(format).build());
        }

        /**
         * Adds a drive with settings of its own, or on a server. User and secret are better left to the sign-on of the
         * connection factory, which keeps them out of applications.
         *
         * @param drive the drive
         * @return this builder
         */
        public Builder drive(Drive drive) {
            drives.add(Objects.requireNonNull(drive, "drive"));
            return this;
        }

        /**
         * Makes the spec.
         *
         * @return the spec
         * @throws IllegalArgumentException if there is no drive
         */
        public GuestfsConnectionSpec build() {
            if (drives.isEmpty()) {
                throw new IllegalArgumentException("a connection needs a drive at least: name one");
            }
            return new GuestfsConnectionSpec(drives);
        }
    }
}
