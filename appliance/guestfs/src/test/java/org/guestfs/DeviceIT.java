// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;

import java.util.Arrays;
import java.util.List;
import org.guestfs.api.CopyDeviceToDeviceOptions;
import org.guestfs.api.MkfsOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Block devices: what they hold, and what the kernel knows of them. */
@Tag("appliance")
final class DeviceIT {
    private static final long SIZE = 512L << 20;
    private static final MkfsOptions BLOCKS_OF_1K =
            MkfsOptions.builder().blocksize(1024).build();

    private Guestfs guestfs;

    @BeforeEach
    void blank() {
        guestfs = SharedAppliance.blank();
    }

    private String sysfs(String device, String attribute) {
        guestfs.pwriteDevice(device, bytes("marked"), 4096);
        String marked = "dd if=/dev/$d bs=4096 skip=1 count=1 2>/dev/null | grep -aq ^marked";
        return guestfs.debug(
                        "sh",
                        List.of("for d in sda sdb sdc; do if " + marked + "; then cat /sys/block/$d/" + attribute
                                + "; fi; done"))
                .strip();
    }

    @Test
    void aDiskAnswersToTheNameThatItHasOnAnyController() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.partDisk("/dev/hda", "mbr");
        guestfs.mkfs("btrfs", "/dev/vda1");
        assertThat(guestfs.vfsType("/dev/sda1")).isEqualTo("btrfs");
        guestfs.mount("/dev/xvda1", "/");
        guestfs.btrfsSubvolumeCreate("/inner");
        guestfs.umountAll();
        guestfs.mount("btrfsvol:/dev/vda1/inner", "/");
        guestfs.umountAll();
        guestfs.vgcreate("aliased", List.of("/dev/vdb", "/dev/hdc"));
        assertThat(guestfs.pvs()).containsExactlyInAnyOrder("/dev/sdb", "/dev/sdc");
    }

    @Test
    void disksAndPartitionsAreToldApart() {
        guestfs.partDisk(SECOND_DISK, "mbr");
        assertThat(guestfs.listDevices()).containsExactly("/dev/sda", "/dev/sdb", "/dev/sdc");
        assertThat(guestfs.nrDevices()).isEqualTo(3);
        assertThat(guestfs.isWholeDevice("/dev/sdb")).isTrue();
        assertThat(guestfs.isWholeDevice("/dev/sdb1")).isFalse();
        assertThat(guestfs.listDmDevices()).isEmpty();
        guestfs.debug("sh", List.of("dmsetup create mapped --table '0 8 error'"));
        try {
            assertThat(guestfs.listDmDevices()).containsExactly("/dev/mapper/mapped");
        } finally {
            guestfs.debug("sh", List.of("dmsetup remove mapped"));
        }
    }

    @Test
    void sizesAreThoseOfTheDriveAndOfThePartition() {
        guestfs.partInit(DISK, "mbr");
        guestfs.partAdd(DISK, "p", 2048, 4096);
        assertThat(guestfs.blockdevGetsize64(DISK)).isEqualTo(SIZE);
        assertThat(guestfs.blockdevGetsz(DISK)).isEqualTo(SIZE / 512);
        assertThat(guestfs.blockdevGetsize64("/dev/sda1")).isEqualTo(2049 * 512);
        assertThat(guestfs.blockdevGetsz("/dev/sda1")).isEqualTo(2049);
        assertThat(guestfs.blockdevGetss(DISK)).isEqualTo(512);
    }

    @Test
    @SuppressWarnings("deprecation")
    void theBlockSizeOfTheKernelIsThatOfTheFileSystemUnlessSetInVain() {
        guestfs.mkfsB("ext2", 1024, DISK);
        int before = guestfs.blockdevGetbsz(DISK);
        guestfs.blockdevSetbsz(DISK, before == 1024 ? 2048 : 1024);
        assertThat(guestfs.blockdevGetbsz(DISK)).isEqualTo(before);
    }

    @Test
    void aDeviceSetReadOnlyTakesNoWrites() {
        guestfs.blockdevSetro(DISK);
        try {
            assertThat(guestfs.blockdevGetro(DISK)).isTrue();
            assertThat(guestfs.blockdevGetro(SECOND_DISK)).isFalse();
            var refusal =
                    catchThrowableOfType(OperationException.class, () -> guestfs.pwriteDevice(DISK, bytes("lost"), 0));
            assertThat(refusal.errnoName()).isEqualTo("EPERM");
        } finally {
            guestfs.blockdevSetrw(DISK);
        }
        assertThat(guestfs.blockdevGetro(DISK)).isFalse();
        assertThat(guestfs.pwriteDevice(DISK, bytes("kept"), 0)).isEqualTo(4);
    }

    @Test
    void readingAheadIsSetInSectors() {
        String before = sysfs(SECOND_DISK, "queue/read_ahead_kb");
        guestfs.blockdevSetra(SECOND_DISK, 64);
        assertThat(sysfs(SECOND_DISK, "queue/read_ahead_kb")).isEqualTo("32");
        guestfs.blockdevSetra(SECOND_DISK, Integer.parseInt(before) * 2);
        assertThat(sysfs(SECOND_DISK, "queue/read_ahead_kb")).isEqualTo(before);
    }

    @Test
    void whatIsBufferedOfADeviceIsForgotten() {
        guestfs.mkfs("ext2", DISK);
        // As long as it is mounted, the kernel keeps what was read.
        guestfs.mount(DISK, "/");
        guestfs.debug("sh", List.of("head -c 32M " + DISK + " >/dev/null"));
        assertThat(buffered()).isGreaterThan(32 << 10);
        guestfs.blockdevFlushbufs(DISK);
        assertThat(buffered()).isLessThan(32 << 10);
    }

    private long buffered() {
        return Long.parseLong(guestfs.debug("sh", List.of("sed -n 's/^Buffers: *\\([0-9]*\\) kB/\\1/p' /proc/meminfo"))
                .strip());
    }

    @Test
    void aTableWrittenByHandIsReadWhenAskedFor() {
        byte[] table = new byte[512];
        byte[] entry = {0, 0, 0, 0, (byte) 0x83, 0, 0, 0, 0, 8, 0, 0, 0, 16, 0, 0};
        System.arraycopy(entry, 0, table, 446, entry.length);
        table[510] = 0x55;
        table[511] = (byte) 0xaa;
        guestfs.pwriteDevice(DISK, table, 0);
        guestfs.blockdevRereadpt(DISK);
        assertThat(guestfs.listPartitions()).containsExactly("/dev/sda1");
        assertThat(guestfs.blockdevGetsz("/dev/sda1")).isEqualTo(4096);
        guestfs.mkfs("ext2", "/dev/sda1", BLOCKS_OF_1K);
        guestfs.mount("/dev/sda1", "/");
        var busy = catchThrowableOfType(OperationException.class, () -> guestfs.blockdevRereadpt(DISK));
        assertThat(busy).hasMessageContaining("busy");
    }

    @Test
    void bytesAreReadAndWrittenUpToTheEnd() {
        assertThat(guestfs.pwriteDevice(DISK, bytes("the end"), SIZE - 7)).isEqualTo(7);
        assertThat(guestfs.preadDevice(DISK, 100, SIZE - 3)).isEqualTo(bytes("end"));
        assertThat(guestfs.preadDevice(DISK, 100, SIZE)).isEmpty();
        var full =
                catchThrowableOfType(OperationException.class, () -> guestfs.pwriteDevice(DISK, bytes("beyond"), SIZE));
        assertThat(full.errnoName()).isEqualTo("ENOSPC");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.preadDevice(DISK, 1, -1)))
                .hasMessageContaining("offset");
    }

    @Test
    void partsAreCopiedFromAndToWhatever() {
        byte[] content = Payload.random(20_000);
        guestfs.pwriteDevice(DISK, content, 1000);
        guestfs.copyDeviceToDevice(
                DISK,
                SECOND_DISK,
                CopyDeviceToDeviceOptions.builder()
                        .srcoffset(1000 + 5)
                        .destoffset(77)
                        .size(15_000)
                        .build());
        assertThat(guestfs.preadDevice(SECOND_DISK, 15_000, 77)).isEqualTo(Arrays.copyOfRange(content, 5, 15_005));
        assertThat(guestfs.preadDevice(SECOND_DISK, 77, 0)).containsOnly(0);
        assertThat(guestfs.preadDevice(SECOND_DISK, 1000, 15_077)).containsOnly(0);
        var append = CopyDeviceToDeviceOptions.builder().append(true).size(1).build();
        var refusal = catchThrowableOfType(
                OperationException.class, () -> guestfs.copyDeviceToDevice(DISK, SECOND_DISK, append));
        assertThat(refusal).hasMessageContaining("append flag");
    }

    @Test
    void sparseCopiesLeaveWhatTheSourceHasZeroesFor() {
        guestfs.pwriteDevice(DISK, bytes("source"), 1 << 20);
        guestfs.pwriteDevice(SECOND_DISK, bytes("left"), 0);
        var sparse =
                CopyDeviceToDeviceOptions.builder().sparse(true).size(2 << 20).build();
        guestfs.copyDeviceToDevice(DISK, SECOND_DISK, sparse);
        assertThat(guestfs.preadDevice(SECOND_DISK, 6, 1 << 20)).isEqualTo(bytes("source"));
        assertThat(guestfs.preadDevice(SECOND_DISK, 4, 0)).isEqualTo(bytes("left"));
        guestfs.copyDeviceToDevice(
                DISK,
                SECOND_DISK,
                CopyDeviceToDeviceOptions.builder().size(2 << 20).build());
        assertThat(guestfs.preadDevice(SECOND_DISK, 4, 0)).containsOnly(0);
    }

    @Test
    @SuppressWarnings("deprecation")
    void theOldWaysCopyAWholeDeviceOrItsStart() {
        byte[] content = Payload.random(1 << 20);
        guestfs.partInit(DISK, "mbr");
        guestfs.partAdd(DISK, "p", 2048, 4095);
        guestfs.pwriteDevice("/dev/sda1", content, 0);
        guestfs.dd("/dev/sda1", SECOND_DISK);
        assertThat(guestfs.preadDevice(SECOND_DISK, 2 << 20, 0)).isEqualTo(Arrays.copyOf(content, 2 << 20));
        guestfs.copySize("/dev/sda1", "/dev/sdc", 1000);
        assertThat(guestfs.preadDevice("/dev/sdc", 2000, 0))
                .isEqualTo(Arrays.copyOf(Arrays.copyOf(content, 1000), 2000));
        var small = catchThrowableOfType(OperationException.class, () -> guestfs.dd(SECOND_DISK, "/dev/sda1"));
        assertThat(small).hasMessageContaining("No space left on device");
    }

    @Test
    void zeroesAreWrittenToTheStartOrToAll() {
        guestfs.pwriteDevice(DISK, bytes("start"), 0);
        guestfs.pwriteDevice(DISK, bytes("end"), SIZE - 3);
        assertThat(guestfs.isZeroDevice(DISK)).isFalse();
        guestfs.zero(DISK);
        assertThat(guestfs.preadDevice(DISK, 5, 0)).containsOnly(0);
        assertThat(guestfs.preadDevice(DISK, 3, SIZE - 3)).isEqualTo(bytes("end"));
        assertThat(guestfs.isZeroDevice(DISK)).isFalse();
        guestfs.zeroDevice(DISK);
        assertThat(guestfs.isZeroDevice(DISK)).isTrue();
        assertThat(guestfs.preadDevice(DISK, 3, SIZE - 3)).containsOnly(0);
    }

    @Test
    void scrubbingLeavesNothingOfWhatWasThere() {
        guestfs.partInit(DISK, "mbr");
        guestfs.partAdd(DISK, "p", 2048, 2048 + 127);
        byte[] content = Payload.random(64 << 10);
        guestfs.pwriteDevice("/dev/sda1", content, 0);
        guestfs.pwriteDevice(DISK, bytes("neighbour"), 2048 * 512 + (64 << 10));
        guestfs.scrubDevice("/dev/sda1");
        byte[] left = guestfs.preadDevice("/dev/sda1", 64 << 10, 0);
        for (int i = 0; i < left.length; i += 4096) {
            assertThat(Arrays.equals(left, i, i + 4096, content, i, i + 4096)).isFalse();
        }
        assertThat(guestfs.preadDevice(DISK, 9, 2048 * 512 + (64 << 10))).isEqualTo(bytes("neighbour"));
    }

    @Test
    void signaturesAreFoundAndWiped() {
        guestfs.mkfs("ext2", DISK, BLOCKS_OF_1K);
        guestfs.setLabel(DISK, "LABEL");
        guestfs.pwriteDevice(DISK, bytes("data"), SIZE / 2);
        assertThat(guestfs.blkid(DISK))
                .containsEntry("TYPE", "ext2")
                .containsEntry("LABEL", "LABEL")
                .containsEntry("USAGE", "filesystem")
                .containsEntry("UUID", guestfs.vfsUuid(DISK));
        assertThat(guestfs.preadDevice(DISK, 2, 1024 + 56)).isEqualTo(new byte[] {0x53, (byte) 0xef});
        guestfs.wipefs(DISK);
        assertThat(guestfs.preadDevice(DISK, 2, 1024 + 56)).containsOnly(0);
        assertThat(guestfs.preadDevice(DISK, 4, SIZE / 2)).isEqualTo(bytes("data"));
        assertThat(guestfs.blkid(DISK)).doesNotContainKey("TYPE").doesNotContainKey("LABEL");
    }
}
