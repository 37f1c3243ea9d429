// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.guestfs.api.Isoinfo;
import org.guestfs.api.SyslinuxOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a guest is booted from: boot loaders, initial RAM disks, modules and CD images. */
@Tag("appliance")
final class BootIT {
    @TempDir
    private Path directory;

    private Guestfs guestfs;

    @BeforeEach
    void blank() {
        guestfs = SharedAppliance.blank();
    }

    @Test
    void extlinuxIsInstalledInADirectory() {
        guestfs.mkfs("ext2", DISK);
        byte[] before = guestfs.preadDevice(DISK, 512, 0);
        guestfs.mount(DISK, "/");
        guestfs.mkdir("/boot");
        guestfs.extlinux("/boot");
        assertThat(guestfs.ls("/boot")).containsExactly("ldlinux.c32", "ldlinux.sys");
        guestfs.umountAll();
        byte[] after = guestfs.preadDevice(DISK, 512, 0);
        assertThat(before).containsOnly(0);
        assertThat(Arrays.copyOfRange(after, 3, 11)).isEqualTo(bytes("SYSLINUX"));
    }

    @Test
    void syslinuxIsInstalledOnFat() {
        guestfs.partInit(DISK, "mbr");
        guestfs.partAdd(DISK, "p", 2048, 2048 + (16 << 11) - 1);
        guestfs.mkfs("vfat", "/dev/sda1");
        guestfs.syslinux("/dev/sda1");
        assertThat(guestfs.preadDevice("/dev/sda1", 8, 3)).isEqualTo(bytes("SYSLINUX"));
        guestfs.mount("/dev/sda1", "/");
        assertThat(guestfs.ls("/")).containsExactly("ldlinux.c32", "ldlinux.sys");
        guestfs.umountAll();
        guestfs.mkfs("vfat", "/dev/sda1");
        guestfs.mount("/dev/sda1", "/");
        guestfs.mkdir("/dir");
        guestfs.umountAll();
        guestfs.syslinux("/dev/sda1", SyslinuxOptions.builder().directory("dir").build());
        guestfs.mount("/dev/sda1", "/");
        assertThat(guestfs.find("/")).containsExactly("dir", "dir/ldlinux.c32", "dir/ldlinux.sys");
    }

    /** The appliance has no modules of GRUB: there is nothing that could be installed. */
    @Test
    void grubSaysWhatItLacks() {
        guestfs.mkfs("ext2", DISK);
        guestfs.mount(DISK, "/");
        var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.grubInstall("/", SECOND_DISK));
        assertThat(refusal.action()).isEqualTo("grub_install");
        assertThat(refusal).hasMessageContaining("modinfo.sh doesn't exist");
        assertThat(guestfs.isZeroDevice(SECOND_DISK)).isTrue();
    }

    @Test
    void grubIsInstalledWithTheModulesOfTheHost() {
        HostTool.copyIntoAppliance(guestfs, directory, "/usr/lib/grub/i386-pc");
        guestfs.partDisk(DISK, "mbr");
        guestfs.mkfs("ext2", "/dev/sda1");
        guestfs.mount("/dev/sda1", "/");
        try {
            guestfs.grubInstall("/", DISK);
        } finally {
            guestfs.debug("sh", List.of("rm -r /usr/lib/grub/i386-pc"));
        }
        assertThat(guestfs.exists("/boot/grub/i386-pc/normal.mod")).isTrue();
        assertThat(new String(guestfs.preadDevice(DISK, 440, 0), StandardCharsets.ISO_8859_1))
                .contains("GRUB");
    }

    @Test
    void modulesOfTheKernelAreLoaded() {
        List<String> loaded = List.of("grep -c '^dummy ' /proc/modules || true");
        assertThat(guestfs.debug("sh", loaded).strip()).isEqualTo("0");
        guestfs.modprobe("dummy");
        assertThat(guestfs.debug("sh", loaded).strip()).isEqualTo("1");
        guestfs.debug("sh", List.of("modprobe -r dummy"));
        var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.modprobe("nonesuch"));
        assertThat(refusal).hasMessageContaining("Module nonesuch not found");
    }

    @Test
    void initialRamDisksAreListedAndRead() throws IOException {
        byte[] content = Payload.random(50_000);
        Files.createDirectories(directory.resolve("root/etc"));
        Files.write(directory.resolve("root/etc/file"), content);
        Files.write(directory.resolve("root/init"), bytes("#!/bin/sh\n"));
        HostTool.run(
                directory.resolve("root"),
                "sh",
                "-c",
                "printf 'init\\netc\\netc/file\\n' | cpio --quiet -o -H newc | gzip > ../initrd");
        guestfs.mkfs("ext2", DISK);
        guestfs.mount(DISK, "/");
        guestfs.upload(directory.resolve("initrd"), "/initrd");
        assertThat(guestfs.initrdList("/initrd")).containsExactly("init", "etc", "etc/file");
        assertThat(guestfs.initrdCat("/initrd", "etc/file")).isEqualTo(content);
        assertThat(guestfs.initrdCat("/initrd", "init")).isEqualTo(bytes("#!/bin/sh\n"));
        var missing = catchThrowableOfType(OperationException.class, () -> guestfs.initrdCat("/initrd", "etc/none"));
        assertThat(missing.errnoName()).isEqualTo("ENOENT");
    }

    @Test
    void cdImagesAreDescribedInFilesAndOnDevices() throws IOException {
        Files.createDirectory(directory.resolve("tree"));
        Files.write(directory.resolve("tree/file"), bytes("content"));
        Instant start = Instant.now();
        HostTool.run(
                directory,
                "xorriso",
                "-report_about",
                "SORRY",
                "-as",
                "mkisofs",
                "-V",
                "VOLUME",
                "-publisher",
                "PUBLISHER",
                "-A",
                "APPLICATION",
                "-p",
                "PREPARER",
                "-sysid",
                "SYSTEM",
                "-volset",
                "SET",
                "-copyright",
                "COPYING",
                "-o",
                "image.iso",
                "tree");
        Path image = directory.resolve("image.iso");
        guestfs.mkfs("ext2", DISK);
        guestfs.mount(DISK, "/");
        guestfs.upload(image, "/image.iso");
        guestfs.upload(image, SECOND_DISK);
        Isoinfo info = guestfs.isoinfo("/image.iso");
        assertThat(guestfs.isoinfoDevice(SECOND_DISK)).isEqualTo(info);
        assertThat(info.isoVolumeId()).isEqualTo("VOLUME");
        assertThat(info.isoPublisherId()).isEqualTo("PUBLISHER");
        assertThat(info.isoApplicationId()).isEqualTo("APPLICATION");
        assertThat(info.isoDataPreparerId()).isEqualTo("PREPARER");
        assertThat(info.isoSystemId()).isEqualTo("SYSTEM");
        assertThat(info.isoVolumeSetId()).isEqualTo("SET");
        assertThat(info.isoCopyrightFileId()).isEqualTo("COPYING");
        assertThat(info.isoLogicalBlockSize()).isEqualTo(2048);
        assertThat(info.isoVolumeSpaceSize() * 2048).isEqualTo(Files.size(image));
        assertThat(info.isoVolumeCreationT()).isBetween(start.getEpochSecond() - 1, start.getEpochSecond() + 60);
        assertThat(info.isoVolumeExpirationT()).isEqualTo(-1);
        var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.isoinfoDevice(DISK));
        assertThat(refusal).hasMessageContaining("not an ISO file");
    }
}
