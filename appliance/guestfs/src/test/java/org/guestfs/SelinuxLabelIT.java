// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guestfs.Payload.bytes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.api.SelinuxRelabelOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels of SELinux, in an appliance that has been given the program for them. */
@Tag("appliance")
final class SelinuxLabelIT {
    private static final String LIBRARIES = "/lib/x86_64-linux-gnu/";

    @TempDir
    private Path directory;

    @Test
    @SuppressWarnings("deprecation")
    void filesAreLabelledAsThePolicySays() {
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addDriveScratch(64L << 20);
            guestfs.launch();
            HostTool.copyIntoAppliance(
                    guestfs, directory, "/sbin/setfiles", LIBRARIES + "libaudit.so.1", LIBRARIES + "libcap-ng.so.0");
            guestfs.mkfs("ext4", "/dev/sda");
            guestfs.mount("/dev/sda", "/");
            guestfs.mkdir("/etc");
            guestfs.touch("/etc/file");
            guestfs.touch("/other");
            guestfs.write(
                    "/file_contexts",
                    bytes("/.* system_u:object_r:default_t:s0\n/etc(/.*)? system_u:object_r:etc_t:s0\n"));
            assertThat(guestfs.featureAvailable(List.of("selinuxrelabel"))).isTrue();

            guestfs.selinuxRelabel("/file_contexts", "/etc");
            assertThat(label(guestfs, "/etc/file")).isEqualTo("system_u:object_r:etc_t:s0");
            assertThat(guestfs.getxattrs("/other")).isEmpty();

            // The daemon does not know the action yet; the library asks it for the older one.
            guestfs.setfiles("/file_contexts", List.of("/"));
            assertThat(label(guestfs, "/other")).isEqualTo("system_u:object_r:default_t:s0");

            guestfs.setxattr("security.selinux", "staff_u:object_r:etc_t:s0", 25, "/etc/file");
            guestfs.selinuxRelabel("/file_contexts", "/etc");
            assertThat(label(guestfs, "/etc/file")).isEqualTo("staff_u:object_r:etc_t:s0");
            guestfs.selinuxRelabel(
                    "/file_contexts",
                    "/etc",
                    SelinuxRelabelOptions.builder().force(true).build());
            assertThat(label(guestfs, "/etc/file")).isEqualTo("system_u:object_r:etc_t:s0");
        }
    }

    private static String label(Guestfs guestfs, String path) {
        return new String(guestfs.getxattr(path, "security.selinux"), StandardCharsets.UTF_8).replace("\0", "");
    }
}
