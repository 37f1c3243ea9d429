// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.guestfs.api.AddDriveOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How a directory that shows the guest ends when nobody unmounts it. */
@Tag("appliance")
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class MountLocalEndIT {
    private static final long SIZE = 64L << 20;

    @TempDir
    private Path directory;

    private Path mountpoint;
    private Path image;

    @BeforeEach
    void prepare() throws IOException {
        mountpoint = Files.createDirectory(directory.resolve("mount"));
        image = directory.resolve("image");
        try (var file = new java.io.RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(SIZE);
        }
    }

    private static Guestfs launch(String image) {
        Guestfs guestfs = Guestfs.create();
        guestfs.addDrive(image, AddDriveOptions.builder().format("raw").build());
        guestfs.launch();
        guestfs.mkfs("ext2", "/dev/sda");
        guestfs.mount("/dev/sda", "/");
        return guestfs;
    }

    /** What is in a file of the image; no appliance is asked. */
    private String content(String path) throws Exception {
        Process debugfs = new ProcessBuilder("/sbin/debugfs", "-R", "cat " + path, image.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(debugfs.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private boolean isMounted() throws IOException {
        return Files.readString(Path.of("/proc/self/mounts")).contains(" " + mountpoint.toRealPath() + " ");
    }

    private Process openFile() throws IOException {
        Process user = new ProcessBuilder(
                        "/bin/bash",
                        "-euc",
                        "exec 5>>file; echo written >&5; rm -f gone; exec 6>gone; rm gone; echo ready; read; echo more >&5")
                .directory(mountpoint.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(new String(user.getInputStream().readNBytes(6), StandardCharsets.US_ASCII))
                .isEqualTo("ready\n");
        return user;
    }

    private static void endsWithAnError(Process user) throws Exception {
        try (var input = user.getOutputStream()) {
            input.write('\n');
        }
        assertThat(user.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(user.exitValue()).isNotZero();
    }

    @Test
    void closingTheHandleUnmountsAndKeepsWhatWasWritten() throws Exception {
        Guestfs guestfs = launch(image.toString());
        guestfs.mountLocal(mountpoint.toString());
        CompletableFuture<Void> served = CompletableFuture.runAsync(guestfs::mountLocalRun);
        Process user = openFile();
        guestfs.close();
        served.get(10, TimeUnit.SECONDS);
        assertThat(isMounted()).isFalse();
        assertThat(mountpoint).isEmptyDirectory();
        endsWithAnError(user);
        assertThat(content("/file")).isEqualTo("written\n");
        assertThatThrownBy(() -> guestfs.umountLocal())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void closingAHandleThatNobodyServesUnmounts() throws Exception {
        Guestfs guestfs = Guestfs.create();
        guestfs.mountLocal(mountpoint.toString());
        assertThat(isMounted()).isTrue();
        guestfs.close();
        assertThat(isMounted()).isFalse();
    }

    @Test
    void anInterruptEndsTheServingAfterTheRequestUnderWay() throws Exception {
        try (Guestfs guestfs = launch(image.toString())) {
            guestfs.addListener(
                    (handle, event) -> {
                        if (((GuestfsEvent.Enter) event).action().equals("pwrite")) {
                            Thread.currentThread().interrupt();
                        }
                    },
                    EventType.ENTER);
            guestfs.mountLocal(mountpoint.toString());
            CompletableFuture<Void> served = CompletableFuture.runAsync(guestfs::mountLocalRun);
            new ProcessBuilder("/bin/sh", "-c", "echo written >file")
                    .directory(mountpoint.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThatThrownBy(() -> served.get(30, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(OperationCancelledException.class);
            assertThat(isMounted()).isFalse();
            assertThat(guestfs.cat("/file")).isEqualTo("written\n");
        }
    }

    @Test
    void anApplianceThatDiesEndsTheServing() throws Exception {
        try (Guestfs guestfs = launch(image.toString())) {
            guestfs.mountLocal(mountpoint.toString());
            ProcessHandle qemu = ProcessHandle.of(guestfs.getPid()).orElseThrow();
            CompletableFuture<Void> served = CompletableFuture.runAsync(guestfs::mountLocalRun);
            Process user = openFile();
            qemu.destroyForcibly();
            endsWithAnError(user);
            assertThatThrownBy(() -> served.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(ApplianceLostException.class);
            assertThat(isMounted()).isFalse();
            assertThat(guestfs.isConfig()).isTrue();
        }
    }

    /** Serves a mount and waits to be killed. */
    static final class Victim {
        public static void main(String[] args) {
            Guestfs guestfs = launch(args[0]);
            guestfs.mountLocal(args[1]);
            System.out.println("mounted");
            guestfs.mountLocalRun();
        }
    }

    private Process victim() throws IOException {
        Process jvm = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        image.toString(),
                        mountpoint.toString()))
                .redirectErrorStream(true)
                .start();
        var output = new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.lines().anyMatch("mounted"::equals)).isTrue();
        return jvm;
    }

    @Test
    void terminatingTheJvmUnmountsAndKeepsWhatWasWritten() throws Exception {
        Process jvm = victim();
        Process user = openFile();
        jvm.destroy();
        assertThat(jvm.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(isMounted()).isFalse();
        endsWithAnError(user);
        assertThat(content("/file")).isEqualTo("written\n");
    }

    @Test
    void killingTheJvmUnmounts() throws Exception {
        Process jvm = victim();
        Process user = openFile();
        jvm.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !isMounted());
        endsWithAnError(user);
    }
}
