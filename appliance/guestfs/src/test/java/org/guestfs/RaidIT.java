// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;
import static org.guestfs.SharedAppliance.THIRD_DISK;

import java.util.List;
import org.guestfs.api.MdCreateOptions;
import org.guestfs.api.Mdstat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Arrays of disks, by their detail and by their members. */
@Tag("appliance")
final class RaidIT {
    @Test
    void aMirrorWithASpareHasThreeMembers() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mdCreate(
                "mirror",
                List.of(DISK, SECOND_DISK, THIRD_DISK),
                MdCreateOptions.builder().level("raid1").nrdevices(2).spare(1).build());
        String array = guestfs.listMdDevices().get(0);
        assertThat(guestfs.mdDetail(array)).containsEntry("level", "raid1").containsEntry("devices", "2");
        List<Mdstat> members = guestfs.mdStat(array);
        assertThat(members).extracting(Mdstat::mdstatDevice).containsExactlyInAnyOrder(DISK, SECOND_DISK, THIRD_DISK);
        assertThat(members).extracting(Mdstat::mdstatFlags).containsOnlyOnce("S");
        guestfs.pwriteDevice(array, new byte[] {1, 2, 3}, 4096);
        assertThat(guestfs.preadDevice(array, 3, 4096)).isEqualTo(new byte[] {1, 2, 3});
        guestfs.mdStop(array);
        assertThat(guestfs.listMdDevices()).isEmpty();
    }

    @Test
    void aStripeIsAsLargeAsItsMembersTogether() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mdCreate(
                "stripe",
                List.of(DISK, SECOND_DISK),
                MdCreateOptions.builder().level("raid0").chunk(65_536).build());
        String array = guestfs.listMdDevices().get(0);
        assertThat(guestfs.blockdevGetsize64(array)).isBetween(1000L << 20, 1024L << 20);
        guestfs.mdStop(array);
    }
}
