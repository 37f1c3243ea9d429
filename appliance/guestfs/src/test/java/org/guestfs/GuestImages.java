// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.nio.file.Path;
import java.util.List;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.MdCreateOptions;
import org.guestfs.api.MkfsBtrfsOptions;

/** Makes disks that look like those of installed systems to whoever inspects them. All in one appliance. */
final class GuestImages extends GuestMaker {
    private static final long SIZE = 320L << 20;

    private GuestImages(Guestfs guestfs) {
        super(guestfs);
    }

    /** Makes the disks and returns them in the order in which they are to be added. */
    static List<Path> make(Path directory) {
        List<Path> disks = List.of("debian", "ubuntu", "windows", "arch", "mirror1", "mirror2", "freebsd").stream()
                .map(name -> directory.resolve(name + ".img"))
                .toList();
        try (Guestfs guestfs = Guestfs.create()) {
            for (Path disk : disks) {
                guestfs.diskCreate(disk.toString(), "raw", SIZE);
                guestfs.addDrive(
                        disk.toString(),
                        AddDriveOptions.builder()
                                .format("raw")
                                .cachemode("unsafe")
                                .build());
            }
            guestfs.launch();
            var images = new GuestImages(guestfs);
            images.debian("/dev/sda");
            images.ubuntu("/dev/sdb");
            images.windows("/dev/sdc");
            images.arch("/dev/sdd");
            images.alpine(List.of("/dev/sde", "/dev/sdf"));
            images.freebsd("/dev/sdg");
            guestfs.shutdown();
        }
        return disks;
    }

    /** Separate /boot, and LVM for everything else; the volumes are named in different ways. */
    private void debian(String disk) {
        guestfs.partInit(disk, "gpt");
        guestfs.partAdd(disk, "p", 2048, 67_583);
        guestfs.partAdd(disk, "p", 67_584, -2048);
        guestfs.pvcreate(disk + "2");
        guestfs.vgcreate("debian", List.of(disk + "2"));
        guestfs.lvcreate("root", "debian", 64);
        guestfs.lvcreate("usr", "debian", 64);
        guestfs.lvcreate("var", "debian", 64);
        mkfs("ext2", disk + "1", "boot");
        for (String volume : List.of("root", "usr", "var")) {
            mkfs("ext4", "/dev/debian/" + volume, volume);
        }
        guestfs.mount("/dev/debian/root", "/");
        directories("/boot", "/usr", "/var", "/etc", "/bin", "/home");
        guestfs.mount(disk + "1", "/boot");
        guestfs.mount("/dev/debian/usr", "/usr");
        guestfs.mount("/dev/debian/var", "/var");
        directories("/boot/grub", "/usr/share/pixmaps", "/usr/lib", "/var/lib/dpkg");
        program("/bin/ls");
        file("/etc/debian_version", "12.5\n");
        file("/etc/hostname", "debian.invalid\n");
        file("/etc/os-release", "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\nVERSION_ID=\"12\"\n");
        file(
                "/etc/fstab",
                "/dev/debian/root / ext4 defaults 0 0\n"
                        + "LABEL=boot /boot ext2 defaults 0 0\n"
                        + "UUID=" + guestfs.vfsUuid("/dev/debian/usr") + " /usr ext4 defaults 0 0\n"
                        + "/dev/mapper/debian-var /var ext4 defaults 0 0\n"
                        + "/dev/mapper/debian-gone /gone ext4 defaults 0 0\n");
        file(
                "/var/lib/dpkg/status",
                "Package: bash\nStatus: install ok installed\nArchitecture: amd64\nSource: bash-source (1)\n"
                        + "Version: 1:5.2.15-2+b7\nDescription: shell\n first line\n second line\n"
                        + "Homepage: http://bash.invalid/\n\n"
                        + "Package: gone\nStatus: deinstall ok config-files\nVersion: 1\n\n"
                        + "Package: acl\nStatus: install ok installed\nArchitecture: all\nVersion: 2.3\n\n");
        guestfs.write("/usr/share/pixmaps/debian-logo.png", png());
        guestfs.umountAll();
    }

    /** Subvolumes of btrfs. */
    private void ubuntu(String disk) {
        guestfs.partDisk(disk, "mbr");
        guestfs.mkfsBtrfs(
                List.of(disk + "1"), MkfsBtrfsOptions.builder().label("ubuntu").build());
        guestfs.mount(disk + "1", "/");
        guestfs.btrfsSubvolumeCreate("/@");
        guestfs.btrfsSubvolumeCreate("/@home");
        guestfs.umountAll();
        guestfs.mount("btrfsvol:" + disk + "1/@", "/");
        directories("/boot", "/etc", "/bin", "/usr", "/home", "/var/lib/dpkg");
        program("/bin/ls");
        file("/etc/debian_version", "bookworm/sid\n");
        file(
                "/etc/lsb-release",
                "DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=22.04\nDISTRIB_DESCRIPTION=\"Ubuntu 22.04.3 LTS\"\n");
        file("/etc/hostname", "ubuntu.invalid\n");
        file("/etc/fstab", "LABEL=ubuntu / btrfs subvol=@ 0 0\nLABEL=ubuntu /home btrfs subvol=@home 0 0\n");
        file("/var/lib/dpkg/status", "");
        guestfs.umountAll();
    }

