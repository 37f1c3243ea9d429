// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.GuestfsEvent;
import org.guestfs.GuestfsListener;
import org.guestfs.LaunchException;
import org.guestfs.OperationException;
import org.guestfs.Secret;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.GuestfsApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a handle does without an appliance. */
final class HandleTest {
    private final Guestfs guestfs = Guestfs.create(GuestfsConfig.builder()
            .environment(Map.of("PATH", System.getenv("PATH")))
            .build());

    @AfterEach
    void close() {
        guestfs.close();
    }

    private static Guestfs withEnvironment(Map<String, String> environment) {
        return Guestfs.create(GuestfsConfig.builder().environment(environment).build());
    }

    @Test
    void leavesTheEnvironmentToParseEnvironmentIfTold() {
        try (Guestfs handle =
                Guestfs.create(GuestfsConfig.builder()
                        .environment(Map.of("LIBGUESTFS_MEMSIZE", "1000"))
                        .environmentApplied(false)
                        .build()
                        .toBuilder()
                        .build())) {
            assertThat(handle.getMemsize()).isEqualTo(1280);
            handle.parseEnvironment();
            assertThat(handle.getMemsize()).isEqualTo(1000);
        }
    }

    @Test
    void everyActionPassesThroughTheOneSeam() {
        List<String> own = Arrays.stream(Handle.class.getDeclaredMethods())
                .filter(method -> !method.getName().equals("invoke"))
                .filter(HandleTest::isAction)
                .map(Method::toString)
                .toList();
        assertThat(own).isEmpty();
    }

