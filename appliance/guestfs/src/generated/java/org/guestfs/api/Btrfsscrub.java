// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Statistics of a btrfs scrub operation.
 *
 * @param btrfsscrubDataExtentsScrubbed number of data extents checked
 * @param btrfsscrubTreeExtentsScrubbed number of metadata extents checked
 * @param btrfsscrubDataBytesScrubbed data checked, in bytes
 * @param btrfsscrubTreeBytesScrubbed metadata checked, in bytes
 * @param btrfsscrubReadErrors number of read errors
 * @param btrfsscrubCsumErrors number of checksum errors
 * @param btrfsscrubVerifyErrors number of metadata verification errors
 * @param btrfsscrubNoCsum number of data blocks without a checksum
 * @param btrfsscrubCsumDiscards number of checksums with no matching data extent
 * @param btrfsscrubSuperErrors number of superblock errors
 * @param btrfsscrubMallocErrors number of memory allocation failures
 * @param btrfsscrubUncorrectableErrors number of errors that could not be corrected
 * @param btrfsscrubUnverifiedErrors number of read errors that were gone on retry
 * @param btrfsscrubCorrectedErrors number of errors corrected
 * @param btrfsscrubLastPhysical device offset last checked, in bytes
 * @since 0.1
 */
@Generated("btrfsscrub")
public record Btrfsscrub(
        long btrfsscrubDataExtentsScrubbed,
        long btrfsscrubTreeExtentsScrubbed,
        long btrfsscrubDataBytesScrubbed,
        long btrfsscrubTreeBytesScrubbed,
        long btrfsscrubReadErrors,
        long btrfsscrubCsumErrors,
        long btrfsscrubVerifyErrors,
        long btrfsscrubNoCsum,
        long btrfsscrubCsumDiscards,
        long btrfsscrubSuperErrors,
        long btrfsscrubMallocErrors,
        long btrfsscrubUncorrectableErrors,
        long btrfsscrubUnverifiedErrors,
        long btrfsscrubCorrectedErrors,
        long btrfsscrubLastPhysical) {
    /** Describes the struct {@code btrfsscrub}. */
    public static final StructType<Btrfsscrub> TYPE = new StructType<>(
            "btrfsscrub",
            Btrfsscrub.class,
            List.of(
                    new Field("btrfsscrub_data_extents_scrubbed", FieldType.UINT64),
                    new Field("btrfsscrub_tree_extents_scrubbed", FieldType.UINT64),
                    new Field("btrfsscrub_data_bytes_scrubbed", FieldType.UINT64),
                    new Field("btrfsscrub_tree_bytes_scrubbed", FieldType.UINT64),
                    new Field("btrfsscrub_read_errors", FieldType.UINT64),
                    new Field("btrfsscrub_csum_errors", FieldType.UINT64),
                    new Field("btrfsscrub_verify_errors", FieldType.UINT64),
                    new Field("btrfsscrub_no_csum", FieldType.UINT64),
                    new Field("btrfsscrub_csum_discards", FieldType.UINT64),
                    new Field("btrfsscrub_super_errors", FieldType.UINT64),
                    new Field("btrfsscrub_malloc_errors", FieldType.UINT64),
                    new Field("btrfsscrub_uncorrectable_errors", FieldType.UINT64),
                    new Field("btrfsscrub_unverified_errors", FieldType.UINT64),
                    new Field("btrfsscrub_corrected_errors", FieldType.UINT64),
                    new Field("btrfsscrub_last_physical", FieldType.UINT64)),
            values -> new Btrfsscrub(
                    (long) values[0],
                    (long) values[1],
                    (long) values[2],
                    (long) values[3],
                    (long) values[4],
                    (long) values[5],
                    (long) values[6],
                    (long) values[7],
                    (long) values[8],
                    (long) values[9],
                    (long) values[10],
                    (long) values[11],
                    (long) values[12],
                    (long) values[13],
                    (long) values[14]),
            struct -> new Object[] {
                struct.btrfsscrubDataExtentsScrubbed(),
                struct.btrfsscrubTreeExtentsScrubbed(),
                struct.btrfsscrubDataBytesScrubbed(),
                struct.btrfsscrubTreeBytesScrubbed(),
                struct.btrfsscrubReadErrors(),
                struct.btrfsscrubCsumErrors(),
                struct.btrfsscrubVerifyErrors(),
                struct.btrfsscrubNoCsum(),
                struct.btrfsscrubCsumDiscards(),
                struct.btrfsscrubSuperErrors(),
                struct.btrfsscrubMallocErrors(),
                struct.btrfsscrubUncorrectableErrors(),
                struct.btrfsscrubUnverifiedErrors(),
                struct.btrfsscrubCorrectedErrors(),
                struct.btrfsscrubLastPhysical()
            });
}
