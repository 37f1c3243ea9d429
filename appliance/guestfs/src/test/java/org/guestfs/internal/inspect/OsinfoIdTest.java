// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsinfoIdTest {
    @ParameterizedTest
    @CsvSource({
        "linux, centos, CentOS, '', 8, 4, centos8",
        "linux, centos, CentOS, '', 7, 9, centos7.0",
        "linux, centos, CentOS, '', 6, 5, centos6.5",
        "linux, rocky, Rocky, '', 9, 1, rocky9",
        "linux, debian, Debian, '', 12, 5, debian12",
        "linux, fedora, Fedora, '', 38, 0, fedora38",
        "linux, mageia, Mageia, '', 8, 0, mageia8",
        "linux, sles, SLES, '', 15, 0, sles15",
        "linux, sles, SLES, '', 15, 4, sles15sp4",
        "linux, ubuntu, Ubuntu, '', 22, 4, ubuntu22.04",
        "linux, archlinux, Arch, '', 0, 0, archlinux",
        "linux, altlinux, ALT, '', 9, 1, alt9.1",
        "linux, altlinux, ALT, '', 7, 0, altlinux7.0",
        "linux, rhel, RHEL, '', 8, 6, rhel8.6",
        "linux, unknown, ?, '', 8, 6, unknown",
        "linux, rhel, RHEL, '', 0, 0, unknown",
        "freebsd, freebsd, FreeBSD, '', 13, 1, freebsd13.1",
        "dos, msdos, MS-DOS, '', 6, 22, msdos6.22",
        "windows, windows, Microsoft Windows XP, Client, 5, 1, winxp",
        "windows, windows, Windows Server 2003 R2, Server, 5, 2, win2k3r2",
        "windows, windows, Windows 7, Client, 6, 1, win7",
        "windows, windows, Windows Server 2012 R2, Server, 6, 3, win2k12r2",
        "windows, windows, Windows 10, Client, 10, 0, win10",
        "windows, windows, Windows Server 2019, Server, 10, 0, win2k19",
        "windows, windows, Windows ?, Client, 4, 0, unknown",
        "minix, minix, Minix, '', 3, 0, unknown"
    })
    void namesAreThoseOfLibosinfo(
            String type, String distro, String product, String variant, int major, int minor, String expected) {
        assertThat(new OsinfoId(distro, product, variant, major, minor).forType(type))
                .isEqualTo(expected);
    }
}
