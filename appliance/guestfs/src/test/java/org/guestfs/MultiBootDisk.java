// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guestfs.PartitionedDisk.Part;
import org.guestfs.api.MkswapOptions;

/** The disk of somebody who keeps eight systems side by side. */
final class MultiBootDisk extends GuestMaker {
    private final PartitionedDisk disk;

    private MultiBootDisk(PartitionedDisk disk, Guestfs guestfs) {
        super(guestfs);
        this.disk = disk;
    }

    static PartitionedDisk prepare(Path directory, String device) throws IOException {
        return PartitionedDisk.make(
                directory.resolve("multiboot.img"),
                device,
                // The daemon asks parted of each partition, which takes a second or two: what can be is a volume.
                new Part("windows", 32),
                new Part("data", 16),
                new Part("efi", 16),
                new Part("debian", 32),
                new Part("home", 16),
                new Part("volumes", 160));
    }

    /** Fills the partitions; the file systems of BSD, which Linux cannot write, are made on the host. */
    static void fill(PartitionedDisk disk, Guestfs guestfs, Path directory) throws IOException {
        var maker = new MultiBootDisk(disk, guestfs);
        guestfs.mkfs("vfat", disk.device("efi"));
        maker.volumes();
        guestfs.mkswap(volume("swap"), MkswapOptions.builder().label("swap").build());
        maker.mkfs("ext4", disk.device("home"), "home");
        maker.windows();
        maker.fedora(RpmDatabase.make(directory));
        maker.debian();
        maker.dos();
        maker.coreos();
        guestfs.upload(HostGuests.netbsd(directory), volume("netbsd"));
        guestfs.upload(HostGuests.openbsd(directory), volume("openbsd"));
    }

    /** Drive letters by the GUIDs of partitions, and programs whose keys have values of the wrong type. */
    private void windows() {
        guestfs.mkfs("ntfs", disk.device("data"));
        guestfs.mount(disk.device("data"), "/");
        directories("/System Volume Information", "/Program Files");
        guestfs.umountAll();
        // What is made in the same second gets the same serial number, by which systems are told apart.
        do {
            guestfs.mkfs("ntfs", disk.device("windows"));
        } while (guestfs.vfsUuid(disk.device("windows")).equals(guestfs.vfsUuid(disk.device("data"))));
        guestfs.mount(disk.device("windows"), "/");
        directories("/Windows/System32/config", "/Program Files");
        program("/Windows/System32/CMD.EXE");
        hive("/Windows/System32/config/SYSTEM");
        controlSet("seven");
        binary(key("MountedDevices"), "\\DosDevices\\C:", letter("windows"));
        binary(key("MountedDevices"), "\\dosdevices\\d:", letter("data"));
        string(key("MountedDevices"), "\\DosDevices\\A:", "FDC#GENERIC_FLOPPY_DRIVE#6&2bc13940&0&0");
        binary(key("MountedDevices"), "\\??\\Volume{00000000-0000-0000-0000-000000000000}", letter("efi"));
        closeHive();
        hive("/Windows/System32/config/SOFTWARE");
        long version = key("Microsoft", "Windows NT", "CurrentVersion");
        string(version, "ProductName", "Windows 7 Professional");
        string(version, "CurrentVersion", "6.1");
        string(version, "InstallationType", "Client");
        String[] uninstall = {"Microsoft", "Windows", "CurrentVersion", "Uninstall", ""};
        String[] uninstall32 = {"WOW6432node", "Microsoft", "Windows", "CurrentVersion", "Uninstall", ""};
        for (String[] path : List.of(uninstall, uninstall32)) {
            path[path.length - 1] = "same name";
            string(key(path), "DisplayName", "Program " + path[0]);
            path[path.length - 1] = "odd version " + path[0];
            string(key(path), "DisplayName", "Odd");
            number(key(path), "DisplayVersion", 7);
            binary(key(path), "Publisher", new byte[] {1, 2, 3});
            string(key(path), "Comments", "the last");
            path[path.length - 1] = "odd name " + path[0];
            number(key(path), "DisplayName", 7);
        }
        closeHive();
        guestfs.umountAll();
    }

