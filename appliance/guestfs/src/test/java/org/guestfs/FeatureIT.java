// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.stream;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.guestfs.api.InternalActions;
import org.guestfs.spi.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the appliance is, what it can do, and how it is watched from outside. */
@Tag("appliance")
final class FeatureIT {
    private static final int READY = 2;

    private Guestfs guestfs;

    @BeforeEach
    void mount() {
        guestfs = SharedAppliance.emptied();
    }

    @Test
    void featuresAreListedAndAskedFor() {
        List<String> features = guestfs.availableAllGroups();
        assertThat(features).isSorted().hasSize(38).contains("acl", "btrfs", "selinuxrelabel", "zerofree");
        guestfs.available(List.of("acl", "btrfs", "journal", "libtsk"));
        guestfs.available(List.of());
        assertThat(guestfs.featureAvailable(List.of("acl", "btrfs"))).isTrue();
        // The daemon knows it, but the program that it needs is not in the appliance.
        assertThat(guestfs.featureAvailable(List.of("acl", "selinuxrelabel"))).isFalse();
        var missing = catchThrowableOfType(
                OperationException.class, () -> guestfs.available(List.of("acl", "selinuxrelabel")));
        assertThat(missing).hasMessageContaining("selinuxrelabel");
        var unknown = catchThrowableOfType(
                OperationException.class, () -> guestfs.featureAvailable(List.of("acl", "nosuchgroup")));
        assertThat(unknown).hasMessageContaining("nosuchgroup");
    }

    @Test
    void filesystemsAreThoseOfTheAppliancesKernel() {
        assertThat(guestfs.filesystemAvailable("ext4")).isTrue();
        assertThat(guestfs.filesystemAvailable("btrfs")).isTrue();
        assertThat(guestfs.filesystemAvailable("nosuchfs")).isFalse();
    }

    @Test
    void theKernelTellsWhatItIs() {
        String release = guestfs.utsname().utsRelease();
        assertThat(release).isEqualTo(guestfs.debug("sh", List.of("uname -r")).strip());
        assertThat(guestfs.utsname().utsMachine()).isEqualTo("x86_64");
        assertThat(guestfs.dmesg()).contains("Linux version " + release);
    }

    @Test
    void theDaemonAnswersAndWaits() {
        guestfs.pingDaemon();
        assertThat(guestfs.echoDaemon(List.of("two  words", "gr\u00fc\u00dfe")))
                .isEqualTo("two  words gr\u00fc\u00dfe");
        assertThat(guestfs.echoDaemon(List.of())).isEmpty();
        long start = System.nanoTime();
        guestfs.sleep(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void cachesAreDropped() {
        guestfs.fill('x', 60 << 20, "/large");
        guestfs.sync();
        long before = cachedKilobytes();
        guestfs.dropCaches(3);
        assertThat(before - cachedKilobytes()).isGreaterThan(50 << 10);
    }

    private long cachedKilobytes() {
        return Long.parseLong(guestfs.debug("sh", List.of("sed -n 's/^Cached: *\\([0-9]*\\) kB/\\1/p' /proc/meminfo"))
                .strip());
    }

    @Test
    void theApplianceItselfIsOpenToDebugging() {
        guestfs.debugUpload(stream("uploaded"), "/tmp/uploaded", 0640);
        try {
            assertThat(guestfs.debug("sh", List.of("cat", "/tmp/uploaded"))).isEqualTo("uploaded");
            assertThat(guestfs.debug("ls", List.of("/tmp")).lines()).contains("uploaded");
            assertThat(guestfs.debug("ll", List.of("/tmp/uploaded"))).startsWith("-rw-r-----");
        } finally {
            guestfs.debug("sh", List.of("rm", "/tmp/uploaded"));
        }
        assertThat(guestfs.debug("help", List.of())).contains("progress");
        assertThat(guestfs.debug("env", List.of())).contains("PATH=");
        var unknown = catchThrowableOfType(OperationException.class, () -> guestfs.debug("nosuch", List.of()));
        assertThat(unknown).hasMessageContaining("debug help");
    }

    /** The daemon says nothing of calls that take less than two seconds. */
    @Test
    void progressIsToldInTheCallersThread() {
        var positions = new ArrayList<Long>();
        GuestfsListener.Registration registration = guestfs.addListener(
                (handle, event) -> positions.add(((GuestfsEvent.Progress) event).position()), EventType.PROGRESS);
        try {
            assertThat(guestfs.debug("progress", List.of("3"))).isEqualTo("ok");
        } finally {
            registration.close();
        }
        assertThat(positions).isSorted().hasSizeGreaterThan(2);
    }

    @Test
    void aLaunchedHandleKnowsItsStateAndKeepsItsConfiguration() {
        assertThat(guestfs.isReady()).isTrue();
        assertThat(guestfs.getState()).isEqualTo(READY);
        assertThat(guestfs.isConfig() || guestfs.isLaunching() || guestfs.isBusy())
                .isFalse();
        assertThat(ProcessHandle.of(guestfs.getPid()).orElseThrow().isAlive()).isTrue();
        assertThat(guestfs.debugDrives()).hasSize(3);
        int memory = guestfs.getMemsize();
        assertThatThrownBy(() -> guestfs.setMemsize(700))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("config state");
        assertThatThrownBy(() -> guestfs.config("-name", "late")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(guestfs::launch).isInstanceOf(IllegalStateException.class);
        assertThat(guestfs.getMemsize()).isEqualTo(memory);
    }

    @Test
    @SuppressWarnings("deprecation")
    void anApplianceIsConfiguredEndedAndLost(@TempDir Path directory) throws Exception {
        Path image = directory.resolve("disk.img");
        try (Guestfs own = Guestfs.create()) {
            own.diskCreate(image.toString(), "raw", 4 << 20);
            own.config("-name", "configured");
            own.setSmp(2);
            own.addDrive(image.toString());
            own.launch();
            own.waitReady();
            ProcessHandle qemu = ProcessHandle.of(own.getPid()).orElseThrow();
            assertThat(arguments(qemu))
                    .containsSubsequence("-name", "configured")
                    .containsSubsequence("-smp", "2");
            assertThat(own.debug("sh", List.of("grep -c ^processor /proc/cpuinfo")))
                    .isEqualTo("2");
            own.mkfs("ext2", "/dev/sda");
            own.mount("/dev/sda", "/");
            own.write("/file", Payload.bytes("synchronised at the end"));
            own.killSubprocess();
            assertThat(own.isConfig()).isTrue();
            assertThat(qemu.isAlive()).isFalse();
            assertThat(Payload.text(Files.readAllBytes(image)).contains("synchronised at the end"))
                    .isTrue();

            own.addDriveRo(image.toString());
            own.launch();
            own.internalExit();
            assertThat(catchThrowableOfType(ApplianceLostException.class, own::pingDaemon))
                    .isNotNull();
            assertThat(own.isConfig()).isTrue();

            own.addDriveRo(image.toString());
            own.launch();
            assertThatTheDaemonCrashesInTheMiddleOfAnUpload(own);
            assertThat(own.isConfig()).isTrue();
        }
    }

    private static void assertThatTheDaemonCrashesInTheMiddleOfAnUpload(Guestfs own) {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        int seconds = 1;
        assertThatThrownBy(() -> own.invoke(Call.of(InternalActions.INTERNAL_RHBZ914931, FileIn.of(endless), seconds)))
                .isInstanceOf(ApplianceLostException.class);
    }

    private static List<String> arguments(ProcessHandle process) throws Exception {
        return List.of(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                .split("\0"));
    }
}
