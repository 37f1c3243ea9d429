// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Fields of the primary volume descriptor of an ISO 9660 filesystem.
 *
 * <p>The struct {@code isoinfo} in guestfs(3).
 */
public class ISOInfo {
    /**
     * Name of the system that can use the boot area.
     */
    public String iso_system_id;

    /**
     * Volume name.
     */
    public String iso_volume_id;

    /**
     * Volume size in logical blocks.
     */
    public int iso_volume_space_size;

    /**
     * Number of discs in the set.
     */
    public int iso_volume_set_size;

    /**
     * Number of this disc within the set.
     */
    public int iso_volume_sequence_number;

    /**
     * Logical block size in bytes.
     */
    public int iso_logical_block_size;

    /**
     * Name of the volume set.
     */
    public String iso_volume_set_id;

    /**
     * Publisher, or a reference to a file that names it.
     */
    public String iso_publisher_id;

    /**
     * Preparer of the data, or a reference to a file that names it.
     */
    public String iso_data_preparer_id;

    /**
     * Application that made the volume.
     */
    public String iso_application_id;

    /**
     * Name of the copyright file.
     */
    public String iso_copyright_file_id;

    /**
     * Name of the abstract file.
     */
    public String iso_abstract_file_id;

    /**
     * Name of the bibliographic file.
     */
    public String iso_bibliographic_file_id;

    /**
     * Creation time in seconds since the Unix epoch, or -1 if not set.
     */
    public long iso_volume_creation_t;

    /**
     * Modification time in seconds since the Unix epoch, or -1 if not set.
     */
    public long iso_volume_modification_t;

    /**
     * Expiry time in seconds since the Unix epoch, or -1 if not set.
     */
    public long iso_volume_expiration_t;

    /**
     * Time of first validity in seconds since the Unix epoch, or -1 if not set.
     */
    public long iso_volume_effective_t;

    /** Makes an empty struct. */
    public ISOInfo() {}

    static ISOInfo of(org.guestfs.api.Isoinfo values) {
        var struct = new ISOInfo();
        struct.iso_system_id = values.isoSystemId();
        struct.iso_volume_id = values.isoVolumeId();
        struct.iso_volume_space_size = (int) values.isoVolumeSpaceSize();
        struct.iso_volume_set_size = (int) values.isoVolumeSetSize();
        struct.iso_volume_sequence_number = (int) values.isoVolumeSequenceNumber();
        struct.iso_logical_block_size = (int) values.isoLogicalBlockSize();
        struct.iso_volume_set_id = values.isoVolumeSetId();
        struct.iso_publisher_id = values.isoPublisherId();
        struct.iso_data_preparer_id = values.isoDataPreparerId();
        struct.iso_application_id = values.isoApplicationId();
        struct.iso_copyright_file_id = values.isoCopyrightFileId();
        struct.iso_abstract_file_id = values.isoAbstractFileId();
        struct.iso_bibliographic_file_id = values.isoBibliographicFileId();
        struct.iso_volume_creation_t = values.isoVolumeCreationT();
        struct.iso_volume_modification_t = values.isoVolumeModificationT();
        struct.iso_volume_expiration_t = values.isoVolumeExpirationT();
        struct.iso_volume_effective_t = values.isoVolumeEffectiveT();
        return struct;
    }
}
