// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;
import static org.guestfs.SharedAppliance.THIRD_DISK;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guestfs.api.LvmLv;
import org.guestfs.api.LvmPv;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Logical volumes, by what the other actions and the devices say of them. */
@Tag("appliance")
// Deprecated actions are still the daemon's, and to be tested like the others.
@SuppressWarnings("deprecation")
final class LvmIT {
    private static final String VOLUME = "/dev/VG/LV";
    private static final long MEBIBYTE = 1 << 20;

    private Guestfs guestfs;

    @BeforeEach
    void group() {
        guestfs = SharedAppliance.blank();
        guestfs.pvcreate(DISK);
        guestfs.pvcreate(SECOND_DISK);
        guestfs.vgcreate("VG", List.of(DISK, SECOND_DISK));
        guestfs.lvcreate("LV", "VG", 64);
    }

    @Test
    void volumesTakeTheSizesThatTheyAreGiven() {
        assertThat(guestfs.blockdevGetsize64(VOLUME)).isEqualTo(64 * MEBIBYTE);
        guestfs.lvresize(VOLUME, 128);
        assertThat(guestfs.blockdevGetsize64(VOLUME)).isEqualTo(128 * MEBIBYTE);
        long free = guestfs.vgsFull().get(0).vgFree();
        guestfs.lvresizeFree(VOLUME, 100);
        assertThat(guestfs.blockdevGetsize64(VOLUME)).isEqualTo(128 * MEBIBYTE + free);
        assertThat(guestfs.vgsFull().get(0).vgFree()).isZero();
        guestfs.lvremove(VOLUME);
        assertThat(guestfs.lvs()).isEmpty();
    }

    @Test
    void groupsAndVolumesAreRenamedAndRemoved() {
        guestfs.lvrename(VOLUME, "/dev/VG/other");
        assertThat(guestfs.lvs()).containsExactly("/dev/VG/other");
        guestfs.vgrename("VG", "group");
        assertThat(guestfs.lvs()).containsExactly("/dev/group/other");
        assertThat(guestfs.vgs()).containsExactly("group");
        guestfs.vgremove("group");
        assertThat(guestfs.vgs()).isEmpty();
        guestfs.pvremove(SECOND_DISK);
        assertThat(guestfs.pvs()).containsExactly(DISK);
    }

    @Test
    void identifiersAgreeInAllForms() {
        String group = guestfs.vguuid("VG").replace("-", "");
        assertThat(guestfs.vgsFull().get(0).vgUuid()).isEqualTo(group);
        String volume = guestfs.lvuuid(VOLUME);
        assertThat(guestfs.vglvuuids("VG")).containsExactly(volume);
        List<LvmLv> volumes = guestfs.lvsFull();
        assertThat(volumes).extracting(LvmLv::lvName).containsExactly("LV");
        assertThat(volumes.get(0).lvUuid()).isEqualTo(volume.replace("-", ""));
        assertThat(volumes.get(0).lvSize()).isEqualTo(64 * MEBIBYTE);
        assertThat(guestfs.vgpvuuids("VG"))
                .containsExactlyInAnyOrder(guestfs.pvuuid(DISK), guestfs.pvuuid(SECOND_DISK));
        assertThat(guestfs.pvsFull()).extracting(LvmPv::pvName).containsExactlyInAnyOrder(DISK, SECOND_DISK);
        assertThat(guestfs.pvsFull())
                .extracting(LvmPv::pvUuid)
                .contains(guestfs.pvuuid(DISK).replace("-", ""));
        assertThat(new String(guestfs.vgmeta("VG"), StandardCharsets.UTF_8)).contains("VG {", guestfs.vguuid("VG"));
    }

    @Test
    void identifiersAreChanged() {
        guestfs.vgActivateAll(false);
        String volume = guestfs.pvuuid(DISK);
        String other = guestfs.pvuuid(SECOND_DISK);
        guestfs.pvchangeUuid(DISK);
        assertThat(guestfs.pvuuid(DISK)).isNotEqualTo(volume);
        assertThat(guestfs.pvuuid(SECOND_DISK)).isEqualTo(other);
        guestfs.pvchangeUuidAll();
        assertThat(guestfs.pvuuid(SECOND_DISK)).isNotEqualTo(other);
        String group = guestfs.vguuid("VG");
        guestfs.vgchangeUuid("VG");
        String changed = guestfs.vguuid("VG");
        assertThat(changed).isNotEqualTo(group);
        guestfs.vgchangeUuidAll();
        assertThat(guestfs.vguuid("VG")).isNotEqualTo(changed);
    }

    @Test
    void groupsAreActivatedAndDeactivated() {
        guestfs.vgActivate(false, List.of("VG"));
        assertThat(device()).isFalse();
        guestfs.vgActivate(true, List.of("VG"));
        assertThat(device()).isTrue();
        guestfs.vgActivateAll(false);
        assertThat(device()).isFalse();
        guestfs.vgscan();
        assertThat(device()).as("it only looks").isFalse();
        guestfs.lvmScan(true);
        assertThat(device()).isTrue();
        assertThat(guestfs.lvmCanonicalLvName("/dev/mapper/VG-LV")).isEqualTo(VOLUME);
        assertThatThrownBy(() -> guestfs.lvmCanonicalLvName(DISK)).isInstanceOf(OperationException.class);
    }

    private boolean device() {
        return guestfs.debug("sh", List.of("test -e /dev/VG/LV && echo yes || echo no"))
                .strip()
                .equals("yes");
    }

    @Test
    void aFilterHidesTheOtherDevices() {
        guestfs.vgActivateAll(false);
        guestfs.lvmSetFilter(List.of(THIRD_DISK));
        assertThat(guestfs.pvs()).isEmpty();
        guestfs.lvmClearFilter();
        assertThat(guestfs.pvs()).containsExactlyInAnyOrder(DISK, SECOND_DISK);
    }

    @Test
    void physicalVolumesFollowTheirDevice() {
        guestfs.vgremove("VG");
        guestfs.pvresizeSize(SECOND_DISK, 256 * MEBIBYTE);
        assertThat(size(SECOND_DISK)).isBetween(250 * MEBIBYTE, 256 * MEBIBYTE);
        guestfs.pvresize(SECOND_DISK);
        assertThat(size(SECOND_DISK)).isGreaterThan(500 * MEBIBYTE);
    }

    private long size(String device) {
        return guestfs.pvsFull().stream()
                .filter(volume -> volume.pvName().equals(device))
                .mapToLong(LvmPv::pvSize)
                .findFirst()
                .orElseThrow();
    }
}
