// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;
import static org.guestfs.SharedAppliance.THIRD_DISK;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.guestfs.api.BtrfsSubvolumeCreateOptions;
import org.guestfs.api.CopyDeviceToDeviceOptions;
import org.guestfs.api.E2fsckOptions;
import org.guestfs.api.GrepOptions;
import org.guestfs.api.InotifyEvent;
import org.guestfs.api.LvmVg;
import org.guestfs.api.MdCreateOptions;
import org.guestfs.api.MkfsOptions;
import org.guestfs.api.Partition;
import org.guestfs.api.Xattr;
import org.guestfs.api.XfsAdminOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each group of actions against the real daemon, by its effect. */
@Tag("appliance")
final class GroupsIT {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void partition() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.partInit(DISK, "gpt");
        guestfs.partAdd(DISK, "p", 2048, 204_799);
        guestfs.partAdd(DISK, "p", 204_800, -2048);
        guestfs.partSetName(DISK, 1, "first");
        guestfs.partSetGptType(DISK, 2, "E6D6D379-F507-44C2-A23C-238F2A3DF928");
        assertThat(guestfs.partGetParttype(DISK)).isEqualTo("gpt");
        assertThat(guestfs.partGetName(DISK, 1)).isEqualTo("first");
        assertThat(guestfs.partGetGptType(DISK, 2)).isEqualTo("E6D6D379-F507-44C2-A23C-238F2A3DF928");
        List<Partition> partitions = guestfs.partList(DISK);
        assertThat(partitions).extracting(Partition::partNum).containsExactly(1, 2);
        assertThat(partitions.get(0).partStart()).isEqualTo(2048 * 512);
        assertThat(partitions.get(0).partSize()).isEqualTo((204_799 - 2048 + 1) * 512L);
        assertThat(guestfs.listPartitions()).containsExactly("/dev/sda1", "/dev/sda2");
        assertThat(guestfs.partToDev("/dev/sda2")).isEqualTo("/dev/sda");
    }

    @Test
    void device() {
        Guestfs guestfs = SharedAppliance.blank();
        assertThat(guestfs.listDevices()).containsExactly(DISK, SECOND_DISK, THIRD_DISK);
        assertThat(guestfs.blockdevGetsize64(DISK)).isEqualTo(512L << 20);
        assertThat(guestfs.blockdevGetss(DISK)).isEqualTo(512);
        guestfs.pwriteDevice(DISK, bytes("here"), 1024);
        guestfs.copyDeviceToDevice(DISK, SECOND_DISK, copyOf(4096));
        assertThat(guestfs.preadDevice(SECOND_DISK, 4, 1024)).isEqualTo(bytes("here"));
        guestfs.zeroDevice(SECOND_DISK);
        assertThat(guestfs.isZeroDevice(SECOND_DISK)).isTrue();
    }

    private static CopyDeviceToDeviceOptions copyOf(long size) {
        return CopyDeviceToDeviceOptions.builder().size(size).build();
    }

    @Test
    void filesystem() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkfs("ext4", DISK, MkfsOptions.builder().label("label").build());
        assertThat(guestfs.vfsType(DISK)).isEqualTo("ext4");
        assertThat(guestfs.vfsLabel(DISK)).isEqualTo("label");
        guestfs.setUuid(DISK, "12345678-1234-1234-1234-123456789012");
        assertThat(guestfs.vfsUuid(DISK)).isEqualTo("12345678-1234-1234-1234-123456789012");
        assertThat(guestfs.listFilesystems()).containsEntry(DISK, "ext4").containsEntry(SECOND_DISK, "unknown");
        guestfs.setLabel(DISK, "other");
        assertThat(guestfs.findfsLabel("other")).isEqualTo(DISK);
    }

    @Test
    void ext() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkfs("ext4", DISK);
        assertThat(guestfs.tune2fsL(DISK)).containsEntry("Filesystem magic number", "0xEF53");
        guestfs.e2fsck(DISK, E2fsckOptions.builder().correct(true).build());
        guestfs.resize2fsSize(DISK, 100L << 20);
        assertThat(guestfs.tune2fsL(DISK).get("Block count"))
                .isEqualTo(String.valueOf(
                        (100L << 20) / Long.parseLong(guestfs.tune2fsL(DISK).get("Block size"))));
    }

    @Test
    void mount() {
        Guestfs guestfs = SharedAppliance.mounted();
        guestfs.mkdir("/below");
        guestfs.mkfs("ext2", SECOND_DISK);
        guestfs.mount(SECOND_DISK, "/below");
        assertThat(guestfs.mountpoints()).isEqualTo(Map.of(DISK, "/", SECOND_DISK, "/below"));
        assertThat(guestfs.statvfs("/").bsize()).isPositive();
        guestfs.umount("/below");
        assertThat(guestfs.mounts()).containsExactly(DISK);
        assertThat(guestfs.mountableDevice("btrfsvol:" + DISK + "/volume")).isEqualTo(DISK);
        assertThat(guestfs.mountableSubvolume("btrfsvol:" + DISK + "/volume")).isEqualTo("volume");
    }

    @Test
    void btrfs() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkfsBtrfs(List.of(DISK));
        guestfs.mount(DISK, "/");
        guestfs.btrfsSubvolumeCreate("/one");
        guestfs.btrfsSubvolumeCreate(
                "/two", BtrfsSubvolumeCreateOptions.builder().build());
        assertThat(guestfs.btrfsSubvolumeList(DISK))
                .extracting(volume -> volume.btrfssubvolumePath())
                .containsExactly("one", "two");
        guestfs.umountAll();
        assertThat(guestfs.listFilesystems()).containsKey("btrfsvol:" + DISK + "/one");
        guestfs.mount("btrfsvol:" + DISK + "/one", "/");
        assertThat(guestfs.ls("/")).isEmpty();
    }

    @Test
    void xfs() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkfs("xfs", DISK);
        guestfs.xfsAdmin(DISK, XfsAdminOptions.builder().label("label").build());
        assertThat(guestfs.vfsLabel(DISK)).isEqualTo("label");
        guestfs.xfsRepair(DISK);
        guestfs.mount(DISK, "/");
        guestfs.xfsGrowfs("/");
    }

    @Test
    void ntfs() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkfs("ntfs", DISK);
        guestfs.mount(DISK, "/");
        guestfs.write("/file", bytes("content"));
        assertThat(guestfs.cat("/file")).isEqualTo("content");
        guestfs.umountAll();
        assertThat(guestfs.ntfs3gProbe(true, DISK)).isZero();
    }

    @Test
    void swap() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkswap(DISK);
        guestfs.swaponDevice(DISK);
        guestfs.swapoffDevice(DISK);
        assertThat(guestfs.vfsType(DISK)).isEqualTo("swap");
    }

    @Test
    void lvm() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.pvcreate(DISK);
        guestfs.pvcreate(SECOND_DISK);
        guestfs.vgcreate("VG", List.of(DISK, SECOND_DISK));
        guestfs.lvcreate("LV", "VG", 64);
        assertThat(guestfs.lvs()).containsExactly("/dev/VG/LV");
        List<LvmVg> groups = guestfs.vgsFull();
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).vgName()).isEqualTo("VG");
        assertThat(groups.get(0).vgUuid()).hasSize(32);
        assertThat(groups.get(0).pvCount()).isEqualTo(2);
        assertThat(guestfs.lvuuid("/dev/VG/LV")).isNotEmpty();
        assertThat(guestfs.canonicalDeviceName("/dev/mapper/VG-LV")).isEqualTo("/dev/VG/LV");
        assertThat(guestfs.isLv("/dev/VG/LV")).isTrue();
    }

    @Test
    void raid() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mdCreate(
                "mirror",
                List.of(DISK, SECOND_DISK),
                MdCreateOptions.builder().level("raid1").build());
        String device = guestfs.listMdDevices().get(0);
        assertThat(guestfs.mdDetail(device)).containsEntry("level", "raid1").containsEntry("devices", "2");
        guestfs.mkfs("ext2", device);
        guestfs.mount(device, "/");
        guestfs.umountAll();
        guestfs.mdStop(device);
        assertThat(guestfs.listMdDevices()).isEmpty();
    }

    @Test
    void luks() {
        Guestfs guestfs = SharedAppliance.blank();
        try (Secret key = Secret.of("pass phrase")) {
            guestfs.luksFormat(DISK, key, 0);
            guestfs.cryptsetupOpen(DISK, key, "opened");
        }
        guestfs.mkfs("ext2", "/dev/mapper/opened");
        assertThat(guestfs.vfsType(DISK)).isEqualTo("crypto_LUKS");
        assertThat(guestfs.listDmDevices()).contains("/dev/mapper/opened");
        guestfs.cryptsetupClose("/dev/mapper/opened");
        assertThat(guestfs.listDmDevices()).isEmpty();
    }

    @Test
    void ldm() {
        Guestfs guestfs = SharedAppliance.blank();
        assertThat(guestfs.ldmtoolScan()).isEmpty();
        assertThat(guestfs.listLdmVolumes()).isEmpty();
    }

    @Test
    void file() {
        Guestfs guestfs = SharedAppliance.mounted();
        guestfs.write("/file", bytes("one\ntwo\nthree\n"));
        assertThat(guestfs.head("/file")).containsExactly("one", "two", "three");
        assertThat(guestfs.tailN(1, "/file")).containsExactly("three");
        assertThat(guestfs.checksum("sha256", "/file"))
                .isEqualTo("b6285c57e8797db5d4c51c80d6f11938afda9b11c6a003549709189e9b4b92a2");
        assertThat(guestfs.wcL("/file")).isEqualTo(3);
        assertThat(guestfs.pread("/file", 3, 4)).isEqualTo(bytes("two"));
        assertThat(guestfs.pwrite("/file", bytes("TWO"), 4)).isEqualTo(3);
        assertThat(guestfs.readLines("/file")).containsExactly("one", "TWO", "three");
        guestfs.truncateSize("/file", 4);
        assertThat(guestfs.readFile("/file")).isEqualTo(bytes("one\n"));
        guestfs.fill('x', 10, "/filled");
        assertThat(guestfs.cat("/filled")).isEqualTo("xxxxxxxxxx");
        assertThat(guestfs.file("/file")).contains("ASCII text");
    }

    @Test
    void directory() {
        Guestfs guestfs = SharedAppliance.mounted();
        guestfs.mkdirP("/a/b/c");
        guestfs.touch("/a/file");
        guestfs.lnS("file", "/a/link");
        guestfs.cp("/a/file", "/a/copy");
        guestfs.mv("/a/copy", "/a/moved");
        assertThat(guestfs.find("/a/")).containsExactly("b", "b/c", "file", "link", "moved");
        assertThat(guestfs.readlink("/a/link")).isEqualTo("file");
        assertThat(guestfs.readlinklist("/a", List.of("link", "file"))).containsExactly("file", "");
        assertThat(guestfs.realpath("/a/link")).isEqualTo("/a/file");
        assertThat(guestfs.globExpand("/a/m*")).containsExactly("/a/moved");
        guestfs.rmRf("/a");
        assertThat(guestfs.exists("/a")).isFalse();
    }

    @Test
    void metadata() {
        Guestfs guestfs = SharedAppliance.mounted();
        guestfs.touch("/file");
        guestfs.chmod(0600, "/file");
        guestfs.chown(10, 20, "/file");
        guestfs.utimens("/file", 1000, 1, 2000, 2);
        var status = guestfs.statns("/file");
        assertThat(status.stMode()).isEqualTo(0100600);
        assertThat(status.stUid()).isEqualTo(10);
        assertThat(status.stGid()).isEqualTo(20);
        assertThat(status.stMtimeSec()).isEqualTo(2000);
        assertThat(status.stMtimeNsec()).isEqualTo(2);
        guestfs.setxattr("user.name", "value", 5, "/file");
        assertThat(guestfs.getxattrs("/file")).contains(new Xattr("user.name", bytes("value")));
        assertThat(guestfs.lxattrlist("/", List.of("file"))).hasSizeGreaterThan(1);
        assertThat(guestfs.umask(027)).isEqualTo(022);
        assertThat(guestfs.umask(022)).isEqualTo(027);
        guestfs.aclSetFile("/file", "access", "u::rw-,g::r--,o::---");
        assertThat(guestfs.aclGetFile("/file", "access")).contains("user::rw-");
    }

    @Test
    void search() {
        Guestfs guestfs = SharedAppliance.mounted();
        guestfs.write("/file", bytes("alpha\nbeta\nAlphabet\n"));
        assertThat(guestfs.grep("alpha", "/file")).containsExactly("alpha");
        assertThat(guestfs.grep(
                        "alpha",
                        "/file",
                        GrepOptions.builder().insensitive(true).build()))
                .containsExactly("alpha", "Alphabet");
    }

    @Test
    void transfer() {
        Guestfs guestfs = SharedAppliance.mounted();
        guestfs.base64In(new ByteArrayInputStream(bytes("aGVsbG8=")), "/file");
        assertThat(guestfs.cat("/file")).isEqualTo("hello");
        var encoded = new ByteArrayOutputStream();
        guestfs.base64Out("/file", encoded);
        assertThat(encoded.toString(StandardCharsets.US_ASCII)).startsWith("aGVsbG8=");
        guestfs.uploadOffset(new ByteArrayInputStream(bytes("J")), "/file", 0);
        assertThat(guestfs.cat("/file")).isEqualTo("Jello");
        var compressed = new ByteArrayOutputStream();
        guestfs.compressOut("gzip", "/file", compressed);
        assertThat(compressed.toByteArray()).startsWith(0x1f, 0x8b);
    }

    @Test
    void inspection() {
        Guestfs guestfs = SharedAppliance.mounted();
        for (String directory : List.of("/bin", "/etc", "/boot", "/usr", "/var/lib/dpkg")) {
            guestfs.mkdirP(directory);
        }
        guestfs.write("/etc/debian_version", bytes("12.5\n"));
        guestfs.write("/etc/hostname", bytes("inspected\n"));
        guestfs.write("/etc/fstab", bytes("LABEL=none / ext4 defaults 0 0\n"));
        guestfs.umountAll();
        assertThat(guestfs.inspectOs()).containsExactly(DISK);
        assertThat(guestfs.inspectGetType(DISK)).isEqualTo("linux");
        assertThat(guestfs.inspectGetDistro(DISK)).isEqualTo("debian");
        assertThat(guestfs.inspectGetMajorVersion(DISK)).isEqualTo(12);
        assertThat(guestfs.inspectGetHostname(DISK)).isEqualTo("inspected");
        assertThat(guestfs.inspectGetMountpoints(DISK)).containsEntry("/", DISK);
    }

    @Test
    void augeas() {
        Guestfs guestfs = SharedAppliance.mounted();
        guestfs.mkdir("/etc");
        guestfs.write("/etc/hosts", bytes("127.0.0.1 localhost\n"));
        guestfs.augInit("/", 0);
        assertThat(guestfs.augGet("/files/etc/hosts/1/canonical")).isEqualTo("localhost");
        guestfs.augSet("/files/etc/hosts/1/canonical", "elsewhere");
        guestfs.augSave();
        guestfs.augClose();
        assertThat(guestfs.cat("/etc/hosts")).contains("elsewhere");
    }

    @Test
    void inotify() {
        Guestfs guestfs = SharedAppliance.mounted();
        guestfs.inotifyInit(0);
        guestfs.inotifyAddWatch("/", 0x100);
        guestfs.touch("/created");
        List<InotifyEvent> events = guestfs.inotifyRead();
        assertThat(events).extracting(InotifyEvent::inName).contains("created");
        guestfs.inotifyClose();
    }

    @Test
    void journal() {
        Guestfs guestfs = SharedAppliance.mounted();
        guestfs.mkdir("/journal");
        guestfs.journalOpen("/journal");
        assertThat(guestfs.journalNext()).isFalse();
        guestfs.journalClose();
    }

    @Test
    void feature() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.pingDaemon();
        assertThat(guestfs.availableAllGroups()).contains("lvm2", "btrfs", "hivex");
        guestfs.available(List.of("lvm2", "btrfs"));
        assertThat(guestfs.featureAvailable(List.of("lvm2"))).isTrue();
        assertThat(guestfs.filesystemAvailable("xfs")).isTrue();
        assertThat(guestfs.utsname().utsSysname()).isEqualTo("Linux");
        assertThat(guestfs.version().major()).isEqualTo(1);
    }
}
