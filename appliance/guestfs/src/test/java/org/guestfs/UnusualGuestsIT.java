// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.guestfs.api.AddDriveOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Systems side by side, encrypted, on old file systems and on discs, as we and as virt-inspector find them. */
@Tag("appliance")
@Timeout(600)
final class UnusualGuestsIT {
    private static final String MULTI_BOOT = "/dev/sda";
    private static final String XP = "/dev/sdb";
    private static final String ENCRYPTED = "/dev/sdc";
    private static final String FREEBSD_DISC = "/dev/sdg";
    private static final List<String> INSTALLERS = List.of("/dev/sdd", "/dev/sde", "/dev/sdf");

    @TempDir
    static Path directory;

    private static Guestfs guestfs;
    private static PartitionedDisk multiBoot;
    private static EncryptedDisk encrypted;
    private static List<String> foundWithoutKeys;
    private static Map<String, List<String>> found;
    private static Map<String, List<String>> foundByVirtInspector;

    @BeforeAll
    static void inspect() throws Exception {
        multiBoot = MultiBootDisk.prepare(directory, MULTI_BOOT);
        PartitionedDisk encryptedDisk = EncryptedDisk.prepare(directory, ENCRYPTED);
        List<Path> images = List.of(multiBoot.image(), WindowsXpDisk.prepare(directory), encryptedDisk.image());
        List<Path> discs = List.of(
                HostGuests.debianInstaller(directory),
                HostGuests.fedoraInstaller(directory),
                HostGuests.windowsSetup(directory),
                HostGuests.freebsdDisc(directory));
        guestfs = Guestfs.create();
        images.forEach(image -> add(image, false));
        discs.forEach(disc -> add(disc, true));
        guestfs.launch();
        encrypted = EncryptedDisk.fill(encryptedDisk, guestfs);
        encrypted.close();
        foundWithoutKeys = guestfs.inspectOs();
        MultiBootDisk.fill(multiBoot, guestfs, directory);
        WindowsXpDisk.fill(XP, guestfs);
        guestfs.sync();
        CompletableFuture<byte[]> document = virtInspector(images, discs);
        encrypted.open();
        found = InspectedSystems.ask(guestfs);
        foundByVirtInspector = InspectedSystems.read(document.get());
    }

    private static void add(Path image, boolean isReadOnly) {
        guestfs.addDrive(
                image.toString(),
                AddDriveOptions.builder()
                        .format("raw")
                        .readonly(isReadOnly)
                        .cachemode("unsafe")
                        .build());
    }

    /** Starts it, on copies: our appliance has the disks. */
    private static CompletableFuture<byte[]> virtInspector(List<Path> images, List<Path> discs) {
        var command = new ArrayList<>(List.of("virt-inspector", "--format=raw"));
        command.addAll(encrypted.keyOptions());
        for (Path image : images) {
            Path copy = directory.resolve("copy-" + image.getFileName());
            HostTool.run(directory, "cp", "--sparse=always", image.toString(), copy.toString());
            command.addAll(List.of("-a", copy.toString()));
        }
        discs.forEach(disc -> command.addAll(List.of("-a", disc.toString())));
        return CompletableFuture.supplyAsync(() -> HostTool.run(directory, command.toArray(String[]::new)));
    }

    @AfterAll
    static void close() {
        guestfs.close();
    }

    @AfterEach
    void unmount() {
        guestfs.umountAll();
    }

    @Test
    void findsWhatVirtInspectorFinds() {
        assertThat(found)
                .containsOnlyKeys(
                        multiBoot.device("windows"),
                        multiBoot.device("debian"),
                        MultiBootDisk.volume("lv-root"),
                        MultiBootDisk.volume("freedos"),
                        MultiBootDisk.volume("msdos"),
                        MultiBootDisk.volume("coreos"),
                        MultiBootDisk.volume("netbsd"),
                        MultiBootDisk.volume("openbsd"),
                        XP + "1",
                        EncryptedDisk.ROOT,
                        encrypted.innerRoot(),
                        FREEBSD_DISC)
                .isEqualTo(foundByVirtInspector);
    }

    /** Nor are the discs of installers systems, of which libguestfs once told more. */
    @Test
    void withoutAKeyAnEncryptedSystemIsNotFound() {
        assertThat(foundWithoutKeys).containsExactly(FREEBSD_DISC);
    }

    @Test
    void anEncryptedSystemIsMountedInOrder() {
        assertThat(guestfs.mountInspected(EncryptedDisk.ROOT)).isEmpty();
        assertThat(guestfs.isFile("/boot/grub/grub.cfg")).isTrue();
        assertThat(guestfs.cat("/etc/hostname")).isEqualTo("secret.invalid\n");
        guestfs.umountAll();
        assertThat(guestfs.mountInspected(encrypted.innerRoot())).isEmpty();
        assertThat(guestfs.cat("/etc/hostname")).isEqualTo("inner.invalid\n");
    }

