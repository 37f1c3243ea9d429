// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** File systems that look like those of installed or live systems, made of directories of the host by its own tools. */
final class HostGuests {
    private final Path tree;

    private HostGuests(Path tree) {
        this.tree = tree;
    }

    /** The appliance's Linux mounts UFS to be read. */
    static Path netbsd(Path directory) throws IOException {
        return new HostGuests(directory.resolve("netbsd"))
                .program("bin/ls")
                .file("netbsd", "")
                .file("etc/release", "NetBSD 9.3/amd64\nBuild ID: none\n")
                .file("etc/rc.conf", "rc_configured=YES\nhostname=netbsd.invalid\n")
                .file("etc/fstab", "/dev/wd0a / ffs rw 1 1\n/dev/wd0b none swap sw 0 0\n")
                .ufs();
    }

    static Path openbsd(Path directory) throws IOException {
        return new HostGuests(directory.resolve("openbsd"))
                .program("bin/ls")
                .file("bsd", "")
                .file("etc/motd", "OpenBSD 7.4 (GENERIC) #1336: Tue Oct 10 09:02:37 MDT 2023\n")
                .file("etc/myname", "openbsd.invalid\n")
                .file("etc/fstab", "52fdd1ce48744600.a / ffs rw 1 1\n52fdd1ce48744600.e /home ffs rw,nodev 1 2\n")
                .ufs();
    }

    /** What Debian's installer for the network has on its CD. */
    static Path debianInstaller(Path directory) throws IOException {
        return new HostGuests(directory.resolve("debian-installer"))
                .file(".disk/info", "Debian GNU/Linux 12.5.0 \"Bookworm\" - Official amd64 NETINST 20240210-11:27\n")
                .file(".disk/cd_type", "not_complete\n")
                .file("install.amd/vmlinuz", "")
                .file("isolinux/isolinux.cfg", "")
                .iso("Debian 12.5.0 amd64 n");
    }

    /** What Fedora's installer has on its DVD. */
    static Path fedoraInstaller(Path directory) throws IOException {
        return new HostGuests(directory.resolve("fedora-installer"))
                .file(".treeinfo", "[general]\nfamily = Fedora\nversion = 38\narch = x86_64\n")
                .file(".discinfo", "1681361000.0\n38\nx86_64\n")
                .file("isolinux/isolinux.cfg", "")
                .file("images/install.img", "")
                .iso("Fedora-S-dvd-x86_64-38");
    }

    /** What the setup of Windows has on its DVD. */
    static Path windowsSetup(Path directory) throws IOException {
        return new HostGuests(directory.resolve("windows-setup"))
                .file("bootmgr", "")
                .file("sources/boot.wim", "")
                .file(
                        "i386/txtsetup.sif",
                        "[SetupData]\nProductSuffix=\"Professional\"\nMajorVersion=5\nMinorVersion=1\n")
                .iso("WINDOWS");
    }

    /** A disc with a whole system that runs from it. */
    static Path freebsdDisc(Path directory) throws IOException {
        return new HostGuests(directory.resolve("freebsd-disc"))
                .program("bin/ls")
                .file("etc/freebsd-update.conf", "")
                .file("etc/motd", "FreeBSD 12.4-RELEASE\n")
                .file("etc/fstab", "/dev/iso9660/12_4_RELEASE_AMD64_DVD / cd9660 ro 0 0\n")
                .iso("12_4_RELEASE_AMD64_DVD");
    }

    private HostGuests file(String name, String content) throws IOException {
        Path file = tree.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    private HostGuests program(String name) throws IOException {
        Path file = tree.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(Path.of("/bin/ls"), file);
        return this;
    }

    private Path ufs() {
        String image = tree.getFileName() + ".ufs";
        HostTool.run(
                tree.getParent(),
                "/usr/sbin/makefs",
                "-t",
                "ffs",
                "-o",
                "version=1",
                "-s",
                "8m",
                image,
                tree.getFileName().toString());
        return tree.resolveSibling(image);
    }

    private Path iso(String label) {
        String image = tree.getFileName() + ".iso";
        HostTool.run(
                tree.getParent(),
                "xorriso",
                "-as",
                "mkisofs",
                "-quiet",
                "-R",
                "-J",
                "-V",
                label,
                "-o",
                image,
                tree.getFileName().toString());
        return tree.resolveSibling(image);
    }
}
