// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Map;

/**
 * Computes checksums of files, in the appliance. For viewers. Thread-safe.
 *
 * @since 0.1
 */
@Local
public interface Checksums {
    /**
     * Begins to compute.
     *
     * @param files the files, of one volume
     * @param algorithm {@code md5}, {@code sha1}, {@code sha224}, {@code sha256}, {@code sha384} or {@code sha512}
     * @return the identifier of the job, for {@link Jobs}
     * @throws RefusedException if they are not of one volume, or the algorithm is unknown
     * @throws LimitExceededException if there are too many files, or the caller has too many jobs
     */
    String start(List<FileLocation> files, String algorithm);

    /**
     * Begins to compute, and to compare.
     *
     * @param expected what the checksum of each file should be, in hexadecimal digits
     * @param algorithm as for {@link #start}
     * @return the identifier of the job, for {@link Jobs}
     * @throws RefusedException if they are not of one volume, or the algorithm is unknown
     * @throws LimitExceededException if there are too many files, or the caller has too many jobs
     */
    String verify(Map<FileLocation, String> expected, String algorithm);

    /**
     * Returns the checksums that are known so far.
     *
     * @param job the identifier
     * @param offset how many are left out at the beginning
     * @param limit how many are wanted, 1,000 at most
     * @return the checksums
     * @throws JobNotFoundException if the caller has no such job
     */
    List<FileChecksum> results(String job, int offset, int limit);
}