    @Test
    void keysAreNeverTraced() {
        var traced = new ArrayList<String>();
        GuestfsListener.Registration registration = guestfs.addListener((handle, event) -> traced.add(text(event)));
        guestfs.setTrace(true);
        try (Secret wrong = Secret.of("wrong staple")) {
            encrypted.close();
            encrypted.open();
            assertThatThrownBy(() -> guestfs.cryptsetupOpen(multiBoot.device("home"), wrong, "opened"))
                    .isInstanceOf(OperationException.class)
                    .hasMessageNotContaining("staple");
        } finally {
            guestfs.setTrace(false);
            registration.close();
        }
        assertThat(traced)
                .anyMatch(line -> line.contains("cryptsetup_open"))
                .noneMatch(line -> line.contains("horse") || line.contains("staple"));
    }

    private static String text(GuestfsEvent event) {
        return event instanceof GuestfsEvent.Appliance console ? console.text() : event.toString();
    }

    @Test
    @SuppressWarnings("deprecation")
    void everySystemIsCalledInstalledEvenOnADisc() {
        assertThat(guestfs.inspectGetRoots()).hasSameSizeAs(found.keySet()).allSatisfy(root -> {
            assertThat(guestfs.inspectGetFormat(root)).isEqualTo("installed");
            assertThat(guestfs.inspectIsLive(root)).isFalse();
            assertThat(guestfs.inspectIsNetinst(root)).isFalse();
            assertThat(guestfs.inspectIsMultipart(root)).isFalse();
        });
        assertThat(guestfs.inspectGetMountpoints(FREEBSD_DISC)).isEqualTo(Map.of("/", FREEBSD_DISC));
        assertThat(guestfs.vfsType(INSTALLERS.get(0))).isEqualTo("iso9660");
        assertThat(guestfs.isoinfoDevice(INSTALLERS.get(0)).isoVolumeId()).isEqualTo("Debian 12.5.0 amd64 n");
    }

    @Test
    void systemsOfBsdAreReadFromTheirOwnFileSystem() {
        String netbsd = MultiBootDisk.volume("netbsd");
        assertThat(guestfs.vfsType(netbsd)).isEqualTo("ufs");
        assertThat(found.get(netbsd)).contains("name=netbsd", "osinfo=netbsd9.3", "hostname=netbsd.invalid");
        // The daemon of 1.48 takes one for the other.
        assertThat(found.get(MultiBootDisk.volume("openbsd"))).contains("name=freebsd", "osinfo=freebsd7.4");
    }

    @Test
    void devicesOfATableOfMountsAreFoundByManyNames() {
        String root = multiBoot.device("debian");
        String home = multiBoot.device("home");
        assertThat(guestfs.inspectGetMountpoints(root))
                .containsEntry("/", root)
                .containsEntry("/home", home)
                .containsEntry("/ide", home)
                .containsEntry("/virtio", home)
                .containsEntry("/xen", XP + "5")
                .containsEntry("/uuid", multiBoot.device("data"))
                .containsEntry("/mapper", MultiBootDisk.volume("lv-root"))
                .doesNotContainKeys("/partuuid", "/partlabel", "/uuid/gone", "/tmp", "/proc", "/nfs");
        assertThat(guestfs.mountInspected(root))
                .containsOnlyKeys("/by-id", "/by-path", "/cciss", "/mapper/gone", "/md", "/nvme");
    }

    @Test
    void driveLettersAreThoseOfPartitions() {
        assertThat(guestfs.inspectGetDriveMappings(multiBoot.device("windows")))
                .isEqualTo(Map.of("C", multiBoot.device("windows"), "d", multiBoot.device("data")));
        assertThat(guestfs.inspectGetDriveMappings(XP + "1"))
                .isEqualTo(Map.of("C", XP + "1", "D", XP + "2", "G", XP + "5"));
    }

    @Test
    void whatIsWrongWithOneProgramDoesNotHideTheOthers() {
        assertThat(found.get(multiBoot.device("windows")))
                .filteredOn(fact -> fact.startsWith("application("))
                .hasSize(4)
                .anyMatch(
                        fact -> fact.contains("[name=odd version Microsoft, display_name=Odd, description=the last]"));
        assertThat(found.get(multiBoot.device("debian")))
                .filteredOn(fact -> fact.startsWith("application("))
                .hasSize(3)
                .noneMatch(fact -> fact.contains("name=odd") || fact.contains("name=cut"));
    }
}
