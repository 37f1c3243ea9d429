// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.guestfs.api.AddDriveOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to add a drive that came before options; overlays of those that are not written to need qemu-img. */
@Tag("appliance")
// Deprecated actions are still the library's, and to be tested like the others.
@SuppressWarnings("deprecation")
final class DriveIT {
    @Test
    void olderFormsAddTheSameDrives(@TempDir Path directory) {
        String disk = directory.resolve("disk.img").toString();
        try (Guestfs guestfs = Guestfs.create(GuestfsConfig.builder()
                .environment(Map.of("PATH", System.getenv("PATH")))
                .build())) {
            guestfs.diskCreate(disk, "raw", 1 << 20);
            guestfs.addCdrom(disk);
            guestfs.addDriveRoWithIf(disk, "virtio");
            guestfs.addDriveWithIf(disk, "ide");
            guestfs.addDrive(disk, AddDriveOptions.builder().label("labelled").build());
            assertThat(guestfs.debugDrives())
                    .containsExactly(
                            disk + " readonly format=raw protocol=file",
                            disk + " readonly format=raw protocol=file iface=virtio",
                            disk + " format=raw protocol=file iface=ide",
                            disk + " format=raw protocol=file label=labelled");
            assertThat(guestfs.deviceName(3)).isEqualTo("/dev/sdd");
            assertThatThrownBy(() -> guestfs.deviceName(4)).isInstanceOf(OperationException.class);
            guestfs.removeDrive("labelled");
            assertThat(guestfs.debugDrives()).hasSize(3);
            assertThatThrownBy(() -> guestfs.removeDrive("labelled")).hasMessageContaining("labelled");
        }
    }
}
