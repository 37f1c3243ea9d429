// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.guestfs.api.AddDriveScratchOptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Appliances that are cloned from a template, in a cache of this test's own. */
@Tag("appliance")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class TemplateIT {
    private static final long SIZE = 64 << 20;
    private static final Pattern LUKS_SALT = Pattern.compile("\"(?:salt|digest)\":\"([A-Za-z0-9+/=]{40,})\"");

    @TempDir
    private static Path cache;

    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private volatile boolean isClockRight;

    private Guestfs configured(CloneMode mode, int disks) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("LIBGUESTFS_CACHEDIR", cache.toString());
        Guestfs guestfs = Guestfs.create(
                GuestfsConfig.builder().environment(environment).cloneMode(mode).build());
        guestfs.setBackendSetting("force_tcg", "1");
        guestfs.addListener((handle, event) -> take(((GuestfsEvent.Warning) event).message()), EventType.WARNING);
        for (int i = 0; i < disks; i++) {
            guestfs.addDriveScratch(SIZE);
        }
        return guestfs;
    }

    /** A busy host is no fault of the template. */
    private void take(String warning) {
        if (warning.contains("clock may be wrong by")) {
            isClockRight = false;
        } else {
            warnings.add(warning);
        }
    }

    private Guestfs launched(CloneMode mode) {
        Guestfs guestfs = configured(mode, 1);
        guestfs.launch();
        return guestfs;
    }

    private static Path templates() {
        try (Stream<Path> entries = Files.list(cache)) {
            Path own = entries.filter(entry -> entry.getFileName().toString().startsWith(".guestfs-"))
                    .findFirst()
                    .orElseThrow();
            return own.resolve("templates");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path template() throws Exception {
        try (Stream<Path> entries = Files.list(templates())) {
            return entries.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    @Test
    @Order(1)
    void threadsThatStartAtOnceBuildOneTemplateTogether() throws Exception {
        var running = new ArrayList<CompletableFuture<List<String>>>();
        for (int i = 0; i < 3; i++) {
            running.add(CompletableFuture.supplyAsync(() -> {
                try (Guestfs guestfs = launched(CloneMode.REQUIRE)) {
                    return guestfs.listDevices();
                }
            }));
        }
        for (CompletableFuture<List<String>> one : running) {
            assertThat(one.get()).containsExactly("/dev/sda");
        }
        try (Stream<Path> entries = Files.list(templates())) {
            assertThat(entries.filter(Files::isDirectory)).hasSize(1);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(template())))
                .isEqualTo("rwx------");
        assertThat(warnings).isEmpty();
    }

    @Test
    @Order(2)
    void twoClonesHaveNothingRandomInCommon() {
        var seen = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            try (Guestfs guestfs = launched(CloneMode.REQUIRE)) {
                assertThat(guestfs.dmesg()).containsOnlyOnce("crng reseeded due to virtual machine fork");
                seen.add(guestfs.debug("sh", List.of("head -c 16 /dev/urandom | od -An -tx1")));
                guestfs.mkfs("ext4", "/dev/sda");
                seen.add(guestfs.vfsUuid("/dev/sda"));
                guestfs.luksFormat("/dev/sda", Secret.of("secret"), 0);
                seen.add(guestfs.luksUuid("/dev/sda"));
                seen.addAll(luksRandomness(guestfs));
                guestfs.cryptsetupOpen("/dev/sda", Secret.of("secret"), "open");
                guestfs.cryptsetupClose("/dev/mapper/open");
                guestfs.wipefs("/dev/sda");
                guestfs.pvcreate("/dev/sda");
                seen.add(guestfs.pvuuid("/dev/sda"));
                seen.add(guestfs.debug("sh", List.of("cat /etc/machine-id")));
            }
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(20);
    }

    /** Of LUKS2: the salt of the header, those of the first key slot and of the master key, and the slot's material. */
    private static List<String> luksRandomness(Guestfs guestfs) {
        var found = new ArrayList<String>();
        found.add(hex(guestfs.preadDevice("/dev/sda", 64, 104)));
        String metadata = new String(guestfs.preadDevice("/dev/sda", 12 << 10, 4096), StandardCharsets.US_ASCII);
        Matcher salt = LUKS_SALT.matcher(metadata);
        while (salt.find()) {
            found.add(salt.group(1));
        }
        found.add(hex(guestfs.preadDevice("/dev/sda", 512, 32 << 10)));
        return found;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    @Order(3)
    void clonesHaveTheTimeOfTheHost() {
        for (int i = 0; i < 3; i++) {
            isClockRight = true;
            try (Guestfs guestfs = launched(CloneMode.REQUIRE)) {
                guestfs.mkfs("ext4", "/dev/sda");
                guestfs.mount("/dev/sda", "/");
                // The first write of a kind takes longer.
                guestfs.touch("/first");
                Instant before = Instant.now();
                guestfs.touch("/file");
                Instant after = Instant.now();
                var stat = guestfs.lstatns("/file");
                Instant written = Instant.ofEpochSecond(stat.stMtimeSec(), stat.stMtimeNsec());
                Duration tolerance = Duration.ofMillis(100);
                // Else the host is said to be too busy for that.
                if (isClockRight) {
                    assertThat(written).isBetween(before.minus(tolerance), after.plus(tolerance));
                }
            }
        }
        assertThat(warnings).isEmpty();
    }

    @Test
    @Order(4)
    void asManyDisksAsThereCanBeKeepTheirOrderAndTheirLabels() {
        int count = 255;
        try (Guestfs guestfs = configured(CloneMode.REQUIRE, 0)) {
            IntStream.range(0, count)
                    .forEach(i -> guestfs.addDriveScratch(
                            (i + 1L) << 20,
                            AddDriveScratchOptions.builder().label(label(i)).build()));
            guestfs.launch();
            List<String> devices = guestfs.listDevices();
            assertThat(devices)
                    .hasSize(count)
                    .startsWith("/dev/sda", "/dev/sdb")
                    .endsWith("/dev/sdit", "/dev/sdiu");
            Map<String, String> labels = guestfs.listDiskLabels();
            for (int i = 0; i < count; i++) {
                assertThat(labels).containsEntry(label(i), devices.get(i));
            }
            // Asking for each takes longer than attaching it.
            for (int i = 0; i < count; i += 31) {
                assertThat(guestfs.blockdevGetsize64(devices.get(i))).isEqualTo((i + 1L) << 20);
            }
        }
    }

    private static String label(int i) {
        return "disk" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
    }

    @Test
    @Order(5)
    void whatCannotBeClonedBootsOrFailsIfItMustNot() {
        try (Guestfs guestfs = configured(CloneMode.AUTO, 1)) {
            guestfs.setNetwork(true);
            guestfs.launch();
            assertThat(guestfs.listDevices()).hasSize(1);
        }
        assertThat(warnings).isEmpty();
        try (Guestfs guestfs = configured(CloneMode.REQUIRE, 1)) {
            guestfs.setNetwork(true);
            assertThatThrownBy(guestfs::launch)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("clone=require cannot be followed: the network");
        }
        try (Guestfs guestfs = configured(CloneMode.AUTO, 1)) {
            guestfs.setBackendSetting("clone", "perhaps");
            assertThatThrownBy(guestfs::launch)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("clone=perhaps is unknown; use auto, require or never");
        }
    }

    @Test
    @Order(6)
    void aDamagedTemplateIsBuiltAgainWhileItsClonesRun() throws Exception {
        try (Guestfs running = launched(CloneMode.REQUIRE)) {
            damage();
            rebuild();
            running.mkfs("ext4", "/dev/sda");
            running.mount("/dev/sda", "/");
            running.write("/file", "still there".getBytes(StandardCharsets.US_ASCII));
            assertThat(running.cat("/file")).isEqualTo("still there");
        }
    }

    private void damage() throws Exception {
        Path memory = template().resolve("memory");
        try (var file = new RandomAccessFile(memory.toFile(), "rw")) {
            file.seek(32 << 20);
            int one = file.read();
            file.seek(32 << 20);
            file.write(one ^ 1);
        }
        // What a process leaves behind that is killed while it builds one.
        Path unfinished = templates().resolve(template().getFileName() + ".part");
        Files.createDirectory(unfinished);
        Files.writeString(unfinished.resolve("memory"), "half");
        Files.writeString(unfinished.resolve("warm-up"), "a disk");
    }

    private void rebuild() throws Exception {
        var messages = new ArrayList<String>();
        try (Guestfs guestfs = configured(CloneMode.REQUIRE, 1)) {
            guestfs.addListener(
                    (handle, event) -> messages.add(((GuestfsEvent.Library) event).message()), EventType.LIBRARY);
            guestfs.launch();
            assertThat(guestfs.listDevices()).containsExactly("/dev/sda");
        }
        assertThat(warnings).anySatisfy(warning -> assertThat(warning).contains("not what was written"));
        assertThat(messages).singleElement().asString().contains("building a template");
        assertThat(templates()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @Order(7)
    void aStateOfAnotherQemuIsReplacedInTheSameLaunch() throws Exception {
        Path state = template().resolve("state");
        Files.write(state, new byte[] {'Q', 'E', 'V', 'M', 0, 0, 0, 99});
        Path seal = template().resolve("template.properties");
        // As if it had been written like that.
        var checksum = new CRC32C();
        checksum.update(0);
        checksum.update(Files.readAllBytes(state));
        Files.writeString(
                seal,
                Files.readString(seal)
                        .replaceAll("state.checksum=.*", "state.checksum=8-" + Long.toHexString(checksum.getValue())));
        try (Guestfs guestfs = launched(CloneMode.AUTO)) {
            assertThat(guestfs.listDevices()).containsExactly("/dev/sda");
        }
        assertThat(warnings).singleElement().asString().contains("a template is deleted: qemu does not go on from");
        assertThat(state).isRegularFile();
    }

    @Test
    @Order(8)
    void nobodyElseMayHaveHisHandsInTheTemplates() throws Exception {
        Path own = templates().getParent();
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (Guestfs guestfs = configured(CloneMode.REQUIRE, 1)) {
            assertThatThrownBy(guestfs::launch)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("writable by group or other");
        } finally {
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    @Order(9)
    void jvmsBuildOneTemplateTogetherAfterOneThatWasKilled() throws Exception {
        Path first = template();
        Process victim = child("one=more");
        await().atMost(Duration.ofMinutes(2)).until(() -> isUnfinished("scratch.img"));
        victim.destroyForcibly().waitFor();
        Process[] others = {child("one=more"), child("one=more")};
        for (Process other : others) {
            String output = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(other.waitFor()).as(output).isZero();
        }
        assertThat(unfinished()).isEmpty();
        try (Stream<Path> entries = Files.list(templates())) {
            // With other words for the kernel it is another one.
            assertThat(entries.filter(Files::isDirectory)).hasSize(2).contains(first);
        }
    }

    private static Optional<Path> unfinished() throws IOException {
        try (Stream<Path> entries = Files.list(templates())) {
            return entries.filter(entry -> entry.toString().endsWith(".part")).findFirst();
        }
    }

    /** Whether there is half a template that already has a file. */
    private static boolean isUnfinished(String file) throws IOException {
        return unfinished().filter(part -> Files.exists(part.resolve(file))).isPresent();
    }

    private static Process child(String append) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        append)
                .redirectErrorStream(true);
        builder.environment().put("LIBGUESTFS_CACHEDIR", cache.toString());
        return builder.start();
    }

    /** Launches a clone in a JVM of its own. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            try (Guestfs guestfs = Guestfs.create(
                    GuestfsConfig.builder().cloneMode(CloneMode.REQUIRE).build())) {
                guestfs.setBackendSetting("force_tcg", "1");
                guestfs.setAppend(arguments[0]);
                guestfs.addDriveScratch(SIZE);
                guestfs.launch();
                guestfs.pingDaemon();
            }
        }
    }

    @Test
    @Order(10)
    void anInterruptedBuildEndsAtOnceAndLeavesNothing() throws Exception {
        var failure = new CompletableFuture<Throwable>();
        Thread launching = new Thread(() -> {
            try (Guestfs guestfs = configured(CloneMode.AUTO, 1)) {
                guestfs.setAppend("interrupted=1");
                guestfs.launch();
                failure.complete(new AssertionError("it was launched"));
            } catch (LaunchException e) {
                failure.complete(e);
            }
        });
        launching.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> isUnfinished("root.qcow2"));
        launching.interrupt();
        assertThat(failure.get(30, TimeUnit.SECONDS)).isInstanceOf(LaunchException.class);
        launching.join();
        assertThat(unfinished()).isEmpty();
        assertThat(templates()).isDirectoryNotContaining("glob:**.failed");
    }

    /** Whoever stops a service ends all of its processes: that says nothing about the appliance. */
    @ParameterizedTest
    @ValueSource(strings = {"TERM", "KILL"})
    @Order(11)
    void anApplianceThatSomebodyEndsIsTriedAgain(String signal) throws Exception {
        String word = "ended=" + signal;
        var launched = CompletableFuture.supplyAsync(() -> {
            try (Guestfs guestfs = configured(CloneMode.REQUIRE, 1)) {
                guestfs.setAppend(word);
                guestfs.launch();
                return guestfs.listDevices();
            }
        });
        await().atMost(Duration.ofMinutes(1)).until(() -> isUnfinished("scratch.img"));
        new ProcessBuilder("kill", "-" + signal, String.valueOf(qemu(word).orElseThrow()))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(launched.get(2, TimeUnit.MINUTES)).containsExactly("/dev/sda");
        assertThat(templates()).isDirectoryNotContaining("glob:**.failed");
        assertThat(warnings).isEmpty();
    }

    /** The one that boots with this word for its kernel. */
    private static Optional<Long> qemu(String word) {
        return ProcessHandle.current()
                .descendants()
                .filter(one -> one.info().command().orElse("").contains("qemu"))
                .filter(one -> Stream.of(one.info().arguments().orElse(new String[0]))
                        .anyMatch(argument -> argument.contains(word)))
                .map(ProcessHandle::pid)
                .findFirst();
    }

    @Test
    @Order(12)
    void anApplianceThatCannotBeClonedBootsAndIsNotTriedAgain() throws Exception {
        for (int i = 0; i < 2; i++) {
            warnings.clear();
            try (Guestfs guestfs = configured(CloneMode.AUTO, 1)) {
                // Its kernel then has no vmgenid.
                guestfs.setAppend("acpi=off");
                guestfs.launch();
                assertThat(guestfs.listDevices()).containsExactly("/dev/sda");
            }
            assertThat(warnings)
                    .singleElement()
                    .asString()
                    .contains("could not be cloned from a template")
                    .contains("no driver for vmgenid")
                    .contains("booting it cold");
        }
        assertThat(warnings).singleElement().asString().contains("not tried again until");
        assertThat(templates()).isDirectoryContaining("glob:**.failed");
    }

    @Test
    @Order(13)
    void memoryThatIsTooSmallForTheApplianceIsAClearError() {
        try (Guestfs guestfs = configured(CloneMode.AUTO, 1)) {
            guestfs.setMemsize(256);
            // Leaves the kernel next to nothing.
            guestfs.setAppend("mem=24M");
            assertThatThrownBy(guestfs::launch)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("consoleTail()");
        }
        assertThat(warnings).anySatisfy(warning -> assertThat(warning).contains("booting it cold"));
    }
}
