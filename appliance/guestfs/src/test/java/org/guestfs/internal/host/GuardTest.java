// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a JVM that is killed leaves behind, and what must stay. */
final class GuardTest {
    @TempDir
    private Path directory;

    private final List<Process> victims = new ArrayList<>();

    @AfterEach
    void killVictims() {
        victims.forEach(Process::destroyForcibly);
    }

    /** Watches what it is told to, one entry after the other, and says so; takes back what follows a minus. */
    static final class Victim {
        public static void main(String[] entries) throws Exception {
            var guards = new HashMap<String, Guard>();
            for (String entry : entries) {
                if (entry.startsWith("-")) {
                    guards.remove(entry.substring(1)).close();
                } else if (entry.equals("kill-guard")) {
                    startedGuard(ProcessHandle.current()).destroyForcibly();
                    await().until(() -> guard(ProcessHandle.current()).isEmpty());
                } else {
                    guards.put(
                            entry, entry.startsWith("/") ? Guard.of(Path.of(entry)) : Guard.of(Long.parseLong(entry)));
                }
            }
            System.out.println("ready");
            Thread.currentThread().join();
        }
    }

    private static Optional<ProcessHandle> guard(ProcessHandle jvm) {
        return jvm.children()
                .filter(child ->
                        List.of(child.info().arguments().orElse(new String[0])).contains("guestfs-guard"))
                .findFirst();
    }

    /** While it becomes another program, a process has no arguments to be known by. */
    private static ProcessHandle startedGuard(ProcessHandle jvm) {
        return await().until(() -> guard(jvm), Optional::isPresent).orElseThrow();
    }

    private Process victim(Object... entries) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName()));
        for (Object entry : entries) {
            command.add(entry.toString());
        }
        Process jvm = new ProcessBuilder(command).redirectErrorStream(true).start();
        victims.add(jvm);
        var output = new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.readLine()).isEqualTo("ready");
        return jvm;
    }

    private Process sleeper() throws IOException {
        Process sleeper = new ProcessBuilder("sh", "-c", "sleep 300; exit 1").start();
        victims.add(sleeper);
        await().until(() -> sleeper.children().findAny().isPresent());
        return sleeper;
    }

    private Path filled(String name) throws IOException {
        Path filled = Files.createDirectory(directory.resolve(name));
        return Files.createFile(filled.resolve("a file")).getParent();
    }

    private static void kill(Process jvm) {
        ProcessHandle guard = startedGuard(jvm.toHandle());
        jvm.destroyForcibly();
        await().until(() -> !guard.isAlive());
    }

    @Test
    void whatIsWatchedEndsWithTheJvmAndWhatIsNotStays() throws Exception {
        Process watched = sleeper();
        ProcessHandle child = watched.children().findAny().orElseThrow();
        Process forgotten = sleeper();
        Path gone = filled("two words; $(touch x)\\n'\"*");
        Path stays = filled("stays");
        kill(victim(stays, watched.pid(), forgotten.pid(), gone, "-" + stays, "-" + forgotten.pid()));
        assertThat(gone).doesNotExist();
        assertThat(stays.resolve("a file")).exists();
        assertThat(forgotten.isAlive()).isTrue();
        await().until(() -> !watched.isAlive() && !child.isAlive());
    }

    @Test
    void onlyAsLongAsThereIsSomethingToWatchThereIsAProcess() throws Exception {
        Path stays = filled("stays");
        Process jvm = victim(stays, "-" + stays);
        await().until(() -> guard(jvm.toHandle()).isEmpty());
        assertThat(stays).exists();
    }

    @Test
    void aGuardThatSomebodyHasKilledHasASuccessorThatKnowsAll() throws Exception {
        Path first = filled("first");
        Path second = filled("second");
        kill(victim(first, "kill-guard", second));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aNameOfTwoLinesIsNotWatchedRatherThanTakenForTwoNames() throws Exception {
        Path dear = filled("dear");
        Path twoLines = Path.of(directory + "/x\n+" + dear);
        Path watched = filled("watched");
        kill(victim(watched, twoLines));
        assertThat(dear).exists();
        assertThat(watched).doesNotExist();
    }
}
