// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guestfs.Payload.bytes;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.AddDriveScratchOptions;
import org.guestfs.api.FstrimOptions;
import org.guestfs.api.Mke2fsOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What actions on devices make of the options that a drive was added with. */
@Tag("appliance")
final class DriveOptionsIT {
    private static final long SIZE = 64L << 20;

    @TempDir
    private Path directory;

    @Test
    void labelsSectorsAndDiscardingAreThoseOfTheDrive() throws IOException {
        Path image = image("image");
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addDrive(
                    image.toString(),
                    AddDriveOptions.builder()
                            .format("raw")
                            .label("discarded")
                            .discard("enable")
                            .build());
            guestfs.addDriveScratch(
                    SIZE,
                    AddDriveScratchOptions.builder()
                            .label("sectors")
                            .blocksize(4096)
                            .build());
            guestfs.launch();
            assertLabelsAndSectors(guestfs);
            assertDiscarded(guestfs, image);
            assertTrimmed(guestfs, image);
        }
    }

    @Test
    void everyOptionWorksInAClone() throws IOException {
        Path raw = image("raw");
        Path qcow2 = directory.resolve("qcow2");
        HostTool.run(directory, "qemu-img", "create", "-q", "-f", "qcow2", qcow2.toString(), String.valueOf(SIZE));
        Path base = image("base");
        try (Guestfs guestfs = Guestfs.create(
                GuestfsConfig.builder().cloneMode(CloneMode.REQUIRE).build())) {
            guestfs.addDrive(
                    raw.toString(),
                    AddDriveOptions.builder()
                            .format("raw")
                            .cachemode("unsafe")
                            .discard("besteffort")
                            .name("hda")
                            .blocksize(512)
                            .build());
            guestfs.addDrive(
                    qcow2.toString(),
                    AddDriveOptions.builder()
                            .format("qcow2")
                            .copyonread(true)
                            .cachemode("writeback")
                            .label("copied")
                            .build());
            guestfs.addDrive(
                    base.toString(),
                    AddDriveOptions.builder().format("raw").readonly(true).build());
            guestfs.addDrive("/dev/null");
            guestfs.addDriveScratch(SIZE);
            guestfs.launch();
            for (String disk : List.of("/dev/sda", "/dev/sdb", "/dev/sdc", "/dev/sde")) {
                guestfs.pwriteDevice(disk, bytes(disk), 0);
                assertThat(guestfs.preadDevice(disk, disk.length(), 0)).isEqualTo(bytes(disk));
            }
            assertThat(guestfs.blockdevGetsize64("/dev/sdd")).isEqualTo(4096);
            assertThat(guestfs.listDiskLabels()).containsOnly(Map.entry("copied", "/dev/sdb"));
        }
        assertThat(Files.readAllBytes(raw)).startsWith(bytes("/dev/sda"));
        // What was written went to the overlay.
        assertThat(Files.readAllBytes(base)).containsOnly(0);
    }

    private Path image(String name) throws IOException {
        Path image = directory.resolve(name);
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(SIZE);
        }
        return image;
    }

    private static void assertLabelsAndSectors(Guestfs guestfs) {
        assertThat(guestfs.listDiskLabels())
                .containsEntry("discarded", "/dev/sda")
                .containsEntry("sectors", "/dev/sdb")
                .hasSize(2);
        guestfs.pwriteDevice("/dev/disk/guestfs/discarded", bytes("by label"), 0);
        assertThat(guestfs.preadDevice("/dev/sda", 8, 0)).isEqualTo(bytes("by label"));
        assertThat(guestfs.blockdevGetss("/dev/sda")).isEqualTo(512);
        assertThat(guestfs.blockdevGetss("/dev/sdb")).isEqualTo(4096);
        assertThat(guestfs.blockdevGetsz("/dev/sdb")).isEqualTo(SIZE / 512);
        assertThat(guestfs.blkdiscardzeroes("/dev/sda")).isFalse();
    }

    private static void assertDiscarded(Guestfs guestfs, Path image) {
        guestfs.pwriteDevice("/dev/sda", Payload.random(2 << 20), 8 << 20);
        guestfs.sync();
        long written = allocated(image);
        assertThat(written).isGreaterThanOrEqualTo(2 << 20);
        guestfs.blkdiscard("/dev/sda");
        assertThat(allocated(image)).isLessThanOrEqualTo(written - (2 << 20));
        assertThat(guestfs.isZeroDevice("/dev/sda")).isTrue();
    }

    private static void assertTrimmed(Guestfs guestfs, Path image) {
        // What the kernel would write later, in its own time, would count.
        guestfs.mke2fs(
                "/dev/sda",
                Mke2fsOptions.builder()
                        .fstype("ext4")
                        .lazyitableinit(false)
                        .lazyjournalinit(false)
                        .build());
        guestfs.mount("/dev/sda", "/");
        for (int i = 0; i < 4; i++) {
            guestfs.write("/file" + i, Payload.random(2 << 20));
        }
        guestfs.sync();
        guestfs.rmRf("/file1");
        guestfs.rmRf("/file3");
        guestfs.sync();
        long before = allocated(image);
        guestfs.fstrim(
                "/",
                FstrimOptions.builder().offset(SIZE - (1 << 20)).length(1 << 20).build());
        assertThat(allocated(image)).isGreaterThan(before - (2 << 20));
        guestfs.fstrim("/", FstrimOptions.builder().minimumfreeextent(4096).build());
        assertThat(allocated(image)).isLessThanOrEqualTo(before - (3 << 20));
        assertThat(guestfs.readFile("/file0")).isEqualTo(Payload.random(2 << 20));
    }

    @Test
    void aDriveOnIdeKeepsWhatItReadsFromBelow() throws IOException {
        Path below = Files.write(directory.resolve("below.img"), Payload.random(4 << 20));
        Path image = directory.resolve("above.qcow2");
        HostTool.run(
                directory, "qemu-img", "create", "-f", "qcow2", "-b", below.toString(), "-F", "raw", image.toString());
        long before = allocated(image);
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addDrive(
                    image.toString(),
                    AddDriveOptions.builder()
                            .format("qcow2")
                            .iface("ide")
                            .name("hda")
                            .cachemode("unsafe")
                            .copyonread(true)
                            .build());
            guestfs.launch();
            String device = guestfs.listDevices().get(0);
            assertThat(guestfs.debug("sh", List.of("readlink -f /sys/block/" + device.substring(5))))
                    .contains("/ata");
            assertThat(guestfs.preadDevice(device, 2 << 20, 1 << 20))
                    .isEqualTo(Arrays.copyOfRange(Payload.random(4 << 20), 1 << 20, 3 << 20));
            guestfs.shutdown();
        }
        assertThat(allocated(image)).isGreaterThanOrEqualTo(before + (2 << 20));
    }

    private static long allocated(Path file) {
        byte[] blocks = HostTool.run(file.getParent(), "stat", "-c", "%b", file.toString());
        return Long.parseLong(Payload.text(blocks).strip()) * 512;
    }
}
