// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;

import org.guestfs.api.Mke2fsOptions;
import org.guestfs.api.SetE2attrsOptions;
import org.guestfs.api.Tune2fsOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ext family, by what its superblock says. */
@Tag("appliance")
// Deprecated actions are still the daemon's, and to be tested like the others.
@SuppressWarnings("deprecation")
final class ExtIT {
    private static final String UUID = "12345678-1234-1234-1234-123456789012";
    private static final int SUPERBLOCK = 1024;

    private Guestfs guestfs;

    @BeforeEach
    void blank() {
        guestfs = SharedAppliance.blank();
    }

    @Test
    void optionsOfMke2fsShapeTheSuperblock() {
        guestfs.mke2fs(
                DISK,
                Mke2fsOptions.builder()
                        .fstype("ext4")
                        .blockscount(20_000)
                        .blocksize(2048)
                        .numberofinodes(4000)
                        .inodesize(256)
                        .label("label")
                        .uuid(UUID)
                        .reservedblockspercentage(10)
                        .hasjournal(false)
                        .build());
        assertThat(guestfs.tune2fsL(DISK))
                .containsEntry("Block count", "20000")
                .containsEntry("Block size", "2048")
                .containsEntry("Inode size", "256")
                .containsEntry("Reserved block count", "2000")
                .hasEntrySatisfying(
                        "Filesystem features", features -> assertThat(features).doesNotContain("has_journal"));
        assertThat(guestfs.getE2label(DISK)).isEqualTo("label");
        assertThat(guestfs.getE2uuid(DISK)).isEqualTo(UUID);
        assertThat(guestfs.preadDevice(DISK, 2, SUPERBLOCK + 56))
                .as("the magic number of ext")
                .isEqualTo(new byte[] {0x53, (byte) 0xef});
    }

    @Test
    void labelAndUuidAreChanged() {
        guestfs.mke2fs(DISK, Mke2fsOptions.builder().blockscount(4096).build());
        guestfs.setE2label(DISK, "changed");
        assertThat(guestfs.vfsLabel(DISK)).isEqualTo("changed");
        guestfs.setE2uuid(DISK, UUID);
        assertThat(guestfs.vfsUuid(DISK)).isEqualTo(UUID);
    }

    @Test
    void tune2fsChangesWhatItIsGiven() {
        guestfs.mke2fs(DISK, Mke2fsOptions.builder().blockscount(8192).build());
        guestfs.tune2fs(
                DISK,
                Tune2fsOptions.builder()
                        .maxmountcount(7)
                        .mountcount(3)
                        .errorbehavior("remount-ro")
                        .intervalbetweenchecks(86_400)
                        .lastmounteddirectory("/last")
                        .user(10)
                        .group(20)
                        .build());
        assertThat(guestfs.tune2fsL(DISK))
                .containsEntry("Maximum mount count", "7")
                .containsEntry("Mount count", "3")
                .containsEntry("Errors behavior", "Remount read-only")
                .containsEntry("Last mounted on", "/last")
                .hasEntrySatisfying(
                        "Check interval", interval -> assertThat(interval).startsWith("86400"))
                .hasEntrySatisfying(
                        "Reserved blocks uid", user -> assertThat(user).startsWith("10 "))
                .hasEntrySatisfying(
                        "Reserved blocks gid", group -> assertThat(group).startsWith("20 "));
    }

    @Test
    void fileSystemsShrinkToTheirMinimumAndGrowToTheirDevice() {
        guestfs.mkfs("ext4", DISK);
        long full = blocks();
        guestfs.e2fsckF(DISK);
        guestfs.resize2fsM(DISK);
        assertThat(blocks()).isLessThan(full / 4);
        guestfs.e2fsckF(DISK);
        guestfs.resize2fs(DISK);
        assertThat(blocks()).isEqualTo(full);
    }

    private long blocks() {
        return Long.parseLong(guestfs.tune2fsL(DISK).get("Block count"));
    }

    @Test
    void theJournalMayBeOnAnotherDevice() {
        guestfs.mke2journal(4096, SECOND_DISK);
        guestfs.mke2fsJ("ext4", 4096, DISK, SECOND_DISK);
        assertJournal(guestfs.vfsUuid(SECOND_DISK));

        guestfs.mke2journalL(4096, "journal", SECOND_DISK);
        assertThat(guestfs.vfsLabel(SECOND_DISK)).isEqualTo("journal");
        guestfs.mke2fsJL("ext4", 4096, DISK, "journal");
        assertJournal(guestfs.vfsUuid(SECOND_DISK));

        guestfs.mke2journalU(4096, UUID, SECOND_DISK);
        guestfs.mke2fsJU("ext4", 4096, DISK, UUID);
        assertJournal(UUID);
    }

    private void assertJournal(String uuid) {
        assertThat(guestfs.tune2fsL(DISK)).containsEntry("Journal UUID", uuid);
    }

    @Test
    void attributesAndGenerationsOfFilesAreSet() {
        // With checksums of metadata, as ext4 has them, generations cannot be set.
        guestfs.mkfs("ext2", DISK);
        guestfs.mount(DISK, "/");
        guestfs.touch("/file");
        guestfs.setE2attrs("/file", "ad");
        assertThat(guestfs.getE2attrs("/file")).contains("a", "d");
        guestfs.setE2attrs("/file", "a", SetE2attrsOptions.builder().clear(true).build());
        assertThat(guestfs.getE2attrs("/file")).contains("d").doesNotContain("a");
        guestfs.setE2generation("/file", 4711);
        assertThat(guestfs.getE2generation("/file")).isEqualTo(4711);
    }

    @Test
    void lostAndFoundIsMadeAnew() {
        guestfs.mkfs("ext4", DISK);
        guestfs.mount(DISK, "/");
        guestfs.rmdir("/lost+found");
        guestfs.mklostAndFound("/");
        assertThat(guestfs.isDir("/lost+found")).isTrue();
        assertThat(guestfs.statns("/lost+found").stSize())
                .as("room is kept for what e2fsck finds")
                .isGreaterThan(4096);
    }
}
