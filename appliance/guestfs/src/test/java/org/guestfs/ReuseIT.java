// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.AddDriveScratchOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Appliances that serve several handles, where that is asked for. */
@Tag("appliance")
@Timeout(120)
final class ReuseIT {
    private static final long SIZE = 64L << 20;

    /** One at a time: another that is started meanwhile would be taken in the place of one that has come back. */
    private static Supply open(int uses) {
        Supply supply = Supply.builder().minimum(1).maximum(1).uses(uses).open();
        await().atMost(Duration.ofSeconds(60)).until(() -> supply.statistics().ready() == 1);
        return supply;
    }

    /** Uses a handle with an empty disk, and returns the process of its appliance. */
    private static int use(Supply supply, Consumer<Guestfs> work) {
        try (Guestfs guestfs = supply.create()) {
            guestfs.addDriveScratch(SIZE);
            guestfs.launch();
            work.accept(guestfs);
            return guestfs.getPid();
        }
    }

    private static int use(Supply supply) {
        return use(supply, Guestfs::pingDaemon);
    }

    @Test
    void noUseAtAllIsRefused() {
        assertThatThrownBy(() -> Supply.builder().uses(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("uses must be greater than 0, got 0");
    }

    @Test
    void nobodyGetsAUsedApplianceUnasked() {
        try (Supply supply = open(1)) {
            int first = use(supply);
            assertThat(use(supply)).isNotEqualTo(first);
            assertThat(supply.statistics().reused()).isZero();
        }
    }

    @Test
    void anApplianceServesAsOftenAsItMay() {
        try (Supply supply = open(3)) {
            int first = use(supply);
            assertThat(use(supply)).isEqualTo(first);
            assertThat(use(supply)).isEqualTo(first);
            assertThat(use(supply)).isNotEqualTo(first);
            assertThat(supply.statistics().reused()).isGreaterThanOrEqualTo(2);
            assertThat(supply.statistics().inUse()).isZero();
        }
    }

    @Test
    void theNextUserFindsNothingOfTheFirst() {
        try (Supply supply = open(2)) {
            int first = use(supply, guestfs -> {
                guestfs.addDriveScratch(
                        SIZE, AddDriveScratchOptions.builder().label("second").build());
                guestfs.pvcreate("/dev/sda");
                guestfs.vgcreate("private", List.of("/dev/sda"));
                guestfs.lvcreate("secret", "private", 32);
                guestfs.luksFormat("/dev/private/secret", Secret.of("key"), 0);
                guestfs.cryptsetupOpen("/dev/private/secret", Secret.of("key"), "opened");
                guestfs.mkfs("ext4", "/dev/mapper/opened");
                guestfs.mount("/dev/mapper/opened", "/");
                guestfs.write("/file", "of the first".getBytes(UTF_8));
                guestfs.augInit("/", 0);
                guestfs.umask(077);
                assertThat(guestfs.dmesg()).contains("EXT4-fs");
            });
            int second = use(supply, guestfs -> {
                assertThat(guestfs.listDevices()).containsExactly("/dev/sda");
                assertThat(guestfs.vgs()).isEmpty();
                assertThat(guestfs.lvs()).isEmpty();
                assertThat(guestfs.mounts()).isEmpty();
                assertThat(guestfs.listDmDevices()).isEmpty();
                assertThat(guestfs.listDiskLabels()).isEmpty();
                assertThat(guestfs.getUmask()).isEqualTo(022);
                assertThat(guestfs.debug("sh", List.of("ls /etc/lvm/backup /etc/lvm/archive 2> /dev/null || :")))
                        .doesNotContain("private");
                assertThat(guestfs.dmesg()).doesNotContain("EXT4-fs");
                assertThatThrownBy(() -> guestfs.augGet("/augeas/root")).isInstanceOf(OperationException.class);
                guestfs.mkfs("ext4", "/dev/sda");
                guestfs.mount("/dev/sda", "/");
                assertThat(guestfs.ls("/")).containsExactly("lost+found");
            });
            assertThat(second).isEqualTo(first);
        }
    }

    @Test
    void arraysSwapAndFileSystemsOfSeveralDisksAreTakenApart() {
        try (Supply supply = open(2)) {
            int first = use(supply, guestfs -> {
                for (String label : List.of("b", "c", "d", "e")) {
                    guestfs.addDriveScratch(
                            2 * SIZE,
                            AddDriveScratchOptions.builder().label(label).build());
                }
                guestfs.mdCreate("array", List.of("/dev/sdb", "/dev/sdc"));
                guestfs.pvcreate("/dev/md/array");
                guestfs.vgcreate("private", List.of("/dev/md/array"));
                guestfs.lvcreate("swap", "private", 32);
                guestfs.mkswap("/dev/private/swap");
                guestfs.swaponDevice("/dev/private/swap");
                guestfs.mkfsBtrfs(List.of("/dev/sdd", "/dev/sde"));
                guestfs.mount("/dev/sdd", "/");
            });
            int second = use(supply, guestfs -> {
                assertThat(guestfs.listDevices()).containsExactly("/dev/sda");
                assertThat(guestfs.listMdDevices()).isEmpty();
                assertThat(guestfs.vgs()).isEmpty();
                assertThat(guestfs.debug("sh", List.of("cat /proc/swaps"))).doesNotContain("/dev/");
            });
            assertThat(second).isEqualTo(first);
            assertThat(supply.statistics().resetsFailed()).isZero();
        }
    }

    @Test
    void oneThatDiesBetweenTwoUsesIsReplaced() {
        try (Supply supply = open(5)) {
            int first = use(supply);
            assertThat(ProcessHandle.of(first).orElseThrow().destroyForcibly()).isTrue();
            int second =
                    use(supply, guestfs -> assertThat(guestfs.listDevices()).hasSize(1));
            assertThat(second).isNotEqualTo(first);
        }
    }

    @Test
    void whatAnInspectionFoundIsForgotten() {
        try (Supply supply = open(2)) {
            int first = use(supply, guestfs -> {
                guestfs.mkfs("ext4", "/dev/sda");
                guestfs.mount("/dev/sda", "/");
                guestfs.mkdir("/etc");
                guestfs.mkdir("/bin");
                guestfs.touch("/etc/fstab");
                guestfs.write("/etc/debian_version", "12.5\n".getBytes(UTF_8));
                assertThat(guestfs.inspectOs()).containsExactly("/dev/sda");
            });
            int second = use(supply, guestfs -> {
                assertThat(guestfs.inspectGetRoots()).isEmpty();
                assertThatThrownBy(() -> guestfs.inspectGetType("/dev/sda")).isInstanceOf(OperationException.class);
            });
            assertThat(second).isEqualTo(first);
        }
    }

    /** The kernel remembers the devices of btrfs, and would refuse an older copy of one under another name. */
    @Test
    void anOlderCopyOfAFileSystemIsMounted(@TempDir Path directory) throws IOException {
        Path newer = directory.resolve("newer.img");
        Path older = directory.resolve("older.img");
        AddDriveOptions raw = AddDriveOptions.builder().format("raw").build();
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.diskCreate(newer.toString(), "raw", 4 * SIZE);
            guestfs.addDrive(newer.toString(), raw);
            guestfs.launch();
            guestfs.mkfs("btrfs", "/dev/sda");
            guestfs.mount("/dev/sda", "/");
            guestfs.write("/file", "older".getBytes(UTF_8));
        }
        Files.copy(newer, older);
        try (Supply supply = open(2)) {
            int first = use(supply, guestfs -> {
                guestfs.addDrive(
                        newer.toString(),
                        AddDriveOptions.builder().format("raw").label("newer").build());
                for (int i = 0; i < 5; i++) {
                    guestfs.mount("/dev/sdb", "/");
                    guestfs.write("/file", ("newer" + i).getBytes(UTF_8));
                    guestfs.umountAll();
                }
            });
            try (Guestfs guestfs = supply.create()) {
                guestfs.addDrive(older.toString(), raw);
                guestfs.launch();
                assertThat(guestfs.getPid()).isEqualTo(first);
                guestfs.mount("/dev/sda", "/");
                assertThat(guestfs.cat("/file")).isEqualTo("older");
            }
        }
    }

    @Test
    void noTwoUsesMakeTheSameIdentifiersOrFilesOfThePast() {
        try (Supply supply = open(2)) {
            var identifiers = new HashSet<String>();
            for (int i = 0; i < 2; i++) {
                use(supply, guestfs -> {
                    guestfs.mkfs("ext4", "/dev/sda");
                    identifiers.add(guestfs.vfsUuid("/dev/sda"));
                    identifiers.add(guestfs.debug("sh", List.of("cat /etc/machine-id")));
                    guestfs.mount("/dev/sda", "/");
                    guestfs.touch("/now");
                    long seconds = guestfs.statns("/now").stMtimeSec();
                    assertThat(seconds)
                            .isBetween(System.currentTimeMillis() / 1000 - 2, System.currentTimeMillis() / 1000 + 1);
                });
            }
            assertThat(identifiers).hasSize(4);
        }
    }

    static List<Consumer<Guestfs>> leavings() {
        return List.of(
                guestfs -> guestfs.debug("sh", List.of("echo x > /tmp/left")),
                guestfs -> guestfs.debug("sh", List.of("sleep 1000 > /dev/null 2>&1 < /dev/null & :")),
                guestfs -> guestfs.debug("sh", List.of("mkdir /sysroot/../left; mount -t tmpfs left /left")),
                guestfs -> guestfs.debug("sh", List.of("echo '# changed' >> /etc/lvm/lvm.conf")),
                guestfs -> guestfs.debug("sh", List.of("mkdir /var/lib/left")),
                guestfs -> guestfs.debug("sh", List.of("echo 17 > /proc/sys/vm/swappiness")),
                guestfs -> guestfs.lvmSetFilter(List.of("/dev/sda")),
                ReuseIT::leaveProcess,
                guestfs -> ProcessHandle.of(guestfs.getPid()).orElseThrow().destroyForcibly());
    }

    /** A program of the guest that goes on keeps its file system in use. */
    private static void leaveProcess(Guestfs guestfs) {
        guestfs.mkfs("ext4", "/dev/sda");
        guestfs.mount("/dev/sda", "/");
        guestfs.mkdir("/dev");
        guestfs.upload(Path.of("/bin/busybox"), "/busybox");
        guestfs.chmod(0755, "/busybox");
        guestfs.command(List.of("/busybox", "sh", "-c", "/busybox sleep 1000 < /dev/null > /dev/null 2>&1 &"));
    }

    @ParameterizedTest
    @MethodSource("leavings")
    void anApplianceThatIsNotAsItWasIsNotUsedAgain(Consumer<Guestfs> leave) {
        try (Supply supply = open(5)) {
            int first = use(supply, guestfs -> {});
            assertThat(use(supply, leave)).isEqualTo(first);
            await().until(() ->
                    ProcessHandle.of(first).filter(ProcessHandle::isAlive).isEmpty());
            assertThat(use(supply)).isNotEqualTo(first);
        }
    }
}
