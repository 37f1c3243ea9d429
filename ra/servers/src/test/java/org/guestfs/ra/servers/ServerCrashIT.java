// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.guestfs.ra.spi.GuestfsManagedConnectionFactory;
import org.guestfs.ra.spi.GuestfsResourceAdapter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server is killed in the middle of a transaction over two images. Started again, it brings both to where its transaction
 * manager says, with nobody's help.
 */
@Tag("server")
final class ServerCrashIT {
    static final String FIRST = "crash-first.img";
    static final String SECOND = "crash-second.img";

    private static final Path IMAGES = Path.of(System.getProperty("images", "/nowhere"));
    private static final Path JOURNAL = IMAGES.resolve(".guestfs-journal");
    private static final Duration RECOVERY = Duration.ofMinutes(5);

    private static final InstalledServer SERVER = InstalledServer.ofThisRun();
    private static final File LOG = new File("target", "crash-" + SERVER + ".log");

    @TempDir
    private Path programs;

    @BeforeAll
    static void install() throws IOException {
        SERVER.install();
    }

    @AfterAll
    static void uninstall() throws IOException {
        SERVER.uninstall();
    }

    @BeforeEach
    void makeImages() throws Exception {
        assertThat(JOURNAL.toFile().exists() ? branches() : Stream.empty()).isEmpty();
        ServerIT.makeImage(FIRST);
        ServerIT.makeImage(SECOND);
    }

    private RunningServer start() throws IOException {
        return RunningServer.start(SERVER, programs, LOG);
    }

    @Test
    void imagesAreOldIfItDiesBeforeAllArePrepared() throws Exception {
        var other = new GuestfsResourceAdapter();
        other.setImageRoots(IMAGES.toString());
        other.setMinimum(0);
        other.start();
        try (RunningServer running = start()) {
            var managed = new GuestfsManagedConnectionFactory();
            managed.setResourceAdapter(other);
            GuestfsConnectionFactory factory = managed.createConnectionFactory();
            // Which is prepared first is the server's choice; it will be the same each time.
            assertThat(diesBeforePreparing(SECOND, factory, running) || diesBeforePreparing(FIRST, factory, running))
                    .isTrue();
        } finally {
            other.stop();
        }
        assertThat(branches()).hasSize(2);
        assertRecovery("old");
    }

    /** Reads an image, which so cannot be prepared, and kills the server if the other is; if not, all is rolled back. */
    private static boolean diesBeforePreparing(String image, GuestfsConnectionFactory factory, RunningServer running)
            throws Exception {
        long process = running.process();
        try (GuestfsConnection reader = factory.getConnection(GuestfsConnectionSpec.readOnly(image))) {
            assertThat(reader).isNotNull();
            CompletableFuture<?> commit = running.begin("commit");
            await().atMost(RECOVERY).until(() -> commit.isDone() || isOnePrepared());
            if (commit.isDone()) {
                return false;
            }
            ProcessHandle.of(process).orElseThrow().destroyForcibly();
            running.awaitDeath();
            return true;
        }
    }

    private static boolean isOnePrepared() throws IOException {
        return branches().anyMatch(branch -> Files.exists(branch.resolve("record.properties")));
    }

    private static Stream<Path> branches() throws IOException {
        try (Stream<Path> entries = Files.list(JOURNAL)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("branch-")).toList().stream();
        }
    }

    @Test
    void imagesAreNewIfItDiesWhileTheFirstIsCommitted() throws Exception {
        Path killer = programs.resolve("qemu-img");
        Files.writeString(
                killer,
                """
                #!/bin/sh
                # Kills the server while it commits, and the copy with it.
                if [ "$1" = commit ] && mkdir "%s/first" 2>/dev/null; then
                  timeout -s KILL 0.001 /usr/bin/qemu-img "$@"
                  kill -KILL $PPID
                  exit 1
                fi
                exec /usr/bin/qemu-img "$@"
                """
                        .formatted(programs));
        assertThat(killer.toFile().setExecutable(true)).isTrue();
        try (RunningServer running = start()) {
            CompletableFuture<?> commit = running.begin("commit");
            running.awaitDeath();
            assertThat(commit).failsWithin(Duration.ofMinutes(1));
        }
        assertThat(branches()).hasSize(2);
        assertRecovery("new");
    }

    private void assertRecovery(String content) throws Exception {
        assertThat(isOnePrepared()).isTrue();
        try (RunningServer running = start()) {
            await().atMost(RECOVERY).untilAsserted(() -> assertThat(branches()).isEmpty());
            assertThat(running.answer("inDoubt")).isEqualTo("0");
            for (String image : List.of(FIRST, SECOND)) {
                assertThat(running.answer(image)).isEqualTo(content);
            }
        }
        for (String image : List.of(FIRST, SECOND)) {
            assertCleanFileSystem(IMAGES.resolve(image));
        }
    }

    private static void assertCleanFileSystem(Path image) throws Exception {
        Process e2fsck = new ProcessBuilder("e2fsck", "-fn", image.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(e2fsck.getInputStream().readAllBytes(), UTF_8);
        assertThat(e2fsck.waitFor()).as(output).isZero();
        assertThat(output).doesNotContain("WARNING");
    }
}
