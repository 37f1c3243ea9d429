// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MountGuardTest {
    @Test
    void looksForProgramsWhereTheHandleDoes(@TempDir Path mountpoint) throws Exception {
        try (MountGuard guard = MountGuard.start(mountpoint, Map.of("PATH", "/own/programs"))) {
            // While it becomes another program, a process has no environment.
            await().untilAsserted(() -> assertThat(Files.readString(Path.of("/proc/" + guard.pid() + "/environ")))
                    .isEqualTo("PATH=/own/programs\0"));
        }
    }
}
