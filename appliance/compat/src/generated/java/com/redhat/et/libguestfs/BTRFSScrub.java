// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Statistics of a btrfs scrub operation.
 *
 * <p>The struct {@code btrfsscrub} in guestfs(3).
 */
public class BTRFSScrub {
    /**
     * Number of data extents checked.
     */
    public long btrfsscrub_data_extents_scrubbed;

    /**
     * Number of metadata extents checked.
     */
    public long btrfsscrub_tree_extents_scrubbed;

    /**
     * Data checked, in bytes.
     */
    public long btrfsscrub_data_bytes_scrubbed;

    /**
     * Metadata checked, in bytes.
     */
    public long btrfsscrub_tree_bytes_scrubbed;

    /**
     * Number of read errors.
     */
    public long btrfsscrub_read_errors;

    /**
     * Number of checksum errors.
     */
    public long btrfsscrub_csum_errors;

    /**
     * Number of metadata verification errors.
     */
    public long btrfsscrub_verify_errors;

    /**
     * Number of data blocks without a checksum.
     */
    public long btrfsscrub_no_csum;

    /**
     * Number of checksums with no matching data extent.
     */
    public long btrfsscrub_csum_discards;

    /**
     * Number of superblock errors.
     */
    public long btrfsscrub_super_errors;

    /**
     * Number of memory allocation failures.
     */
    public long btrfsscrub_malloc_errors;

    /**
     * Number of errors that could not be corrected.
     */
    public long btrfsscrub_uncorrectable_errors;

    /**
     * Number of read errors that were gone on retry.
     */
    public long btrfsscrub_unverified_errors;

    /**
     * Number of errors corrected.
     */
    public long btrfsscrub_corrected_errors;

    /**
     * Device offset last checked, in bytes.
     */
    public long btrfsscrub_last_physical;

    /** Makes an empty struct. */
    public BTRFSScrub() {}

    static BTRFSScrub of(org.guestfs.api.Btrfsscrub values) {
        var struct = new BTRFSScrub();
        struct.btrfsscrub_data_extents_scrubbed = values.btrfsscrubDataExtentsScrubbed();
        struct.btrfsscrub_tree_extents_scrubbed = values.btrfsscrubTreeExtentsScrubbed();
        struct.btrfsscrub_data_bytes_scrubbed = values.btrfsscrubDataBytesScrubbed();
        struct.btrfsscrub_tree_bytes_scrubbed = values.btrfsscrubTreeBytesScrubbed();
        struct.btrfsscrub_read_errors = values.btrfsscrubReadErrors();
        struct.btrfsscrub_csum_errors = values.btrfsscrubCsumErrors();
        struct.btrfsscrub_verify_errors = values.btrfsscrubVerifyErrors();
        struct.btrfsscrub_no_csum = values.btrfsscrubNoCsum();
        struct.btrfsscrub_csum_discards = values.btrfsscrubCsumDiscards();
        struct.btrfsscrub_super_errors = values.btrfsscrubSuperErrors();
        struct.btrfsscrub_malloc_errors = values.btrfsscrubMallocErrors();
        struct.btrfsscrub_uncorrectable_errors = values.btrfsscrubUncorrectableErrors();
        struct.btrfsscrub_unverified_errors = values.btrfsscrubUnverifiedErrors();
        struct.btrfsscrub_corrected_errors = values.btrfsscrubCorrectedErrors();
        struct.btrfsscrub_last_physical = values.btrfsscrubLastPhysical();
        return struct;
    }
}