    private byte[] letter(String partition) {
        UUID guid = disk.guid(partition);
        // Windows keeps the first three fields of a GUID in the order of its processors.
        return ByteBuffer.allocate(24)
                .put("DMIO:ID:".getBytes(StandardCharsets.US_ASCII))
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) (guid.getMostSignificantBits() >>> 32))
                .putShort((short) (guid.getMostSignificantBits() >>> 16))
                .putShort((short) guid.getMostSignificantBits())
                .order(ByteOrder.BIG_ENDIAN)
                .putLong(guid.getLeastSignificantBits())
                .array();
    }

    private void volumes() {
        guestfs.pvcreate(disk.device("volumes"));
        guestfs.vgcreate("vg-fedora", List.of(disk.device("volumes")));
        var sizes = new TreeMap<>(Map.of("lv-root", 24, "lv-usr", 24, "netbsd", 12, "openbsd", 12, "swap", 4));
        List.of("freedos", "msdos", "coreos", "usr-a", "usr-b").forEach(name -> sizes.put(name, 8));
        sizes.forEach((name, mebibytes) -> guestfs.lvcreate(name, "vg-fedora", mebibytes));
    }

    /** The device of a system that has a volume, with hyphens in its name, for itself. */
    static String volume(String name) {
        return "/dev/vg-fedora/" + name;
    }

    /** What the system is, is said in /usr, on a volume of its own. */
    private void fedora(Path rpmDatabase) {
        mkfs("ext4", volume("lv-root"), "fedora");
        mkfs("ext4", volume("lv-usr"), "usr");
        guestfs.mount(volume("lv-root"), "/");
        directories("/etc", "/usr", "/home", "/root", "/var/lib/rpm");
        guestfs.lnS("usr/bin", "/bin");
        guestfs.lnS("../usr/lib/os-release", "/etc/os-release");
        file("/etc/hostname", "fedora.invalid\n");
        file(
                "/etc/fstab",
                "/dev/mapper/vg--fedora-lv--root / ext4 defaults 1 1\n"
                        + "LABEL=usr /usr ext4 ro 1 2\n"
                        + "LABEL=home /home ext4 defaults 1 2\n");
        guestfs.upload(rpmDatabase, "/var/lib/rpm/rpmdb.sqlite");
        guestfs.mount(volume("lv-usr"), "/usr");
        directories("/usr/bin", "/usr/lib/rpm", "/usr/local", "/usr/src");
        directories("/usr/share/icons/hicolor/96x96/apps");
        program("/usr/bin/ls");
        file("/usr/bin/dnf", "");
        file("/usr/lib/os-release", "ID=fedora\nVERSION_ID=38\nPRETTY_NAME=\"Fedora Linux 38\"\n");
        file("/usr/lib/rpm/rpmrc", "");
        file("/usr/lib/rpm/macros", "%_dbpath /var/lib/rpm\n%_db_backend sqlite\n");
        guestfs.write("/usr/share/icons/hicolor/96x96/apps/fedora-logo-icon.png", png());
        guestfs.umountAll();
    }

    /** A table of mounts in which devices are called whatever they may be called. */
    private void debian() {
        String root = disk.device("debian");
        mkfs("ext4", root, "debian");
        guestfs.mount(root, "/");
        directories("/etc", "/bin", "/usr/share/pixmaps", "/var/lib/dpkg", "/home", "/media");
        program("/bin/ls");
        file("/etc/debian_version", "11.8\n");
        file("/etc/HOSTNAME", "# a comment\n\ndebian.invalid\n");
        file("/etc/os-release", "PRETTY_NAME=\"Debian GNU/Linux 11 (bullseye)\"\nID=debian\nVERSION_ID=\"11\"\n");
        Map<String, String> mounts = mounts();
        mounts.keySet().forEach(guestfs::mkdirP);
        file(
                "/etc/fstab",
                "proc /proc proc defaults 0 0\n"
                        + "UUID=" + guestfs.vfsUuid(root) + " / ext4 errors=remount-ro 0 1\n"
                        + "LABEL=swap none swap sw 0 0\n"
                        + "/swapfile none swap sw 0 0\n"
                        + "tmpfs /tmp tmpfs defaults 0 0\n"
                        + "/dev/sr0 /media/cdrom0 udf,iso9660 user,noauto 0 0\n"
                        + "/dev/cdrom /cdrom iso9660 user,noauto 0 0\n"
                        + "server:/export /nfs nfs defaults 0 0\n"
                        + "/home/a /bound none bind 0 0\n"
                        + mounts.entrySet().stream()
                                .map(mount -> mount.getValue() + " " + mount.getKey() + " auto defaults 0 2\n")
                                .collect(Collectors.joining()));
        file(
                "/var/lib/dpkg/status",
                "Package: bash\nStatus: install ok installed\nArchitecture: amd64\n"
                        + "Version: 1:5.1-2~a-b:c\nDescription: shell\n .\n  indented\n\n"
                        + "Package: half\nStatus: install reinstreq half-installed\nVersion: 7\n\n"
                        + "Package: odd\nStatus: install ok installed\nVersion: x:7\n\n"
                        + "Package: carriage\nStatus: install ok installed\nDepends: " + "a, ".repeat(1000)
                        + "z\nVersion: 2-1\nHomepage: http://a.invalid/?b=<c>&d\n\n"
                        + "Package: cut\nStatus: install ok installed\nVersion: 1\nDescription: off\n");
        // Too large for what it should be.
        guestfs.write("/usr/share/pixmaps/debian-logo.png", largePng());
        guestfs.umountAll();
    }

    /** Names of devices by their places; the second disk has a partition 5, too. */
    private Map<String, String> mounts() {
        String home = disk.device("home");
        String number = home.replaceAll("\\D", "");
        var mounts = new TreeMap<String, String>();
        mounts.put("/home", "LABEL=home");
        mounts.put("/partuuid", "PARTUUID=" + disk.guid("home"));
        mounts.put("/partlabel", "PARTLABEL=home");
        mounts.put("/uuid", "UUID=" + guestfs.vfsUuid(disk.device("data")));
        mounts.put("/uuid/gone", "UUID=00000000-0000-0000-0000-000000000000");
        mounts.put("/mapper", "/dev/mapper/vg--fedora-lv--root");
        mounts.put("/mapper/gone", "/dev/mapper/cryptswap1");
        mounts.put("/volume", "/dev/vg-fedora/lv-root");
        mounts.put("/by-uuid", "/dev/disk/by-uuid/" + guestfs.vfsUuid(home));
        mounts.put("/by-label", "/dev/disk/by-label/home");
        mounts.put("/by-id", "/dev/disk/by-id/ata-QEMU_HARDDISK_QM00001-part" + number);
        mounts.put("/by-path", "/dev/disk/by-path/pci-0000:00:1f.2-ata-1-part" + number);
        mounts.put("/ide", "/dev/hda" + number);
        mounts.put("/virtio", "/dev/vda" + number);
        mounts.put("/xen", "/dev/xvdb5");
        mounts.put("/nvme", "/dev/nvme0n1p" + number);
        mounts.put("/cciss", "/dev/cciss/c0d0p" + number);
        mounts.put("/md", "/dev/md7");
        return mounts;
    }

    private static byte[] largePng() {
        return ByteBuffer.allocate(4096).put(png()).array();
    }

    private void dos() {
        guestfs.mkfs("vfat", volume("freedos"));
        guestfs.mount(volume("freedos"), "/");
        directories("/FDOS");
        file("/FDOS/FREEDOS.BSS", "");
        guestfs.umountAll();
        guestfs.mkfs("vfat", volume("msdos"));
        guestfs.mount(volume("msdos"), "/");
        directories("/DOS");
        file("/DOS/COMMAND.COM", "");
        guestfs.umountAll();
    }

    /** Two versions of /usr; the newer one is that which is booted. */
    private void coreos() {
        Map<String, String> versions = Map.of("usr-a", "899.13.0", "usr-b", "1010.5.0");
        versions.forEach((partition, version) -> {
            mkfs("ext4", volume(partition), partition);
            guestfs.mount(volume(partition), "/");
            directories("/bin", "/share/coreos", "/local", "/lib");
            program("/bin/bash");
            file(
                    "/lib/os-release",
                    "NAME=CoreOS\nID=coreos\nVERSION_ID=" + version + "\nPRETTY_NAME=\"CoreOS " + version + "\"\n");
            guestfs.umountAll();
        });
        mkfs("ext4", volume("coreos"), "ROOT");
        guestfs.mount(volume("coreos"), "/");
        directories("/etc/coreos", "/root", "/home", "/usr");
        file("/etc/coreos/update.conf", "GROUP=stable\n");
        file("/etc/hostname", "coreos.invalid\n");
        guestfs.umountAll();
    }
}
