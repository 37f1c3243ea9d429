// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Six systems on seven disks, inspected by us and by libguestfs's own virt-inspector. */
@Tag("appliance")
@Timeout(600)
final class InspectionIT {
    private static final int ATTEMPTS = 4;

    @TempDir
    static Path directory;

    private static List<Path> disks;
    private static Guestfs guestfs;

    @BeforeAll
    static void launch() throws Exception {
        disks = GuestImages.make(directory);
        guestfs = Guestfs.create();
        disks.forEach(disk -> guestfs.addDrive(
                disk.toString(),
                AddDriveOptions.builder().readonly(true).format("raw").build()));
        guestfs.launch();
    }

    @AfterAll
    static void close() {
        guestfs.close();
    }

    @Test
    void findsWhatVirtInspectorFinds() throws Exception {
        assertThat(InspectedSystems.ask(guestfs)).hasSize(6).isEqualTo(InspectedSystems.read(virtInspector()));
    }

    @Test
    void mountsASystemInOrderAndSaysWhatIsMissing() {
        guestfs.umountAll();
        guestfs.inspectOs();
        Map<String, OperationException> failures = guestfs.mountInspected("/dev/debian/root");
        assertThat(failures).containsOnlyKeys("/gone");
        assertThat(guestfs.mountpoints().values()).containsExactlyInAnyOrder("/", "/boot", "/usr", "/var");
        assertThat(guestfs.isDir("/boot/grub")).isTrue();
        assertThat(guestfs.isDir("/var/lib/dpkg")).isTrue();
        guestfs.umountAll();
    }

    @Test
    @SuppressWarnings("deprecation")
    void answersWhatVirtInspectorDoesNotAsk() {
        guestfs.umountAll();
        List<String> roots = guestfs.inspectOs();
        assertThat(guestfs.inspectGetRoots()).containsExactlyInAnyOrderElementsOf(roots);
        assertThat(roots).allSatisfy(root -> {
            assertThat(guestfs.inspectGetFormat(root)).isEqualTo("installed");
            assertThat(guestfs.inspectIsLive(root)).isFalse();
            assertThat(guestfs.inspectIsNetinst(root)).isFalse();
            assertThat(guestfs.inspectIsMultipart(root)).isFalse();
        });
        String windows = roots.stream()
                .filter(root -> guestfs.inspectGetType(root).equals("windows"))
                .findFirst()
                .orElseThrow();
        assertThat(guestfs.inspectGetWindowsSoftwareHive(windows))
                .isEqualToIgnoringCase("/windows/system32/config/software");
        assertThat(guestfs.inspectGetWindowsSystemHive(windows))
                .isEqualToIgnoringCase("/windows/system32/config/system");
        guestfs.mountInspected("/dev/debian/root");
        assertThat(guestfs.fileArchitecture("/bin/ls")).isEqualTo("x86_64");
        assertThat(guestfs.inspectListApplications("/dev/debian/root"))
                .extracting(Application::appName)
                .containsExactly("acl", "bash");
        guestfs.umountAll();
        // Newer than the daemon of Debian 12.
        assertThatThrownBy(() -> guestfs.inspectGetBuildId(windows)).hasMessageContaining("unknown procedure");
        assertThatThrownBy(() -> guestfs.inspectGetWindowsGroupPolicy(windows))
                .hasMessageContaining("unknown procedure");
    }

    /** libguestfs leaves the order of disks to chance, and is lost without it when one has subvolumes. */
    private static byte[] virtInspector() {
        var command = new ArrayList<>(List.of("virt-inspector", "--format=raw"));
        disks.forEach(disk -> command.addAll(List.of("-a", disk.toString())));
        for (int attempt = 1; ; attempt++) {
            try {
                return HostTool.run(directory, command.toArray(String[]::new));
            } catch (AssertionError e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
