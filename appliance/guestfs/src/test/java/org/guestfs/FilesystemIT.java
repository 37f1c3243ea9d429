// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;
import static org.guestfs.SharedAppliance.THIRD_DISK;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.guestfs.api.E2fsckOptions;
import org.guestfs.api.MkfsOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** File systems of all kinds: made, named, found, checked and cleaned. */
@Tag("appliance")
final class FilesystemIT {
    private static final String UUID = "12345678-9abc-4def-8123-456789abcdef";
    private static final String SMALL = "/dev/sda1";
    private static final long SMALL_SIZE = 16L << 20;
    private static final MkfsOptions BLOCKS_OF_1K =
            MkfsOptions.builder().blocksize(1024).build();

    private Guestfs guestfs;

    @BeforeEach
    void blank() {
        guestfs = SharedAppliance.blank();
    }

    private void smallPartition() {
        guestfs.partInit(DISK, "mbr");
        guestfs.partAdd(DISK, "p", 2048, 2048 + SMALL_SIZE / 512 - 1);
    }

    @Test
    void aFileSystemIsMadeAsItsOptionsSay() {
        smallPartition();
        guestfs.mkfs(
                "ext3",
                SMALL,
                MkfsOptions.builder()
                        .blocksize(2048)
                        .inode(512)
                        .label("LABEL")
                        .features("^has_journal")
                        .build());
        Map<String, String> superblock = guestfs.tune2fsL(SMALL);
        assertThat(superblock)
                .containsEntry("Block size", "2048")
                .containsEntry("Block count", String.valueOf(SMALL_SIZE / 2048))
                .containsEntry("Inode size", "512")
                .containsEntry("Filesystem volume name", "LABEL");
        assertThat(superblock.get("Filesystem features")).doesNotContain("has_journal");
        assertThat(guestfs.vfsType(SMALL)).isEqualTo("ext2");
        var unknown = catchThrowableOfType(OperationException.class, () -> guestfs.mkfs("nonesuch", SMALL));
        assertThat(unknown).hasMessageContaining("mkfs.nonesuch");
    }

    @Test
    @SuppressWarnings("deprecation")
    void theOldWayTakesTheBlockSize() {
        smallPartition();
        guestfs.mkfsB("ext4", 1024, SMALL);
        assertThat(guestfs.tune2fsL(SMALL)).containsEntry("Block size", "1024");
        assertThat(guestfs.vfsType(SMALL)).isEqualTo("ext4");
        guestfs.mkfsB("vfat", 2048, SMALL);
        // Sectors of 512 bytes in a cluster.
        assertThat(guestfs.preadDevice(SMALL, 1, 13)).containsExactly(4);
        var odd = catchThrowableOfType(OperationException.class, () -> guestfs.mkfsB("ext4", 1000, SMALL));
        assertThat(odd.action()).isEqualTo("mkfs_b");
    }

