// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Results that a guest makes larger than the limit of a handle. */
@Tag("appliance")
final class MemoryLimitIT {
    @Test
    void whatWouldTakeTooMuchMemoryIsRefusedAndTheHandleGoesOn() {
        try (Guestfs guestfs =
                Guestfs.create(GuestfsConfig.builder().memoryLimit(2 << 20).build())) {
            guestfs.addDriveScratch(256L << 20);
            guestfs.launch();
            guestfs.mkfs("ext4", "/dev/sda");
            guestfs.mount("/dev/sda", "/");
            byte[] lines = new byte[1_000_000];
            Arrays.fill(lines, (byte) '\n');
            guestfs.write("/lines", lines);
            assertTooLarge(() -> guestfs.readLines("/lines"));
            assertThat(guestfs.readFile("/lines")).hasSize(1_000_000);
            guestfs.mkdir("/many");
            guestfs.debug("sh", List.of("cd /sysroot/many && seq 40000 | xargs touch"));
            assertTooLarge(() -> guestfs.find("/many"));
            assertTooLarge(() -> guestfs.ls("/many"));
            assertThat(guestfs.ls("/")).contains("lines", "many");
            guestfs.umountAll();
            assertTooLarge(() -> guestfs.filesystemWalk("/dev/sda"));
            assertThat(guestfs.vfsType("/dev/sda")).isEqualTo("ext4");
        }
    }

    private static void assertTooLarge(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(OperationException.class, e -> assertThat(e.errnoName())
                .isEqualTo("EFBIG"));
    }
}
