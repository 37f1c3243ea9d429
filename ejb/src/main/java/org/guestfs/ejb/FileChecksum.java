// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

/**
 * The checksum of a file.
 *
 * @param location the file
 * @param algorithm such as {@code sha256}
 * @param value the checksum in hexadecimal digits; empty if it could not be computed
 * @param expected what it should be; empty if nobody said
 * @param problem why it could not be computed; empty if it could
 * @since 0.1
 */
public record FileChecksum(FileLocation location, String algorithm, String value, String expected, String problem) {
    /**
     * Tells whether the file is as expected.
     *
     * @return whether it has a checksum, and nobody expected another
     */
    public boolean isGood() {
        return problem.isEmpty() && (expected.isEmpty() || expected.equalsIgnoreCase(value));
    }
}