    @Test
    void fileSystemsAreFoundByLabelAndIdentity() {
        smallPartition();
        guestfs.mkfs("ext2", SMALL, MkfsOptions.builder().label("one").build());
        guestfs.mkfs("vfat", SECOND_DISK);
        guestfs.setLabel(SECOND_DISK, "TWO");
        guestfs.setUuid(SMALL, UUID);
        assertThat(guestfs.vfsLabel(SMALL)).isEqualTo("one");
        assertThat(guestfs.vfsLabel(SECOND_DISK)).isEqualTo("TWO");
        assertThat(guestfs.vfsLabel(THIRD_DISK)).isEmpty();
        assertThat(guestfs.vfsUuid(THIRD_DISK)).isEmpty();
        assertThat(guestfs.vfsType(THIRD_DISK)).isEmpty();
        assertThat(guestfs.vfsUuid(SMALL)).isEqualTo(UUID);
        assertThat(guestfs.findfsLabel("one")).isEqualTo(SMALL);
        assertThat(guestfs.findfsLabel("TWO")).isEqualTo(SECOND_DISK);
        assertThat(guestfs.findfsUuid(UUID)).isEqualTo(SMALL);
        assertThat(guestfs.findfsUuid(guestfs.vfsUuid(SECOND_DISK))).isEqualTo(SECOND_DISK);
        assertThat(guestfs.listFilesystems())
                .isEqualTo(Map.of(SMALL, "ext2", SECOND_DISK, "vfat", THIRD_DISK, "unknown"));
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.findfsLabel("three")))
                .hasMessageContaining("LABEL=three");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.findfsUuid("1-2-3")))
                .hasMessageContaining("UUID=1-2-3");
    }

    @Test
    void identitiesAreSetWhereTheKindOfFileSystemAllowsIt() {
        smallPartition();
        guestfs.mkfs("ext2", SMALL);
        guestfs.setUuid(SMALL, UUID);
        byte[] superblock = guestfs.preadDevice(SMALL, 1024, 1024);
        assertThat(Arrays.copyOfRange(superblock, 104, 108)).containsExactly(0x12, 0x34, 0x56, 0x78);
        guestfs.setUuidRandom(SMALL);
        assertThat(guestfs.vfsUuid(SMALL)).isNotEqualTo(UUID).hasSize(36);
        guestfs.setLabel(SMALL, "longest of all 1");
        assertThat(guestfs.vfsLabel(SMALL)).isEqualTo("longest of all 1");
        guestfs.mkswap(SMALL);
        guestfs.setUuid(SMALL, UUID);
        assertThat(guestfs.vfsUuid(SMALL)).isEqualTo(UUID);
        guestfs.mkfs("vfat", SECOND_DISK);
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.setUuid(SECOND_DISK, UUID))
                        .errnoName())
                .isEqualTo("ENOTSUP");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.setUuidRandom(SECOND_DISK))
                        .errnoName())
                .isEqualTo("ENOTSUP");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.setLabel(THIRD_DISK, "LABEL"))
                        .errnoName())
                .isEqualTo("ENOTSUP");
    }

    @Test
    void checkingRepairsWhatIsDamaged() {
        smallPartition();
        guestfs.mkfs("ext2", SMALL, BLOCKS_OF_1K);
        assertThat(guestfs.fsck("ext2", SMALL)).isZero();
        guestfs.mount(SMALL, "/");
        guestfs.write("/file", bytes("content"));
        guestfs.umountAll();
        // The count of free blocks, and the state: not clean.
        guestfs.pwriteDevice(SMALL, new byte[] {1, 0, 0, 0}, 1024 + 12);
        guestfs.pwriteDevice(SMALL, new byte[] {0, 0}, 1024 + 58);
        assertThat(guestfs.fsck("ext2", SMALL)).isEqualTo(1);
        assertThat(guestfs.fsck("ext2", SMALL)).isZero();
        guestfs.mount(SMALL, "/");
        assertThat(guestfs.cat("/file")).isEqualTo("content");
        assertThat(guestfs.statvfs("/").bfree()).isGreaterThan(10_000);
    }

    @Test
    void theMinimumSizeIsOneThatItCanBeResizedTo() {
        smallPartition();
        guestfs.mkfs("ext2", SMALL, BLOCKS_OF_1K);
        guestfs.mount(SMALL, "/");
        guestfs.write("/file", Payload.random(2 << 20));
        guestfs.umountAll();
        long minimum = guestfs.vfsMinimumSize(SMALL);
        assertThat(minimum).isBetween(2L << 20, SMALL_SIZE / 2);
        guestfs.e2fsck(SMALL, E2fsckOptions.builder().correct(true).build());
        guestfs.resize2fsM(SMALL);
        assertThat(Long.parseLong(guestfs.tune2fsL(SMALL).get("Block count")) * 1024)
                .isEqualTo(minimum);
        guestfs.mkfs("vfat", SECOND_DISK);
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.vfsMinimumSize(SECOND_DISK))
                        .errnoName())
                .isEqualTo("ENOTSUP");
    }

    /** Fills most of the small file system with a text and deletes it. */
    private void leaveDeletedText() {
        smallPartition();
        guestfs.mkfs("ext2", SMALL, BLOCKS_OF_1K);
        guestfs.mount(SMALL, "/");
        guestfs.fillPattern("deleted text.   ", 4 << 20, "/file");
        guestfs.write("/kept", bytes("kept"));
        guestfs.sync();
        guestfs.rm("/file");
        guestfs.sync();
    }

    private long deletedTexts() {
        guestfs.umountAll();
        var device = new StringBuilder();
        for (long offset = 0; offset < SMALL_SIZE; offset += 1 << 20) {
            byte[] part = guestfs.preadDevice(SMALL, 1 << 20, offset);
            device.append(new String(part, StandardCharsets.ISO_8859_1));
        }
        guestfs.mount(SMALL, "/");
        assertThat(guestfs.cat("/kept")).isEqualTo("kept");
        assertThat(guestfs.ls("/")).containsExactly("kept", "lost+found");
        return Pattern.compile("deleted text\\. ").matcher(device).results().count();
    }

    @Test
    void freeSpaceIsZeroedInPlace() {
        leaveDeletedText();
        assertThat(deletedTexts()).isGreaterThan(200_000);
        guestfs.umountAll();
        guestfs.zerofree(SMALL);
        assertThat(deletedTexts()).isZero();
    }

    @Test
    void freeSpaceIsZeroedByFillingIt() {
        leaveDeletedText();
        guestfs.zeroFreeSpace("/");
        assertThat(deletedTexts()).isZero();
    }

    @Test
    void freeSpaceIsScrubbed() {
        leaveDeletedText();
        guestfs.scrubFreespace("/scratch");
        // All but a few of 4096 blocks.
        assertThat(deletedTexts()).isLessThan(8 * 1024 / 16);
    }

    @Test
    void f2fsGrowsToTheDevice() {
        guestfs.partInit(DISK, "mbr");
        guestfs.partAdd(DISK, "p", 2048, 200_000);
        guestfs.mkfs("f2fs", SMALL);
        long before = f2fsBlocks();
        guestfs.partResize(DISK, 1, 400_000);
        guestfs.f2fsExpand(SMALL);
        assertThat(f2fsBlocks()).isGreaterThan(before * 3 / 2);
    }

    /** The number of blocks in the superblock, little endian at 36 of it. */
    private long f2fsBlocks() {
        return ByteBuffer.wrap(guestfs.preadDevice(SMALL, 8, 1024 + 36))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong();
    }
}
