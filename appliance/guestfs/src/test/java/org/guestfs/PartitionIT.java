// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;

import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guestfs.api.Partition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Partition tables, as the bytes on the disk and the sizes of the devices have them. */
@Tag("appliance")
final class PartitionIT {
    private static final int SECTOR = 512;
    private static final long DISK_SECTORS = (512L << 20) / SECTOR;
    private static final String FIRST_GUID = "01234567-89AB-CDEF-0123-456789ABCDEF";
    private static final String LINUX_DATA = "0FC63DAF-8483-4772-8E79-3D69D8477DE4";
    private static final String EFI_SYSTEM = "C12A7328-F81F-11D2-BA4B-00A0C93EC93B";

    private Guestfs guestfs;

    @BeforeEach
    void blank() {
        guestfs = SharedAppliance.blank();
    }

    private void twoGptPartitions() {
        guestfs.partInit(DISK, "gpt");
        guestfs.partAdd(DISK, "p", 2048, 204_799);
        guestfs.partAdd(DISK, "p", 204_800, -2048);
    }

    private ByteBuffer sector(String device, long number) {
        return ByteBuffer.wrap(guestfs.preadDevice(device, SECTOR, number * SECTOR))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    /** One entry of the array that begins at the third sector of a disk. */
    private ByteBuffer gptEntry(int number) {
        byte[] entry = guestfs.preadDevice(DISK, 128, 2 * SECTOR + (number - 1) * 128L);
        return ByteBuffer.wrap(entry).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** One of the four entries of the first sector. */
    private ByteBuffer mbrEntry(String device, int number) {
        return sector(device, 0).slice(446 + (number - 1) * 16, 16).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The first three fields of a GUID are little endian on the disk. */
    private static String guid(ByteBuffer buffer, int offset) {
        long high = (long) buffer.getInt(offset) << 32
                | Short.toUnsignedLong(buffer.getShort(offset + 4)) << 16
                | Short.toUnsignedLong(buffer.getShort(offset + 6));
        long low = ByteBuffer.wrap(buffer.array()).getLong(buffer.arrayOffset() + offset + 8);
        return new UUID(high, low).toString().toUpperCase(Locale.ROOT);
    }

    @Test
    void partitionsAreAddedWhereTheyAreAskedFor() {
        twoGptPartitions();
        assertThat(guestfs.partList(DISK))
                .containsExactly(partition(1, 2048, 204_799), partition(2, 204_800, DISK_SECTORS - 2048));
        assertThat(guestfs.listPartitions()).containsExactly("/dev/sda1", "/dev/sda2");
        assertThat(guestfs.blockdevGetsize64("/dev/sda1")).isEqualTo((204_800L - 2048) * SECTOR);
        guestfs.pwriteDevice(DISK, bytes("first of the second"), 204_800L * SECTOR);
        assertThat(guestfs.preadDevice("/dev/sda2", 5, 0)).isEqualTo(bytes("first"));
        assertThat(gptEntry(1).getLong(32)).isEqualTo(2048);
        assertThat(gptEntry(1).getLong(40)).isEqualTo(204_799);
    }

    private static Partition partition(int number, long first, long last) {
        return new Partition(number, first * SECTOR, (last + 1) * SECTOR - 1, (last - first + 1) * SECTOR);
    }

    @Test
    void partitionsAreDeletedAndTheOthersKeepTheirNumbers() {
        twoGptPartitions();
        guestfs.partDel(DISK, 1);
        assertThat(guestfs.listPartitions()).containsExactly("/dev/sda2");
        assertThat(guid(gptEntry(1), 0)).isEqualTo(new UUID(0, 0).toString());
        var missing = catchThrowableOfType(OperationException.class, () -> guestfs.partDel(DISK, 1));
        assertThat(missing.action()).isEqualTo("part_del");
        assertThat(guestfs.partList(DISK)).hasSize(1);
    }

    @Test
    void partitionsGrowButDoNotShrink() {
        guestfs.partInit(DISK, "gpt");
        guestfs.partAdd(DISK, "p", 2048, 204_799);
        guestfs.pwriteDevice("/dev/sda1", bytes("kept"), 0);
        guestfs.partResize(DISK, 1, 409_599);
        assertThat(guestfs.blockdevGetsz("/dev/sda1")).isEqualTo(409_600 - 2048);
        assertThat(guestfs.preadDevice("/dev/sda1", 4, 0)).isEqualTo(bytes("kept"));
        var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.partResize(DISK, 1, 204_799));
        assertThat(refusal).hasMessageContaining("Shrinking a partition");
        assertThat(guestfs.partList(DISK)).containsExactly(partition(1, 2048, 409_599));
    }

    @Test
    void oneActionMakesATableAndAPartition() {
        guestfs.partDisk(DISK, "gpt");
        guestfs.partDisk(SECOND_DISK, "mbr");
        assertThat(guestfs.partGetParttype(DISK)).isEqualTo("gpt");
        assertThat(guestfs.partGetParttype(SECOND_DISK)).isEqualTo("msdos");
        assertThat(guestfs.preadDevice(DISK, 8, SECTOR)).isEqualTo(bytes("EFI PART"));
        assertThat(sector(SECOND_DISK, 0).getShort(510)).isEqualTo((short) 0xaa55);
        assertThat(guestfs.listPartitions()).containsExactly("/dev/sda1", "/dev/sdb1");
        assertThat(guestfs.partList(SECOND_DISK)).containsExactly(partition(1, 128, DISK_SECTORS - 128));
        var none = catchThrowableOfType(OperationException.class, () -> guestfs.partGetParttype("/dev/sdc"));
        assertThat(none).hasMessageContaining("unrecognised disk label");
        var unknown = catchThrowableOfType(OperationException.class, () -> guestfs.partInit(DISK, "nonesuch"));
        assertThat(unknown).hasMessageContaining("unknown partition type");
    }

    @Test
    void gptPartitionsHaveNames() {
        twoGptPartitions();
        guestfs.partSetName(DISK, 2, "second");
        assertThat(guestfs.partGetName(DISK, 2)).isEqualTo("second");
        byte[] name = new byte[12];
        gptEntry(2).get(56, name);
        assertThat(new String(name, StandardCharsets.UTF_16LE)).isEqualTo("second");
        guestfs.partInit(SECOND_DISK, "mbr");
        guestfs.partAdd(SECOND_DISK, "p", 2048, -1);
        var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.partSetName(SECOND_DISK, 1, "name"));
        assertThat(refusal).hasMessageContaining("do not support partition name");
    }

    @Test
    void gptPartitionsHaveTypesIdentitiesAndAttributes() {
        twoGptPartitions();
        assertThat(guestfs.partGetGptType(DISK, 1)).isEqualTo(LINUX_DATA);
        guestfs.partSetGptType(DISK, 1, EFI_SYSTEM);
        assertThat(guestfs.partGetGptType(DISK, 1)).isEqualTo(EFI_SYSTEM);
        guestfs.partSetGptGuid(DISK, 1, FIRST_GUID);
        assertThat(guestfs.partGetGptGuid(DISK, 1)).isEqualTo(FIRST_GUID);
        assertThat(guestfs.partGetGptGuid(DISK, 2)).isEqualTo(guid(gptEntry(2), 16));
        assertThat(guestfs.partGetGptAttributes(DISK, 1)).isZero();
        guestfs.partSetGptAttributes(DISK, 1, 5);
        assertThat(guestfs.partGetGptAttributes(DISK, 1)).isEqualTo(5);
        assertThat(gptEntry(1).getLong(48)).isEqualTo(5);
        // This daemon writes all 64 bits, but reads the lower half only.
        guestfs.partSetGptAttributes(DISK, 1, 1L << 60 | 1 << 2);
        assertThat(guid(gptEntry(1), 0)).isEqualTo(EFI_SYSTEM);
        assertThat(guid(gptEntry(1), 16)).isEqualTo(FIRST_GUID);
        assertThat(gptEntry(1).getLong(48)).isEqualTo(1L << 60 | 1 << 2);
        assertThat(guid(gptEntry(2), 0)).isEqualTo(LINUX_DATA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guestfs.partSetGptGuid(DISK, 1, "01234567-89AB-CDEF"))
                .withMessageContaining("GUID");
    }

    @Test
    void gptDisksHaveAnIdentity() {
        twoGptPartitions();
        guestfs.partSetDiskGuid(DISK, FIRST_GUID);
        assertThat(guestfs.partGetDiskGuid(DISK)).isEqualTo(FIRST_GUID);
        assertThat(guid(sector(DISK, 1), 56)).isEqualTo(FIRST_GUID);
        guestfs.partSetDiskGuidRandom(DISK);
        assertThat(guestfs.partGetDiskGuid(DISK)).isNotEqualTo(FIRST_GUID).isEqualTo(guid(sector(DISK, 1), 56));
        assertThat(guestfs.partList(DISK)).hasSize(2);
    }

    @Test
    void theTableOfADiskThatHasGrownIsMovedToItsEnd(@TempDir Path directory) throws Exception {
        Path small = directory.resolve("small");
        try (var file = new RandomAccessFile(small.toFile(), "rw")) {
            file.setLength(8 << 20);
        }
        HostTool.run(directory, "/sbin/sgdisk", "-n", "1:2048:4095", small.toString());
        guestfs.upload(small, DISK);
        guestfs.blockdevRereadpt(DISK);
        assertThat(sector(DISK, 1).getLong(32)).isEqualTo((8 << 20) / SECTOR - 1);
        guestfs.partExpandGpt(DISK);
        assertThat(sector(DISK, 1).getLong(32)).isEqualTo(DISK_SECTORS - 1);
        assertThat(guestfs.preadDevice(DISK, 8, (DISK_SECTORS - 1) * SECTOR)).isEqualTo(bytes("EFI PART"));
        guestfs.partAdd(DISK, "p", 4096, DISK_SECTORS - 64);
        assertThat(guestfs.partList(DISK))
                .containsExactly(partition(1, 2048, 4095), partition(2, 4096, DISK_SECTORS - 64));
    }

    @Test
    void mbrPartitionsHaveATypeByteAndABootableFlag() {
        guestfs.partInit(DISK, "mbr");
        guestfs.partAdd(DISK, "p", 2048, 4095);
        guestfs.partAdd(DISK, "p", 4096, 8191);
        assertThat(guestfs.partGetMbrId(DISK, 1)).isEqualTo(0x83);
        guestfs.partSetMbrId(DISK, 1, 0xc);
        assertThat(guestfs.partGetMbrId(DISK, 1)).isEqualTo(0xc);
        assertThat(mbrEntry(DISK, 1).get(4)).isEqualTo((byte) 0xc);
        assertThat(mbrEntry(DISK, 2).get(4)).isEqualTo((byte) 0x83);
        guestfs.partSetBootable(DISK, 2, true);
        assertThat(guestfs.partGetBootable(DISK, 1)).isFalse();
        assertThat(guestfs.partGetBootable(DISK, 2)).isTrue();
        assertThat(mbrEntry(DISK, 2).get(0)).isEqualTo((byte) 0x80);
        guestfs.partSetBootable(DISK, 2, false);
        assertThat(guestfs.partGetBootable(DISK, 2)).isFalse();
        assertThat(mbrEntry(DISK, 2).get(0)).isZero();
    }

    @Test
    void logicalPartitionsGoWithTheExtendedOne() {
        guestfs.partInit(DISK, "mbr");
        guestfs.partAdd(DISK, "p", 2048, 4095);
        guestfs.partAdd(DISK, "e", 4096, -1);
        guestfs.partAdd(DISK, "l", 8192, 16_383);
        assertThat(guestfs.listPartitions()).containsExactly("/dev/sda1", "/dev/sda2", "/dev/sda5");
        assertThat(guestfs.partGetMbrPartType(DISK, 1)).isEqualTo("primary");
        assertThat(guestfs.partGetMbrPartType(DISK, 2)).isEqualTo("extended");
        assertThat(guestfs.partGetMbrPartType(DISK, 5)).isEqualTo("logical");
        assertThat(guestfs.blockdevGetsz("/dev/sda5")).isEqualTo(8192);
        guestfs.partDel(DISK, 2);
        assertThat(guestfs.listPartitions()).containsExactly("/dev/sda1");
    }

    @Test
    void partitionsAreTakenApartIntoDiskAndNumber() {
        guestfs.partInit(SECOND_DISK, "mbr");
        guestfs.partAdd(SECOND_DISK, "e", 2048, -1);
        guestfs.partAdd(SECOND_DISK, "l", 4096, 8191);
        assertThat(guestfs.partToDev("/dev/sdb5")).isEqualTo(SECOND_DISK);
        assertThat(guestfs.partToPartnum("/dev/sdb5")).isEqualTo(5);
        var disk = catchThrowableOfType(OperationException.class, () -> guestfs.partToDev(DISK));
        assertThat(disk).hasMessageContaining("not a partition");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.partToPartnum("/dev/sdb4")))
                .isNotNull();
    }

    @Test
    @SuppressWarnings("deprecation")
    void theOldWayTakesLinesOfSfdisk() {
        guestfs.sfdisk(DISK, 0, 0, 0, List.of("2048,4096,7,*", ","));
        assertThat(guestfs.partList(DISK))
                .containsExactly(partition(1, 2048, 6143), partition(2, 6144, DISK_SECTORS - 1));
        assertThat(mbrEntry(DISK, 1).get(0)).isEqualTo((byte) 0x80);
        assertThat(mbrEntry(DISK, 1).get(4)).isEqualTo((byte) 7);
        guestfs.sfdiskN(DISK, 2, 0, 0, 0, "10240,2048");
        assertThat(guestfs.partList(DISK)).containsExactly(partition(1, 2048, 6143), partition(2, 10_240, 12_287));
        assertThat(guestfs.sfdiskL(DISK))
                .containsPattern("1 +\\* +2048 +6143 +4096 ")
                .containsPattern("2 +10240 +12287 +2048 ");
    }

    @Test
    @SuppressWarnings("deprecation")
    void theOldWayKnowsNoGeometryAndNoUnitsAnyMore() {
        guestfs.sfdisk(DISK, 0, 0, 0, List.of(","));
        List<Partition> before = guestfs.partList(DISK);
        assertRefusedBySfdisk(() -> guestfs.sfdisk(DISK, 100, 16, 63, List.of(",50")));
        assertRefusedBySfdisk(() -> guestfs.sfdiskN(DISK, 1, 100, 16, 63, ",50"));
        assertRefusedBySfdisk(() -> guestfs.sfdiskM(DISK, List.of(",100")));
        assertThat(guestfs.partList(DISK)).isEqualTo(before);
    }

    private static void assertRefusedBySfdisk(ThrowingCallable call) {
        assertThat(catchThrowableOfType(OperationException.class, call))
                .hasMessageContaining("external command failed");
    }

    @Test
    void theGeometryIsThatOfTheKernel() {
        guestfs.partInit(DISK, "mbr");
        String kernel = guestfs.sfdiskKernelGeometry(DISK);
        assertThat(guestfs.sfdiskDiskGeometry(DISK)).isEqualTo(kernel);
        Matcher geometry = Pattern.compile("/dev/sd.: (\\d+) cylinders, (\\d+) heads, (\\d+) sectors/track\\s*")
                .matcher(kernel);
        assertThat(geometry.matches()).isTrue();
        long track = Long.parseLong(geometry.group(2)) * Long.parseLong(geometry.group(3));
        assertThat(Long.parseLong(geometry.group(1))).isEqualTo(DISK_SECTORS / track);
    }
}
