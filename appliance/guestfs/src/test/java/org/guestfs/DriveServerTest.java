// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guestfs.DriveServer.Transport;
import org.junit.jupiter.api.Test;

final class DriveServerTest {
    @Test
    void readsTheFormsOfTheManual() {
        assertThat(DriveServer.parse("host")).isEqualTo(new DriveServer(Transport.TCP, "host", 0));
        assertThat(DriveServer.parse("tcp:host:65535")).isEqualTo(new DriveServer(Transport.TCP, "host", 65_535));
        assertThat(DriveServer.parse("10.0.0.1:1")).isEqualTo(new DriveServer(Transport.TCP, "10.0.0.1", 1));
        assertThat(DriveServer.parse("unix:/run/a:1")).isEqualTo(new DriveServer(Transport.UNIX, "/run/a:1", 0));
    }

    @Test
    void takesTheBracketsOffAddressesAndPutsThemBack() {
        DriveServer server = DriveServer.parse("tcp:[fe80::1]:10809");
        assertThat(server).isEqualTo(new DriveServer(Transport.TCP, "fe80::1", 10_809));
        assertThat(server).hasToString("[fe80::1]:10809");
        assertThat(DriveServer.parse("[::1]")).hasToString("[::1]");
    }

    @Test
    void whatIsAfterTheLastColonIsThePort() {
        assertThat(DriveServer.parse("::2")).isEqualTo(new DriveServer(Transport.TCP, ":", 2));
    }

    @Test
    void refusesWhatIsNoServer() {
        assertRefused("unix:", "missing Unix domain socket path");
        assertRefused("host:0", "invalid port number '0'");
        assertRefused("host:65536", "invalid port number '65536'");
        assertRefused("host:99999999999999999999", "invalid port number '99999999999999999999'");
        assertRefused("ho,st:1", "invalid hostname 'ho,st'");
        assertRefused(":1", "invalid hostname ''");
        assertRefused("", "invalid hostname or server string ''");
        assertRefused("user@host", "invalid hostname or server string 'user@host'");
        assertRefused("tcp:unix:/a", "invalid hostname or server string 'unix:/a'");
        assertRefused("h".repeat(256), "invalid hostname");
    }

    private static void assertRefused(String text, String problem) {
        assertThatThrownBy(() -> DriveServer.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(problem);
    }
}
