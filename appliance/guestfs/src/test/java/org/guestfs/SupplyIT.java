// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Appliances that are ready before they are wanted, and limits to how many there are. */
@Tag("appliance")
final class SupplyIT {
    private static final long SIZE = 16 << 20;
    private static final Duration LONG = Duration.ofMinutes(3);

    /** Its slots are this test's alone; the appliance and its template are shared by the tests. */
    @TempDir
    private static Path cache;

    private static GuestfsConfig config() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("LIBGUESTFS_CACHEDIR", cache.toString());
        return GuestfsConfig.builder().environment(environment).build();
    }

    private static Supply.Builder supply() {
        return Supply.builder().config(config());
    }

    private static Guestfs launched(Supply supply) {
        Guestfs guestfs = supply.create();
        try {
            guestfs.addDriveScratch(SIZE);
            guestfs.launch();
            return guestfs;
        } catch (RuntimeException e) {
            guestfs.close();
            throw e;
        }
    }

    private static void awaitReady(Supply supply, int count) {
        await().atMost(LONG).until(() -> supply.statistics().ready() == count);
    }

    @Test
    void aLaunchTakesWhatIsReadyAndItIsReplaced() {
        try (Supply supply = supply().minimum(1).open()) {
            awaitReady(supply, 1);
            int first;
            try (Guestfs guestfs = launched(supply)) {
                first = guestfs.getPid();
                assertThat(supply.statistics().servedReady()).isEqualTo(1);
                assertThat(supply.statistics().inUse()).isEqualTo(1);
                assertThat(guestfs.listDevices()).containsExactly("/dev/sda");
                guestfs.mkfs("ext4", "/dev/sda");
                guestfs.mount("/dev/sda", "/");
                guestfs.write("/file", new byte[] {1});
            }
            assertThat(ProcessHandle.of(first)).isEmpty();
            awaitReady(supply, 1);
            try (Guestfs guestfs = launched(supply)) {
                assertThat(guestfs.getPid()).isNotEqualTo(first);
                assertThat(guestfs.listFilesystems()).isEqualTo(Map.of("/dev/sda", "unknown"));
            }
            assertThat(supply.statistics().served()).isEqualTo(2);
            assertThat(supply.statistics().servedReady()).isEqualTo(2);
            assertThat(supply.statistics().inUse()).isZero();
        }
        assertThat(machines()).isEmpty();
    }

    /** The appliances of this test: others share its JVM. */
    private static List<ProcessHandle> machines() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> commandLine(child).contains("mem-path=" + cache))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // It has ended.
            return "";
        }
    }

    @Test
    void otherSettingsGetAnApplianceOfTheirOwn() {
        try (Supply supply = supply().minimum(1).open()) {
            awaitReady(supply, 1);
            try (Guestfs guestfs = supply.create()) {
                guestfs.setMemsize(768);
                guestfs.addDriveScratch(SIZE);
                guestfs.launch();
                assertThat(guestfs.debug("sh", List.of("grep MemTotal /proc/meminfo")))
                        .containsPattern("MemTotal: *[67]\\d{5} kB");
            }
            assertThat(supply.statistics().served()).isEqualTo(1);
            assertThat(supply.statistics().servedReady()).isZero();
        }
    }

    @Test
    void sparesThatBootColdAreHandedOutAsWell() {
        GuestfsConfig config = config().toBuilder()
                .cloneMode(CloneMode.NEVER)
                .launchTimeout(LONG)
                .build();
        try (Supply supply = Supply.builder().config(config).minimum(1).open()) {
            awaitReady(supply, 1);
            try (Guestfs guestfs = launched(supply)) {
                assertThat(guestfs.listDevices()).containsExactly("/dev/sda");
            }
            assertThat(supply.statistics().servedReady()).isEqualTo(1);
        }
    }

    @Test
    void fourAreReadyAtOnceAndTheFifthWaits() throws Exception {
        try (Supply supply = supply().minimum(4).maximum(4).waitTimeout(LONG).open()) {
            awaitReady(supply, 4);
            assertThat(machines()).hasSize(4);
            List<Guestfs> taken =
                    Stream.generate(() -> launched(supply)).limit(4).toList();
            CompletableFuture<List<String>> fifth = CompletableFuture.supplyAsync(() -> {
                try (Guestfs guestfs = launched(supply)) {
                    return guestfs.listDevices();
                }
            });
            await().until(() -> supply.statistics().waiting() == 1);
            taken.forEach(Guestfs::close);
            assertThat(fifth.get()).containsExactly("/dev/sda");
            assertThat(supply.close(LONG)).isTrue();
            assertThat(supply.statistics().created())
                    .isEqualTo(supply.statistics().destroyed());
        }
        assertThat(machines()).isEmpty();
    }

    @Test
    void aDeadOneIsNotHandedOut() {
        try (Supply supply = supply().minimum(1).open()) {
            awaitReady(supply, 1);
            assertThat(machines()).hasSize(1).allMatch(ProcessHandle::destroyForcibly);
            try (Guestfs guestfs = launched(supply)) {
                assertThat(guestfs.listDevices()).hasSize(1);
            }
            assertThat(supply.statistics().failed()).isEqualTo(1);
        }
    }

    @Test
    void whenAllAreInUseALaunchWaitsOrIsToldWhoHasThem() throws Exception {
        try (Supply supply = supply().minimum(0)
                .maximum(1)
                .waitTimeout(Duration.ofSeconds(2))
                .open()) {
            try (Guestfs first = launched(supply);
                    Guestfs second = supply.create()) {
                assertThat(first.isReady()).isTrue();
                second.addDriveScratch(SIZE);
                var failure = catchThrowableOfType(LaunchException.class, second::launch);
                assertThat(failure.errnoName()).isEqualTo("ETIMEDOUT");
                assertThat(failure)
                        .hasMessageContaining("1 appliances with")
                        .hasMessageContaining(
                                "process " + ProcessHandle.current().pid() + " since ")
                        .hasMessageContaining("scratch1");
                assertThat(supply.statistics().timedOut()).isEqualTo(1);
            }
        }
        try (Supply supply = supply().minimum(0).maximum(1).waitTimeout(LONG).open()) {
            Guestfs first = launched(supply);
            CompletableFuture<List<String>> second = CompletableFuture.supplyAsync(() -> {
                try (Guestfs guestfs = launched(supply)) {
                    return guestfs.listDevices();
                }
            });
            await().until(() -> supply.statistics().waiting() == 1);
            first.close();
            assertThat(second.get()).containsExactly("/dev/sda");
        }
    }

    @Test
    void withoutDemandWhatIsBeyondTheMinimumGoes() {
        try (Supply supply =
                supply().minimum(0).idleTimeout(Duration.ofSeconds(5)).open()) {
            launched(supply).close();
            awaitReady(supply, 1);
            awaitReady(supply, 0);
            assertThat(supply.statistics().created()).isEqualTo(2);
            await().until(() -> supply.statistics().destroyed() == 2);
        }
    }

    @Test
    void processesShareTheLimitAndADeadOneHoldsNothing(@TempDir Path temporary) throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        cache.toString(),
                        temporary.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            var output = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
            assertThat(output.readLine()).isEqualTo("launched");
            try (Supply impatient = supply().minimum(0)
                    .maximum(1)
                    .waitTimeout(Duration.ofSeconds(1))
                    .open()) {
                assertThatThrownBy(() -> launched(impatient)).hasMessageContaining("process " + other.pid());
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
        await().until(() -> isEmpty(temporary));
        try (Supply patient = supply().minimum(0).maximum(1).waitTimeout(LONG).open()) {
            launched(patient).close();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    /** Another process: takes a spare, says so, and waits to be killed. */
    static final class Holder {
        private Holder() {}

        private static Guestfs launchedReady(Supply supply) {
            awaitReady(supply, 1);
            return launched(supply);
        }

        /**
         * Runs it.
         *
         * @param args the cache directory, and that for temporary files
         */
        public static void main(String[] args) throws Exception {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("LIBGUESTFS_CACHEDIR", args[0]);
            environment.put("LIBGUESTFS_TMPDIR", args[1]);
            environment.put("XDG_RUNTIME_DIR", args[1]);
            GuestfsConfig config =
                    GuestfsConfig.builder().environment(environment).build();
            try (Supply supply = Supply.builder()
                            .config(config)
                            .minimum(1)
                            .maximum(1)
                            .open();
                    Guestfs guestfs = launchedReady(supply)) {
                System.out.println(guestfs.isReady() ? "launched" : "lost");
                Thread.sleep(LONG.toMillis());
            }
        }
    }

    @Test
    void aClosedSupplyGivesNothing() {
        Supply supply = supply().minimum(0).open();
        supply.close();
        assertThatThrownBy(() -> launched(supply))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the supply is closed");
    }

    @Test
    void sizesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Supply.builder().minimum(-1)).hasMessageContaining("negative, got -1");
        assertThatThrownBy(() -> Supply.builder().maximum(0)).hasMessageContaining("greater than 0, got 0");
        assertThatThrownBy(() -> Supply.builder().memory(0))
                .hasMessageContaining("memory must be greater than 0, got 0");
        assertThatThrownBy(() -> Supply.builder().minimum(3).maximum(2).open())
                .hasMessageContaining("minimum 3 is greater than maximum 2");
        assertThatThrownBy(() -> Supply.builder().idleTimeout(Duration.ZERO)).hasMessageContaining("idleTimeout");
    }
}
