// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dynamic disks of Windows. */
@Tag("appliance")
final class LdmIT {
    private static final String NO_GROUP = "00000000-0000-0000-0000-000000000000";

    @Test
    void aVolumeIsDescribedAndHoldsAFileSystem() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.upload(new ByteArrayInputStream(DynamicDisk.image()), DISK);
        guestfs.blockdevRereadpt(DISK);
        assertThat(guestfs.ldmtoolScan()).containsExactly(DynamicDisk.GROUP);
        assertThat(guestfs.ldmtoolScanDevices(List.of(DISK))).containsExactly(DynamicDisk.GROUP);
        assertThat(guestfs.ldmtoolScanDevices(List.of(SECOND_DISK)))
                .as("the program looks at all disks, whichever are given")
                .containsExactly(DynamicDisk.GROUP);
        assertThat(guestfs.ldmtoolDiskgroupName(DynamicDisk.GROUP)).isEqualTo(DynamicDisk.GROUP_NAME);
        assertThat(guestfs.ldmtoolDiskgroupVolumes(DynamicDisk.GROUP)).containsExactly(DynamicDisk.VOLUME);
        assertThat(guestfs.ldmtoolDiskgroupDisks(DynamicDisk.GROUP)).containsExactly(DynamicDisk.NAME);
        assertThat(guestfs.ldmtoolVolumeType(DynamicDisk.GROUP, DynamicDisk.VOLUME))
                .isEqualTo("simple");
        assertThat(guestfs.ldmtoolVolumeHint(DynamicDisk.GROUP, DynamicDisk.VOLUME))
                .isEqualTo(DynamicDisk.HINT);
        assertThat(guestfs.ldmtoolVolumePartitions(DynamicDisk.GROUP, DynamicDisk.VOLUME))
                .containsExactly(DynamicDisk.PARTITION);
        try {
            guestfs.ldmtoolCreateAll();
            String volume = "/dev/mapper/ldm_vol_" + DynamicDisk.GROUP_NAME + "_" + DynamicDisk.VOLUME;
            assertThat(guestfs.listLdmVolumes()).containsExactly(volume);
            assertThat(guestfs.listLdmPartitions())
                    .as("for those of mirrors alone")
                    .isEmpty();
            assertThat(guestfs.blockdevGetsize64(volume)).isEqualTo(DynamicDisk.VOLUME_SIZE);
            guestfs.mkfs("ntfs", volume);
            assertThat(guestfs.listFilesystems()).containsEntry(volume, "ntfs");
        } finally {
            guestfs.ldmtoolRemoveAll();
        }
        assertThat(guestfs.listLdmVolumes()).isEmpty();
    }

    @Test
    void disksWithoutADatabaseHaveNoGroupsAndVolumes() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.partDisk(DISK, "mbr");
        // The type of a partition that belongs to a dynamic disk.
        guestfs.partSetMbrId(DISK, 1, 0x42);
        guestfs.ldmtoolCreateAll();
        assertThat(guestfs.ldmtoolScan()).isEmpty();
        assertThat(guestfs.ldmtoolScanDevices(List.of(DISK))).isEmpty();
        assertThat(guestfs.listLdmVolumes()).isEmpty();
        assertThat(guestfs.listLdmPartitions()).isEmpty();
        guestfs.ldmtoolRemoveAll();
    }

    @Test
    void groupsThatAreNotThereAreRefused() {
        Guestfs guestfs = SharedAppliance.blank();
        for (Runnable question : List.<Runnable>of(
                () -> guestfs.ldmtoolDiskgroupName(NO_GROUP),
                () -> guestfs.ldmtoolDiskgroupVolumes(NO_GROUP),
                () -> guestfs.ldmtoolDiskgroupDisks(NO_GROUP),
                () -> guestfs.ldmtoolVolumeType(NO_GROUP, "Volume1"),
                () -> guestfs.ldmtoolVolumeHint(NO_GROUP, "Volume1"),
                () -> guestfs.ldmtoolVolumePartitions(NO_GROUP, "Volume1"))) {
            assertThatThrownBy(question::run).isInstanceOf(OperationException.class);
        }
        guestfs.pingDaemon();
    }
}
