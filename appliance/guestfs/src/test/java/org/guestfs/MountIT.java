// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;

import java.util.List;
import java.util.Map;
import org.guestfs.api.RemountOptions;
import org.guestfs.api.Statvfs;
import org.guestfs.api.UmountOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mounting and unmounting, by what can then be written and by the kernel's own table. */
@Tag("appliance")
final class MountIT {
    private Guestfs guestfs;

    @BeforeEach
    void twoFileSystems() {
        guestfs = SharedAppliance.mounted();
        guestfs.mkdir("/below");
        guestfs.umountAll();
        guestfs.mkfs("ext2", SECOND_DISK);
    }

    /** The options that the kernel mounted a directory of the guest with. */
    private List<String> kernelOptions(String directory) {
        String sysroot = directory.equals("/") ? "/sysroot" : "/sysroot" + directory;
        return guestfs.debug("sh", List.of("cat /proc/mounts"))
                .lines()
                .map(line -> line.split(" "))
                .filter(fields -> fields[1].equals(sysroot))
                .map(fields -> fields[2] + "," + fields[3])
                .flatMap(options -> List.of(options.split(",")).stream())
                .toList();
    }

    private void assertReadOnly(String path) {
        var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.touch(path));
        assertThat(refusal.errnoName()).isEqualTo("EROFS");
    }

    @Test
    void theFirstIsTheRootAndOthersGoBelowIt() {
        assertThat(guestfs.mounts()).isEmpty();
        assertThat(guestfs.mountpoints()).isEmpty();
        guestfs.mount(DISK, "/");
        guestfs.mount(SECOND_DISK, "/below");
        assertThat(guestfs.mounts()).containsExactlyInAnyOrder(DISK, SECOND_DISK);
        assertThat(guestfs.mountpoints()).isEqualTo(Map.of(DISK, "/", SECOND_DISK, "/below"));
        guestfs.touch("/below/file");
        guestfs.umount("/below");
        assertThat(guestfs.ls("/below")).isEmpty();
        assertThat(kernelOptions("/below")).isEmpty();
        guestfs.umount(DISK);
        assertThat(guestfs.mounts()).isEmpty();
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.umount(DISK)))
                .hasMessageContaining("not mounted");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.mount(SECOND_DISK, "/below")))
                .isNotNull();
    }

    @Test
    void allAreUnmountedTheInnermostFirst() {
        guestfs.mount(DISK, "/");
        guestfs.mount(SECOND_DISK, "/below");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.umount("/")))
                .hasMessageContaining("busy");
        guestfs.umountAll();
        assertThat(guestfs.mounts()).isEmpty();
        assertThat(kernelOptions("/")).isEmpty();
    }

    @Test
    void aBusyOneIsDetachedLazily() {
        guestfs.mount(DISK, "/");
        guestfs.mount(SECOND_DISK, "/below");
        guestfs.umount(
                "/", UmountOptions.builder().force(false).lazyunmount(true).build());
        assertThat(guestfs.mounts()).isEmpty();
        guestfs.mount(DISK, "/");
        guestfs.umount("/", UmountOptions.builder().force(true).build());
        assertThat(guestfs.mounts()).isEmpty();
    }

    @Test
    void aReadOnlyMountTakesNoWrites() {
        guestfs.mountRo(DISK, "/");
        assertThat(kernelOptions("/")).contains("ro", "ext4");
        assertReadOnly("/file");
        guestfs.remount("/", RemountOptions.builder().rw(true).build());
        guestfs.touch("/file");
        assertThat(kernelOptions("/")).contains("rw");
        guestfs.remount("/", RemountOptions.builder().rw(false).build());
        assertReadOnly("/other");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.remount("/")))
                .hasMessageContaining("'rw' must be specified");
    }

    @Test
    void optionsAndTypeAreThoseOfTheKernel() {
        guestfs.mountOptions("noatime,nodev", DISK, "/");
        assertThat(kernelOptions("/")).contains("ext4", "rw", "noatime", "nodev");
        guestfs.mountVfs("ro", "ext4", SECOND_DISK, "/below");
        assertThat(kernelOptions("/below")).contains("ext4", "ro");
        guestfs.umount("/below");
        guestfs.mountVfs("", "ext2", SECOND_DISK, "/below");
        assertThat(kernelOptions("/below")).contains("ext2", "rw");
        guestfs.umount("/below");
        assertThat(catchThrowableOfType(
                        OperationException.class, () -> guestfs.mountVfs("", "vfat", SECOND_DISK, "/below")))
                .hasMessageContaining("wrong fs type");
        assertThat(catchThrowableOfType(
                        OperationException.class, () -> guestfs.mountOptions("nonesuch", SECOND_DISK, "/below")))
                .hasMessageContaining("bad option");
    }

    @Test
    void mountPointsAreMadeBeforeThereIsARoot() {
        guestfs.mkmountpoint("/first");
        guestfs.mkmountpoint("/second");
        guestfs.mount(DISK, "/first");
        guestfs.mount(SECOND_DISK, "/second");
        assertThat(guestfs.mountpoints()).isEqualTo(Map.of(DISK, "/first", SECOND_DISK, "/second"));
        guestfs.touch("/second/file");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.rmmountpoint("/second"))
                        .errnoName())
                .isEqualTo("EBUSY");
        guestfs.umountAll();
        guestfs.rmmountpoint("/first");
        guestfs.rmmountpoint("/second");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.mount(DISK, "/first")))
                .isNotNull();
    }

    @Test
    void anImageInAFileIsMounted() {
        guestfs.partInit("/dev/sdc", "mbr");
        guestfs.partAdd("/dev/sdc", "p", 2048, 2048 + 4095);
        guestfs.mkfs("ext2", "/dev/sdc1");
        guestfs.mount("/dev/sdc1", "/");
        guestfs.write("/inside", bytes("content"));
        guestfs.umountAll();
        guestfs.mount(DISK, "/");
        guestfs.copyDeviceToFile("/dev/sdc1", "/image");
        guestfs.mountLoop("/image", "/below");
        assertThat(guestfs.cat("/below/inside")).isEqualTo("content");
        assertThat(guestfs.statvfs("/below").blocks()
                        * guestfs.statvfs("/below").frsize())
                .isLessThanOrEqualTo(2 << 20);
        guestfs.umount("/below");
        assertThat(guestfs.exists("/below/inside")).isFalse();
    }

    @Test
    void spaceIsCountedInBlocks() {
        guestfs.mount(DISK, "/");
        guestfs.mount(SECOND_DISK, "/below");
        Statvfs before = guestfs.statvfs("/");
        Map<String, String> superblock = guestfs.tune2fsL(DISK);
        assertThat(before.frsize()).isEqualTo(Long.parseLong(superblock.get("Block size")));
        assertThat(before.files()).isEqualTo(Long.parseLong(superblock.get("Inode count")));
        assertThat(before.namemax()).isEqualTo(255);
        assertThat(before.blocks() * before.frsize()).isBetween(400L << 20, 512L << 20);
        guestfs.write("/file", Payload.random(1 << 20));
        guestfs.sync();
        Statvfs after = guestfs.statvfs("/");
        assertThat((before.bfree() - after.bfree()) * after.frsize()).isEqualTo(1 << 20);
        assertThat(before.ffree() - after.ffree()).isEqualTo(1);
        assertDfSays(after.blocks() * after.frsize() / 1024);
    }

    private void assertDfSays(long kilobytes) {
        assertThat(guestfs.df().lines().map(line -> line.split(" +")).filter(fields -> fields[5].equals("/sysroot")))
                .singleElement()
                .satisfies(fields -> assertThat(fields[1]).isEqualTo(String.valueOf(kilobytes)));
        assertThat(guestfs.dfH()
                        .lines()
                        .map(line -> line.split(" +"))
                        .filter(fields -> fields[5].equals("/sysroot/below")))
                .singleElement()
                .satisfies(fields -> assertThat(fields[1]).endsWith("M"));
    }

    @Test
    void whatIsSyncedIsOnTheDevice() {
        guestfs.mount(DISK, "/");
        guestfs.write("/file", bytes("a text that is nowhere else"));
        guestfs.sync();
        assertThat(guestfs.debug("sh", List.of("cat /proc/meminfo"))
                        .lines()
                        .filter(line -> line.startsWith("Writeback:")))
                .singleElement()
                .asString()
                .matches("Writeback: +0 kB");
    }

    @Test
    void mountablesAreTakenApart() {
        guestfs.mkfsBtrfs(List.of("/dev/sdc"));
        guestfs.mount("/dev/sdc", "/");
        guestfs.btrfsSubvolumeCreate("/sub");
        guestfs.umountAll();
        assertThat(guestfs.mountableDevice("/dev/sdc")).isEqualTo("/dev/sdc");
        assertThat(guestfs.mountableDevice("btrfsvol:/dev/sdc/sub")).isEqualTo("/dev/sdc");
        assertThat(guestfs.mountableSubvolume("btrfsvol:/dev/sdc/sub")).isEqualTo("sub");
        for (String none : List.of("/dev/sdc", "btrfsvol:/dev/sdc", "btrfsvol:/dev/none/sub")) {
            var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.mountableSubvolume(none));
            assertThat(refusal.action()).isEqualTo("mountable_subvolume");
            assertThat(refusal.errnoName()).isEqualTo("EINVAL");
            assertThat(refusal.detail()).isEqualTo(none + ": not a btrfs subvolume identifier");
        }
    }
}
