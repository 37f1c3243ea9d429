// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** An old table of partitions with a logical one, and a Windows in a directory of its owner's choice. */
final class WindowsXpDisk extends GuestMaker {
    private static final long SIZE = 64L << 20;
    private static final int IDENTIFIER = 0x34333231;

    private WindowsXpDisk(Guestfs guestfs) {
        super(guestfs);
    }

    static Path prepare(Path directory) throws IOException {
        Path image = directory.resolve("xp.img");
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(SIZE);
        }
        Path table = Files.writeString(
                directory.resolve("xp.table"),
                "label: dos\nlabel-id: 0x" + Integer.toHexString(IDENTIFIER)
                        + "\nsize=32MiB, type=7\ntype=5\nsize=16MiB, type=c\n");
        HostTool.runOn(table, "/usr/sbin/sfdisk", "--quiet", image.toString());
        return image;
    }

    static void fill(String disk, Guestfs guestfs) {
        new WindowsXpDisk(guestfs).fill(disk);
    }

    private void fill(String disk) {
        guestfs.mkfs("vfat", disk + "5");
        guestfs.mkfs("ntfs", disk + "1");
        guestfs.mount(disk + "1", "/");
        directories("/MYWIN/system32/config");
        program("/MYWIN/system32/cmd.exe");
        file(
                "/boot.ini",
                "[boot loader]\r\ntimeout=30\r\n[operating systems]\r\n"
                        + "multi(0)disk(0)rdisk(0)partition(1)\\MYWIN=\"Microsoft Windows XP\" /fastdetect\r\n");
        hive("/MYWIN/system32/config/software");
        string(key("Microsoft", "Windows NT", "CurrentVersion"), "ProductName", "Microsoft Windows XP");
        string(key("Microsoft", "Windows NT", "CurrentVersion"), "CurrentVersion", "5.1");
        closeHive();
        hive("/MYWIN/system32/config/system");
        controlSet("xp");
        guestfs.partList(disk).forEach(partition -> {
            byte[] letter = ByteBuffer.allocate(12)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(IDENTIFIER)
                    .putLong(partition.partStart())
                    .array();
            binary(key("MountedDevices"), "\\DosDevices\\" + (char) ('B' + partition.partNum()) + ":", letter);
        });
        closeHive();
        guestfs.umountAll();
    }
}
