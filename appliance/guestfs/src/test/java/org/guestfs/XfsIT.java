// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.SharedAppliance.DISK;

import java.nio.ByteBuffer;
import org.guestfs.api.XfsAdminOptions;
import org.guestfs.api.XfsGrowfsOptions;
import org.guestfs.api.XfsRepairOptions;
import org.guestfs.api.Xfsinfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** XFS, by what its superblock says. */
@Tag("appliance")
final class XfsIT {
    private static final String UUID = "12345678-9abc-4def-8123-456789abcdef";
    private static final String PARTITION = "/dev/sda1";

    private Guestfs guestfs;

    @BeforeEach
    void make() {
        guestfs = SharedAppliance.blank();
        guestfs.partInit(DISK, "mbr");
        guestfs.partAdd(DISK, "p", 2048, 2048 + (320 << 11) - 1);
        guestfs.mkfs("xfs", PARTITION);
    }

    private ByteBuffer superblock() {
        return ByteBuffer.wrap(guestfs.preadDevice(PARTITION, 512, 0));
    }

    @Test
    @SuppressWarnings("deprecation")
    void theGeometryIsThatOfTheSuperblock() {
        Xfsinfo info = guestfs.xfsInfo(PARTITION);
        ByteBuffer superblock = superblock();
        assertThat(info.xfsBlocksize()).isEqualTo(superblock.getInt(4));
        assertThat(info.xfsDatablocks()).isEqualTo(superblock.getLong(8)).isEqualTo((320 << 20) / 4096);
        assertThat(info.xfsAgsize()).isEqualTo(superblock.getInt(84));
        assertThat(info.xfsAgcount()).isEqualTo(superblock.getInt(88));
        assertThat(info.xfsLogblocks()).isEqualTo(superblock.getInt(96));
        assertThat(info.xfsSectsize()).isEqualTo(superblock.getShort(102));
        assertThat(info.xfsInodesize()).isEqualTo(superblock.getShort(104));
        assertThat(info.xfsImaxpct()).isEqualTo(superblock.get(127));
        assertThat(info.xfsLogname()).isEqualTo("internal");
        assertThat(info.xfsRtname()).isEqualTo("none");
        assertThat(info.xfsRtextents()).isZero();
        guestfs.mount(PARTITION, "/");
        Xfsinfo mounted = guestfs.xfsInfo("/");
        assertThat(mounted.xfsDatablocks()).isEqualTo(info.xfsDatablocks());
        assertThat(mounted.xfsAgcount()).isEqualTo(info.xfsAgcount());
    }

    @Test
    void labelAndIdentityAreSet() {
        guestfs.xfsAdmin(
                PARTITION, XfsAdminOptions.builder().label("LABEL").uuid(UUID).build());
        assertThat(guestfs.vfsLabel(PARTITION)).isEqualTo("LABEL");
        assertThat(guestfs.vfsUuid(PARTITION)).isEqualTo(UUID);
        assertThat(superblock().getInt(32)).isEqualTo(0x12345678);
        guestfs.xfsAdmin(PARTITION, XfsAdminOptions.builder().uuid("generate").build());
        assertThat(guestfs.vfsUuid(PARTITION)).isNotEqualTo(UUID).hasSize(36);
        var tooLong = XfsAdminOptions.builder().label("longer than twelve").build();
        var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.xfsAdmin(PARTITION, tooLong));
        assertThat(refusal).hasMessageContaining("limited to 12 bytes");
        assertThat(guestfs.vfsLabel(PARTITION)).isEqualTo("LABEL");
    }

    @Test
    @SuppressWarnings("deprecation")
    void itGrowsAsFarAsAskedForAndThenToTheDevice() {
        guestfs.partResize(DISK, 1, 2048 + (400 << 11) - 1);
        guestfs.mount(PARTITION, "/");
        guestfs.xfsGrowfs("/", XfsGrowfsOptions.builder().datasize(90_000).build());
        assertThat(guestfs.xfsInfo("/").xfsDatablocks()).isEqualTo(90_000);
        guestfs.xfsGrowfs(
                "/", XfsGrowfsOptions.builder().datasec(true).maxpct(30).build());
        assertThat(guestfs.xfsInfo("/").xfsDatablocks()).isEqualTo((400 << 20) / 4096);
        assertThat(guestfs.xfsInfo("/").xfsImaxpct()).isEqualTo(30);
        assertThat(guestfs.statvfs("/").blocks()).isGreaterThan((320 << 20) / 4096);
        var log = XfsGrowfsOptions.builder().logsec(true).logsize(20_000).build();
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.xfsGrowfs("/", log)))
                .hasMessageContaining("log growth not supported");
    }

    @Test
    void damageIsFoundAndRepaired() {
        assertThat(guestfs.xfsRepair(
                        PARTITION, XfsRepairOptions.builder().nomodify(true).build()))
                .isZero();
        // The count of free blocks, of which each allocation group has its own.
        long free = superblock().getLong(144);
        guestfs.pwriteDevice(PARTITION, new byte[] {0, 0, 0, 1}, 512 + 52);
        assertThat(guestfs.xfsRepair(
                        PARTITION, XfsRepairOptions.builder().nomodify(true).build()))
                .isEqualTo(1);
        guestfs.xfsRepair(
                PARTITION,
                XfsRepairOptions.builder().noprefetch(true).maxmem(256).build());
        assertThat(guestfs.xfsRepair(
                        PARTITION, XfsRepairOptions.builder().nomodify(true).build()))
                .isZero();
        assertThat(superblock().getLong(144)).isEqualTo(free);
        guestfs.xfsRepair(
                PARTITION, XfsRepairOptions.builder().forcelogzero(true).build());
        guestfs.mount(PARTITION, "/");
        assertThat(guestfs.ls("/")).isEmpty();
    }
}