    /** A system partition with a registry. */
    private void windows(String disk) {
        guestfs.partInit(disk, "mbr");
        guestfs.partAdd(disk, "p", 2048, -2048);
        guestfs.partSetMbrId(disk, 1, 7);
        guestfs.mkfs("ntfs", disk + "1");
        guestfs.mount(disk + "1", "/");
        directories("/Windows/System32/Config", "/Windows/System32/drivers", "/Program Files");
        program("/Windows/System32/cmd.exe");
        softwareHive("/Windows/System32/Config/SOFTWARE");
        systemHive("/Windows/System32/Config/SYSTEM", disk);
        guestfs.umountAll();
    }

    private void softwareHive(String path) {
        hive(path);
        long version = key("Microsoft", "Windows NT", "CurrentVersion");
        string(version, "ProductName", "Windows Server 2019 Standard");
        string(version, "CurrentVersion", "6.3");
        string(version, "InstallationType", "Server");
        number(version, "CurrentMajorVersionNumber", 10);
        number(version, "CurrentMinorVersionNumber", 0);
        long program = key("Microsoft", "Windows", "CurrentVersion", "Uninstall", "{1234}");
        string(program, "DisplayName", "A Pröogram");
        string(program, "DisplayVersion", "1.2.3");
        string(program, "InstallLocation", "C:\\Program Files\\Program");
        string(program, "Publisher", "Publisher, Inc.");
        string(program, "URLInfoAbout", "http://program.invalid");
        string(program, "Comments", "Does something");
        key("Microsoft", "Windows", "CurrentVersion", "Uninstall", "without a name");
        closeHive();
    }

    private void systemHive(String path, String disk) {
        hive(path);
        controlSet("windows");
        // The drive letter of an MBR partition: the identifier of the disk, and where the partition starts.
        byte[] letter = new byte[12];
        System.arraycopy(guestfs.preadDevice(disk, 4, 0x1b8), 0, letter, 0, 4);
        letter[6] = 0x10;
        binary(key("MountedDevices"), "\\DosDevices\\C:", letter);
        closeHive();
    }

    /** A whole disk without partitions. */
    private void arch(String disk) {
        mkfs("xfs", disk, "arch");
        guestfs.mount(disk, "/");
        directories("/boot", "/etc", "/bin", "/usr", "/var/lib/pacman/local/zlib-1.3-2", "/var/lib/pacman/local/odd");
        program("/bin/ls");
        file("/etc/arch-release", "");
        file("/etc/os-release", "NAME=\"Arch Linux\"\nPRETTY_NAME=\"Arch Linux\"\nID=arch\n");
        file("/etc/hostname", "arch.invalid\n");
        file("/etc/fstab", "LABEL=arch / xfs defaults 0 0\n");
        file(
                "/var/lib/pacman/local/zlib-1.3-2/desc",
                "%NAME%\nzlib\n\n%VERSION%\n1:1.3-2\n\n%DESC%\nCompression library\n\n%URL%\nhttp://zlib.invalid/\n\n"
                        + "%ARCH%\nx86_64\n\n");
        file("/var/lib/pacman/local/odd/desc", "%NAME%\nodd\n\n");
        guestfs.umountAll();
    }

    /** A mirror of two disks. */
    private void alpine(List<String> disks) {
        guestfs.mdCreate(
                "mirror", disks, MdCreateOptions.builder().level("raid1").build());
        String mirror = guestfs.listMdDevices().get(0);
        mkfs("ext4", mirror, "alpine");
        guestfs.mount(mirror, "/");
        directories("/boot", "/etc", "/bin", "/usr", "/lib/apk/db");
        program("/bin/ls");
        file("/etc/alpine-release", "3.18.4\n");
        file(
                "/etc/os-release",
                "NAME=\"Alpine Linux\"\nID=alpine\nVERSION_ID=3.18.4\nPRETTY_NAME=\"Alpine Linux v3.18\"\n");
        file("/etc/hostname", "alpine.invalid\n");
        // The name that an array has in the guest is not the one that it has in the appliance.
        file(
                "/etc/mdadm.conf",
                "ARRAY /dev/md0 UUID=" + guestfs.mdDetail(mirror).get("uuid") + "\n");
        file("/etc/fstab", "/dev/md0 / ext4 defaults 0 0\n");
        file(
                "/lib/apk/db/installed",
                "C:Q1x=\nP:musl\nV:1.2.4-r1\nA:x86_64\nT:the C library\nU:http://musl.invalid/\n\n"
                        + "P:busybox\nV:1.36.1-r2\nA:x86_64\nT:many tools\nU:http://busybox.invalid/\n\n");
        guestfs.umountAll();
        guestfs.mdStop(mirror);
    }

    private void freebsd(String disk) {
        mkfs("ext2", disk, "freebsd");
        guestfs.mount(disk, "/");
        directories("/etc", "/bin", "/boot", "/usr");
        program("/bin/ls");
        file("/etc/freebsd-update.conf", "");
        file("/etc/motd", "FreeBSD 13.2-RELEASE (GENERIC) releng/13.2\n");
        file("/etc/rc.conf", "hostname=\"freebsd.invalid\"\n");
        file("/etc/fstab", "/dev/ad0 / ufs rw 1 1\n");
        guestfs.umountAll();
    }
}
