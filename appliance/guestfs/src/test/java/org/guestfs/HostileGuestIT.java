// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guestfs.SharedAppliance.DISK;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Guests that mean harm to whoever inspects them: each question ends soon, and the handle remains usable. */
@Tag("appliance")
@Timeout(120)
final class HostileGuestIT {
    private Guestfs guestfs;

    @BeforeEach
    void debian() {
        guestfs = SharedAppliance.mounted();
        for (String directory : List.of("/bin", "/boot", "/etc", "/usr", "/var/lib/dpkg")) {
            guestfs.mkdirP(directory);
        }
        write("/etc/debian_version", "12.5\n");
        write("/etc/fstab", "/dev/sda / ext4 defaults 0 0\n");
    }

    @Test
    void aHugeReleaseFileIsNotRead() {
        guestfs.truncateSize("/etc/debian_version", 0);
        guestfs.truncateSize("/etc/debian_version", 1L << 38);
        guestfs.truncateSize("/etc/fstab", 1L << 38);
        guestfs.touch("/etc/os-release");
        guestfs.truncateSize("/etc/os-release", 1L << 38);
        inspect();
    }

    @Test
    void linksThatGoRoundInCirclesEnd() {
        guestfs.rm("/etc/debian_version");
        guestfs.lnS("/etc/other", "/etc/debian_version");
        guestfs.lnS("/etc/debian_version", "/etc/other");
        guestfs.lnS("os-release", "/etc/os-release");
        for (int i = 0; i < 60; i++) {
            guestfs.lnS("/deep" + (i + 1), "/deep" + i);
        }
        guestfs.rm("/etc/fstab");
        guestfs.lnS("/deep0", "/etc/fstab");
        inspect();
    }

    @Test
    void linksOutOfTheGuestStayInIt() {
        guestfs.rm("/etc/debian_version");
        // In the appliance there is such a file, in the guest there is none.
        guestfs.lnS("../../../../../../etc/passwd", "/etc/hostname");
        write("/etc/debian_version", "12.5\n");
        guestfs.umountAll();
        assertThat(guestfs.inspectOs()).containsExactly(DISK);
        assertThat(guestfs.inspectGetHostname(DISK)).isEqualTo("unknown");
    }

    @Test
    void aHugeDatabaseOfPackagesIsRefused() {
        guestfs.touch("/var/lib/dpkg/status");
        guestfs.truncateSize("/var/lib/dpkg/status", 60_000_000);
        guestfs.umountAll();
        assertThat(guestfs.inspectOs()).containsExactly(DISK);
        guestfs.mountInspected(DISK);
        assertThatThrownBy(() -> guestfs.inspectListApplications2(DISK))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("unreasonably large (60000000 bytes)");
    }

    @Test
    void aDatabaseOfPackagesThatIsAPipeIsRefused() {
        guestfs.mkfifo(0644, "/var/lib/dpkg/status");
        assertApplicationsAreRefused();
    }

    @Test
    void aDatabaseOfPackagesThatIsADeviceIsRefused() {
        // It never ends: /dev/zero.
        guestfs.mknodC(0644, 1, 5, "/var/lib/dpkg/status");
        assertApplicationsAreRefused();
    }

    @Test
    void aLinkToAPipeIsRefusedAsWell() {
        guestfs.mkfifo(0644, "/pipe");
        guestfs.lnS("/pipe", "/var/lib/dpkg/status");
        assertApplicationsAreRefused();
    }

    private void assertApplicationsAreRefused() {
        guestfs.umountAll();
        assertThat(guestfs.inspectOs()).containsExactly(DISK);
        guestfs.mountInspected(DISK);
        assertThatThrownBy(() -> guestfs.inspectListApplications2(DISK))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("/var/lib/dpkg/status is not a regular file");
        guestfs.pingDaemon();
    }

    @Test
    void anIconThatIsNoneIsLeftAlone() {
        guestfs.mkdirP("/usr/share/pixmaps");
        write("/usr/share/pixmaps/debian-logo.png", "<svg onload=alert(1)>");
        guestfs.umountAll();
        guestfs.inspectOs();
        guestfs.mountInspected(DISK);
        assertThat(guestfs.inspectGetIcon(DISK)).isEmpty();
    }

    @Test
    void anIconThatIsAPipeIsNotRead() {
        guestfs.mkdirP("/usr/share/pixmaps");
        guestfs.mkfifo(0644, "/usr/share/pixmaps/debian-logo.png");
        guestfs.umountAll();
        guestfs.inspectOs();
        guestfs.mountInspected(DISK);
        assertThat(guestfs.inspectGetIcon(DISK)).isEmpty();
    }

    @Test
    void aDamagedRegistryIsAnError() {
        guestfs.mkdirP("/Windows/System32/Config");
        guestfs.mkdirP("/Windows/System32/drivers");
        byte[] hive = RegistryHive.empty();
        RegistryHive.damage(hive);
        guestfs.write("/Windows/System32/Config/SOFTWARE", hive);
        guestfs.write("/Windows/System32/Config/SYSTEM", hive);
        assertThatThrownBy(() -> guestfs.hivexOpen("/Windows/System32/Config/SOFTWARE"))
                .isInstanceOf(OperationException.class);
        inspect();
    }

    @Test
    void mountPointsThatLeaveTheGuestAreNotMountedElsewhere() {
        write("/etc/fstab", "/dev/sda / ext4 defaults 0 0\n/dev/sdb /../../../tmp ext4 defaults 0 0\n");
        guestfs.mkfs("ext2", SharedAppliance.SECOND_DISK);
        guestfs.umountAll();
        guestfs.inspectOs();
        assertThat(guestfs.mountInspected(DISK)).containsOnlyKeys("/../../../tmp");
        assertThat(guestfs.debug("sh", List.of("cat /proc/mounts"))).doesNotContain(" /tmp ext");
    }

    /** Whatever comes of it, an answer or an error, comes in time, and the appliance survives. */
    private void inspect() {
        guestfs.umountAll();
        try {
            guestfs.inspectOs().forEach(guestfs::inspectGetHostname);
        } catch (OperationException e) {
            assertThat(e.detail()).isNotEmpty();
        }
        guestfs.pingDaemon();
    }

    private void write(String path, String content) {
        guestfs.write(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
