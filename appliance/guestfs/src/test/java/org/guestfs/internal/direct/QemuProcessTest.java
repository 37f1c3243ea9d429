// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QemuProcessTest {
    private static LaunchPlan plan(Set<Flag> flags) {
        return new LaunchPlan(
                List.of(),
                "",
                List.of(),
                "",
                "sh",
                Optional.empty(),
                List.of(),
                1280,
                1,
                flags,
                "",
                Path.of("/tmp"),
                Path.of("/tmp"),
                Path.of("/tmp"),
                Map.of("PATH", System.getenv("PATH")),
                Deadline.in(Duration.ofMinutes(1)));
    }

    /** The number of a shell, and that of its process group. */
    private static String[] groupOfAShell(Set<Flag> flags) throws Exception {
        Process shell = QemuProcess.prepare(
                List.of("sh", "-c", "read -r pid name state parent group rest < /proc/$$/stat; echo $pid $group"),
                plan(flags));
        QemuProcess.release(shell);
        String[] words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                .strip()
                .split(" ");
        assertThat(words[0]).isEqualTo(String.valueOf(shell.pid()));
        return words;
    }

    @Test
    void leadsAProcessGroupOfItsOwnIfWanted() throws Exception {
        String[] words = groupOfAShell(Set.of(Flag.PGROUP));
        assertThat(words[1]).isEqualTo(words[0]);
    }

    @Test
    void isInTheGroupOfTheJvmOtherwise() throws Exception {
        String[] words = groupOfAShell(Set.of());
        assertThat(words[1]).isNotEqualTo(words[0]);
    }

    @Test
    void startsNothingIfItsJvmDiesBeforeTheGuardKnowsIt(@TempDir Path directory) throws Exception {
        Path started = directory.resolve("started");
        Process process = QemuProcess.prepare(List.of("touch", started.toString()), plan(Set.of()));
        // What the system does with the files of a process that is killed.
        process.getOutputStream().close();
        assertThat(process.waitFor()).isNotZero();
        assertThat(started).doesNotExist();
    }

    @Test
    void startsWhenItIsReleased(@TempDir Path directory) throws Exception {
        Path started = directory.resolve("started");
        Process process = QemuProcess.prepare(List.of("touch", started.toString()), plan(Set.of()));
        QemuProcess.release(process);
        assertThat(process.waitFor()).isZero();
        assertThat(started).exists();
    }
}