    private static boolean isAction(Method method) {
        try {
            GuestfsApi.class.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    @Test
    void hasTheDefaultsOfTheManual() {
        assertThat(guestfs.getMemsize()).isEqualTo(1280);
        assertThat(guestfs.getSmp()).isEqualTo(1);
        assertThat(guestfs.getAutosync()).isTrue();
        assertThat(guestfs.getRecoveryProc()).isTrue();
        assertThat(guestfs.getVerbose()).isFalse();
        assertThat(guestfs.getTrace()).isFalse();
        assertThat(guestfs.getNetwork()).isFalse();
        assertThat(guestfs.getBackend()).isEqualTo("direct");
        assertThat(guestfs.getBackendSettings()).isEmpty();
        assertThat(guestfs.getTmpdir()).isEqualTo("/tmp");
        assertThat(guestfs.getCachedir()).isEqualTo("/var/tmp");
        assertThat(guestfs.getAppend()).isEmpty();
        assertThat(guestfs.getIdentifier()).isEmpty();
        assertThat(guestfs.maxDisks()).isEqualTo(255);
        assertThat(guestfs.isConfig()).isTrue();
        assertThat(guestfs.getState()).isZero();
    }

    @Test
    void takesItsPropertiesFromTheEnvironment(@TempDir Path directory) throws Exception {
        var environment = Map.of(
                "LIBGUESTFS_TRACE", "yes",
                "LIBGUESTFS_DEBUG", "1",
                "LIBGUESTFS_MEMSIZE", "512",
                "LIBGUESTFS_PATH", "/appliance",
                "LIBGUESTFS_HV", "/bin/qemu",
                "LIBGUESTFS_APPEND", "word",
                "LIBGUESTFS_BACKEND", "appliance",
                "LIBGUESTFS_BACKEND_SETTINGS", "force_tcg:other=1",
                "LIBGUESTFS_CACHEDIR", directory.toString(),
                "TMPDIR", directory.toString());
        try (Guestfs configured = withEnvironment(environment)) {
            configured.setTrace(false);
            assertThat(configured.getVerbose()).isTrue();
            assertThat(configured.getMemsize()).isEqualTo(512);
            assertThat(configured.getPath()).isEqualTo("/appliance");
            assertThat(configured.getHv()).isEqualTo("/bin/qemu");
            assertThat(configured.getAppend()).contains("word");
            assertThat(configured.getBackend()).isEqualTo("direct");
            assertThat(configured.getBackendSettings()).containsExactly("force_tcg", "other=1");
            assertThat(configured.getBackendSetting("force_tcg")).isEqualTo("1");
            assertThat(configured.getCachedir())
                    .isEqualTo(directory.toRealPath().toString());
            assertThat(configured.getTmpdir()).isEqualTo(directory.toRealPath().toString());
        }
    }

    @Test
    void unmountingDoesNotWaitForACallOfAnotherThread() throws Exception {
        var told = new ArrayList<String>();
        var inCall = new CountDownLatch(1);
        var unmounted = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        guestfs.addListener(
                (handle, event) -> {
                    assertThat(Thread.currentThread()).isSameAs(main);
                    told.add(((GuestfsEvent.Enter) event).action());
                    if (told.size() == 1) {
                        inCall.countDown();
                        assertThat(awaited(unmounted)).isTrue();
                    }
                },
                EventType.ENTER);
        CompletableFuture<Throwable> unmounting = CompletableFuture.supplyAsync(() -> {
            assertThat(awaited(inCall)).isTrue();
            Throwable failure = catchThrowableOfType(Throwable.class, () -> guestfs.umountLocal());
            unmounted.countDown();
            return failure;
        });
        guestfs.getMemsize();
        assertThat(unmounting.get()).isInstanceOf(IllegalStateException.class).hasMessageContaining("mount_local");
        guestfs.getSmp();
        assertThat(catchThrowableOfType(Throwable.class, () -> guestfs.umountLocal()))
                .isNotNull();
        assertThat(told).containsExactlyInAnyOrder("get_memsize", "umount_local", "get_smp", "umount_local");
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void takesEmptyVariablesForUnsetOnes() {
        try (Guestfs configured =
                withEnvironment(Map.of("TMPDIR", "", "XDG_RUNTIME_DIR", "", "LIBGUESTFS_BACKEND", ""))) {
            assertThat(configured.getTmpdir()).isEqualTo("/tmp");
            assertThat(configured.getSockdir()).isEqualTo("/tmp");
            assertThat(configured.getBackend()).isEqualTo("direct");
        }
    }

    @Test
    void takesItsDirectoriesFromTheEnvironment(@TempDir Path directory) throws Exception {
        String files = Files.createDirectory(directory.resolve("files")).toString();
        String sockets = Files.createDirectory(directory.resolve("sockets")).toString();
        try (Guestfs configured =
                withEnvironment(Map.of("TMPDIR", sockets, "LIBGUESTFS_TMPDIR", files, "XDG_RUNTIME_DIR", sockets))) {
            assertThat(configured.getTmpdir()).isEqualTo(files);
            // The sockets of root are in a place of their own, as libguestfs has it.
            boolean isRoot = System.getProperty("user.name").equals("root");
            assertThat(configured.getSockdir()).isEqualTo(isRoot ? "/tmp" : sockets);
        }
    }

    @Test
    void parsesTheEnvironmentAgainWhenAsked() {
        try (Guestfs configured = withEnvironment(Map.of("LIBGUESTFS_MEMSIZE", "512"))) {
            configured.setMemsize(700);
            configured.parseEnvironment();
            assertThat(configured.getMemsize()).isEqualTo(512);
            configured.parseEnvironmentList(List.of("LIBGUESTFS_MEMSIZE=600", "LIBGUESTFS_MEMSIZE=900"));
            assertThat(configured.getMemsize()).isEqualTo(600);
        }
    }

    @Test
    void refusesAnEnvironmentThatMakesNoSense() {
        assertThatThrownBy(() -> withEnvironment(Map.of("LIBGUESTFS_DEBUG", "perhaps")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LIBGUESTFS_DEBUG=perhaps");
        assertThatThrownBy(() -> withEnvironment(Map.of("LIBGUESTFS_MEMSIZE", "much")))
                .hasMessageContaining("LIBGUESTFS_MEMSIZE=much");
        try (Guestfs configured = withEnvironment(Map.of("LIBGUESTFS_MEMSIZE", "1024M"))) {
            assertThat(configured.getMemsize()).isEqualTo(1024);
        }
        assertThatThrownBy(() -> withEnvironment(Map.of("LIBGUESTFS_MEMSIZE", "100")))
                .hasMessageContaining("at least 256");
        assertThatThrownBy(() -> withEnvironment(Map.of("LIBGUESTFS_BACKEND", "magic")))
                .hasMessageContaining("invalid backend: magic");
        assertThatThrownBy(() -> withEnvironment(Map.of("TMPDIR", "/no/such/directory")))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("/no/such/directory");
    }

    @Test
    void keepsBackendSettings() {
        guestfs.setBackendSettings(List.of("a", "b=1"));
        guestfs.setBackendSetting("b", "2");
        assertThat(guestfs.getBackendSettings()).containsExactly("a", "b=2");
        assertThat(guestfs.clearBackendSetting("a")).isEqualTo(1);
        assertThat(guestfs.clearBackendSetting("a")).isZero();
        var missing = catchThrowableOfType(OperationException.class, () -> guestfs.getBackendSetting("a"));
        assertThat(missing.errnoName()).isEqualTo("ESRCH");
    }

    @Test
    void refusesValuesOutOfRange() {
        assertThatThrownBy(() -> guestfs.setMemsize(255)).hasMessageContaining("255");
        assertThatThrownBy(() -> guestfs.setSmp(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> guestfs.setSmp(256)).hasMessageContaining("256");
        assertThatThrownBy(() -> guestfs.setIdentifier("not allowed")).hasMessageContaining("not allowed");
        assertThatThrownBy(() -> guestfs.setTmpdir("")).hasMessageContaining("No such file or directory");
        assertThatThrownBy(() -> guestfs.setTmpdir("/etc/passwd")).hasMessageContaining("not a directory");
        assertThatThrownBy(() -> guestfs.config("-kernel", "/vmlinuz")).hasMessageContaining("-kernel");
        assertThatThrownBy(() -> guestfs.config("kernel", null)).hasMessageContaining("dash");
        assertThatThrownBy(() -> guestfs.cat("a\0b")).hasMessageContaining("NUL");
        assertThatThrownBy(() -> guestfs.cat(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void needsAnApplianceForTheDaemonsActions() {
        assertThatThrownBy(guestfs::listDevices)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("call launch before");
    }

    @Test
    void needsADriveToLaunch() {
        assertThatThrownBy(guestfs::launch).isInstanceOf(LaunchException.class).hasMessageContaining("add_drive");
        assertThat(guestfs.isConfig()).isTrue();
    }

    @Test
    @SuppressWarnings("resource")
    void isOfNoUseAfterClose() {
        guestfs.close();
        guestfs.close();
        assertThatThrownBy(guestfs::getMemsize)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void tracesCallsAsLibguestfsDoes() {
        var lines = new ArrayList<String>();
        guestfs.setTrace(true);
        guestfs.addListener((handle, event) -> lines.add(((GuestfsEvent.Trace) event).message()), EventType.TRACE);
        guestfs.setMemsize(700);
        guestfs.getMemsize();
        guestfs.getAutosync();
        guestfs.getBackendSettings();
        guestfs.setAppend(null);
        guestfs.getAppend();
        assertThatThrownBy(() -> guestfs.getBackendSetting("foo")).isInstanceOf(OperationException.class);
        assertThatThrownBy(() -> guestfs.cryptsetupOpen("/dev/sda1", Secret.of("tell nobody"), "foo"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(lines)
                .containsExactly(
                        "set_memsize 700",
                        "set_memsize = 0",
                        "get_memsize",
                        "get_memsize = 700",
                        "get_autosync",
                        "get_autosync = 1",
                        "get_backend_settings",
                        "get_backend_settings = []",
                        "set_append null",
                        "set_append = 0",
                        "get_append",
                        "get_append = \"NULL\"",
                        "get_backend_setting \"foo\"",
                        "get_backend_setting = NULL (error)",
                        "cryptsetup_open \"/dev/sda1\" \"***\" \"foo\"",
                        "cryptsetup_open = -1 (error)");
    }

    @Test
    void toleratesListenersThatThrowAndThatRemoveThemselves() {
        var heard = new ArrayList<String>();
        var registration = new GuestfsListener.Registration[1];
        guestfs.addListener(
                (handle, event) -> {
                    throw new IllegalStateException("on purpose");
                },
                EventType.ENTER);
        registration[0] = guestfs.addListener(
                (handle, event) -> {
                    heard.add("once");
                    registration[0].close();
                },
                EventType.ENTER);
        guestfs.addListener((handle, event) -> heard.add("always"), EventType.ENTER);
        guestfs.getSmp();
        guestfs.getSmp();
        assertThat(heard).containsExactly("once", "always", "always");
    }

    @Test
    void listenersMayRemoveOthersThatAreThenNotToldAnyMore() {
        var heard = new ArrayList<String>();
        var second = new GuestfsListener.Registration[1];
        guestfs.addListener(
                (handle, event) -> {
                    heard.add("first");
                    second[0].close();
                    handle.addListener((same, next) -> heard.add("added"), EventType.CLOSE);
                },
                EventType.ENTER);
        second[0] = guestfs.addListener((handle, event) -> heard.add("second"), EventType.ENTER);
        guestfs.getSmp();
        assertThat(heard).containsExactly("first");
        guestfs.close();
        assertThat(heard).containsExactly("first", "added");
    }

    @Test
    void cancellingWithNothingToCancelHasNoEffect() {
        guestfs.userCancel();
        assertThat(guestfs.getSmp()).isEqualTo(1);
    }

    @Test
    void keepsWhatTheApplicationGivesIt() {
        guestfs.privateData().put("owner", 1);
        guestfs.privateData().put("ticket", List.of("a"));
        for (String name : guestfs.privateData().keySet()) {
            guestfs.privateData().putIfAbsent("while it is walked", name);
        }
        assertThat(guestfs.privateData())
                .containsEntry("owner", 1)
                .containsEntry("ticket", List.of("a"))
                .hasSize(3);
        guestfs.privateData().remove("owner");
        assertThat(guestfs.privateData()).doesNotContainKey("owner");
    }

    @Test
    void namesDevicesByTheirIndex() {
        assertThat(guestfs.deviceIndex("/dev/sda")).isZero();
        assertThat(guestfs.deviceIndex("/dev/vdz")).isEqualTo(25);
        assertThat(guestfs.deviceIndex("/dev/sdaa")).isEqualTo(26);
        assertThat(guestfs.deviceIndex("/dev/sdaaa")).isEqualTo(702);
        assertThatThrownBy(() -> guestfs.deviceIndex("/dev/sda1")).hasMessageContaining("not found");
        assertThat(guestfs.canonicalDeviceName("/dev/vda1")).isEqualTo("/dev/sda1");
        assertThat(guestfs.canonicalDeviceName("/dev/hdb")).isEqualTo("/dev/sdb");
        assertThat(guestfs.canonicalDeviceName("/dev/md127")).isEqualTo("/dev/md127");
    }

    @Test
    void refusesImagesThatAreNone(@TempDir Path directory) throws Exception {
        Path empty = Files.createFile(directory.resolve("empty.img"));
        Path unreadable = Files.write(directory.resolve("unreadable.img"), new byte[512]);
        assertProblem(directory.resolve("missing.img"), "ENOENT", "No such file");
        assertProblem(empty, "EINVAL", "is empty");
        assertProblem(directory, "EISDIR", "is a directory");
        assertProblem(Path.of("/dev/zero"), "EINVAL", "neither a file nor a block device");
        if (unreadable.toFile().setReadable(false) && !Files.isReadable(unreadable)) {
            assertProblem(unreadable, "EACCES", "Permission denied");
        }
        assertThat(guestfs.debugDrives()).isEmpty();
    }

    private void assertProblem(Path image, String errno, String message) {
        var failure = catchThrowableOfType(OperationException.class, () -> guestfs.addDrive(image.toString()));
        assertThat(failure).hasMessageContaining(image.toString()).hasMessageContaining(message);
        assertThat(failure.errnoName()).isEqualTo(errno);
    }

    @Test
    void refusesOptionsThatMakeNoSense(@TempDir Path directory) throws Exception {
        String image = Files.write(directory.resolve("disk.img"), new byte[512]).toString();
        assertRefused(image, AddDriveOptions.builder().format("no,comma"), "format");
        assertRefused(image, AddDriveOptions.builder().label("with space"), "label");
        assertRefused(image, AddDriveOptions.builder().iface(""), "iface");
        assertRefused(image, AddDriveOptions.builder().cachemode("fast"), "fast");
        assertRefused(image, AddDriveOptions.builder().discard("perhaps"), "perhaps");
        assertRefused(image, AddDriveOptions.builder().discard("enable").readonly(true), "read-only");
        assertRefused(image, AddDriveOptions.builder().blocksize(1024), "1024");
        assertRefused(image, AddDriveOptions.builder().protocol("gopher"), "gopher");
        assertRefused(image, AddDriveOptions.builder().protocol("nbd"), "exactly one server");
        assertRefused(image, AddDriveOptions.builder().protocol("gopher").label("with space"), "label");
        assertRefused(image, AddDriveOptions.builder().secret(Secret.of("tell nobody")), "secret");
        assertThat(guestfs.debugDrives()).isEmpty();
    }

    @Test
    void remoteDrivesAreOpenedAtLaunchAndNeedAFormat() {
        guestfs.addDrive("", nbd().format("qcow2").discard("enable").build());
        guestfs.addDrive("export", nbd().format("raw").readonly(true).build());
        assertThat(guestfs.debugDrives())
                .containsExactly(
                        " format=qcow2 protocol=nbd discard=enable", "export readonly format=raw protocol=nbd");
        assertRefused("export", nbd(), "nbd://host:1/export: give the format");
        assertRefused("export", nbd().format("vdi").discard("enable"), "only on raw and qcow2");
        AddDriveOptions.Builder web = AddDriveOptions.builder()
                .protocol("http")
                .server(List.of("host"))
                .format("raw");
        assertRefused("/a", web.discard("enable"), "http://host/a: discard cannot be enabled with protocol http");
        assertRefused("/a", web.server(List.of("ho st")).discard("perhaps"), "invalid hostname");
        assertThat(guestfs.debugDrives()).hasSize(2);
    }

    private static AddDriveOptions.Builder nbd() {
        return AddDriveOptions.builder().protocol("nbd").server(List.of("host:1"));
    }

    private void assertRefused(String image, AddDriveOptions.Builder options, String reason) {
        assertThatThrownBy(() -> guestfs.addDrive(image, options.build()))
                .hasMessageContaining(reason)
                .hasMessageNotContaining("tell nobody");
    }
}
