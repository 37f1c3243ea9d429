// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Fields of the primary volume descriptor of an ISO 9660 filesystem.
 *
 * @param isoSystemId name of the system that can use the boot area
 * @param isoVolumeId volume name
 * @param isoVolumeSpaceSize volume size in logical blocks
 * @param isoVolumeSetSize number of discs in the set
 * @param isoVolumeSequenceNumber number of this disc within the set
 * @param isoLogicalBlockSize logical block size in bytes
 * @param isoVolumeSetId name of the volume set
 * @param isoPublisherId publisher, or a reference to a file that names it
 * @param isoDataPreparerId preparer of the data, or a reference to a file that names it
 * @param isoApplicationId application that made the volume
 * @param isoCopyrightFileId name of the copyright file
 * @param isoAbstractFileId name of the abstract file
 * @param isoBibliographicFileId name of the bibliographic file
 * @param isoVolumeCreationT creation time in seconds since the Unix epoch, or -1 if not set
 * @param isoVolumeModificationT modification time in seconds since the Unix epoch, or -1 if not set
 * @param isoVolumeExpirationT expiry time in seconds since the Unix epoch, or -1 if not set
 * @param isoVolumeEffectiveT time of first validity in seconds since the Unix epoch, or -1 if not set
 * @since 0.1
 */
@Generated("isoinfo")
public record Isoinfo(
        String isoSystemId,
        String isoVolumeId,
        long isoVolumeSpaceSize,
        long isoVolumeSetSize,
        long isoVolumeSequenceNumber,
        long isoLogicalBlockSize,
        String isoVolumeSetId,
        String isoPublisherId,
        String isoDataPreparerId,
        String isoApplicationId,
        String isoCopyrightFileId,
        String isoAbstractFileId,
        String isoBibliographicFileId,
        long isoVolumeCreationT,
        long isoVolumeModificationT,
        long isoVolumeExpirationT,
        long isoVolumeEffectiveT) {
    /** Describes the struct {@code isoinfo}. */
    public static final StructType<Isoinfo> TYPE = new StructType<>(
            "isoinfo",
            Isoinfo.class,
            List.of(
                    new Field("iso_system_id", FieldType.STRING),
                    new Field("iso_volume_id", FieldType.STRING),
                    new Field("iso_volume_space_size", FieldType.UINT32),
                    new Field("iso_volume_set_size", FieldType.UINT32),
                    new Field("iso_volume_sequence_number", FieldType.UINT32),
                    new Field("iso_logical_block_size", FieldType.UINT32),
                    new Field("iso_volume_set_id", FieldType.STRING),
                    new Field("iso_publisher_id", FieldType.STRING),
                    new Field("iso_data_preparer_id", FieldType.STRING),
                    new Field("iso_application_id", FieldType.STRING),
                    new Field("iso_copyright_file_id", FieldType.STRING),
                    new Field("iso_abstract_file_id", FieldType.STRING),
                    new Field("iso_bibliographic_file_id", FieldType.STRING),
                    new Field("iso_volume_creation_t", FieldType.INT64),
                    new Field("iso_volume_modification_t", FieldType.INT64),
                    new Field("iso_volume_expiration_t", FieldType.INT64),
                    new Field("iso_volume_effective_t", FieldType.INT64)),
            values -> new Isoinfo(
                    (String) values[0],
                    (String) values[1],
                    (long) values[2],
                    (long) values[3],
                    (long) values[4],
                    (long) values[5],
                    (String) values[6],
                    (String) values[7],
                    (String) values[8],
                    (String) values[9],
                    (String) values[10],
                    (String) values[11],
                    (String) values[12],
                    (long) values[13],
                    (long) values[14],
                    (long) values[15],
                    (long) values[16]),
            struct -> new Object[] {
                struct.isoSystemId(),
                struct.isoVolumeId(),
                struct.isoVolumeSpaceSize(),
                struct.isoVolumeSetSize(),
                struct.isoVolumeSequenceNumber(),
                struct.isoLogicalBlockSize(),
                struct.isoVolumeSetId(),
                struct.isoPublisherId(),
                struct.isoDataPreparerId(),
                struct.isoApplicationId(),
                struct.isoCopyrightFileId(),
                struct.isoAbstractFileId(),
                struct.isoBibliographicFileId(),
                struct.isoVolumeCreationT(),
                struct.isoVolumeModificationT(),
                struct.isoVolumeExpirationT(),
                struct.isoVolumeEffectiveT()
            });
}
