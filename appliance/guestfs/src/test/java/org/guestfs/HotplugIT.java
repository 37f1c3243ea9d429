// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.AddDriveScratchOptions;
import org.guestfs.api.MdCreateOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Drives that come and go while the appliance runs. */
@Tag("appliance")
@TestMethodOrder(MethodOrderer.MethodName.class)
final class HotplugIT {
    private static final long SIZE = 32 << 20;

    @TempDir
    private static Path directory;

    private static Guestfs guestfs;

    /** The disk that it was launched with. */
    private static Path scratch;

    @BeforeAll
    static void launch() {
        guestfs = Guestfs.create();
        guestfs.addDriveScratch(SIZE);
        guestfs.launch();
        scratch = Path.of(guestfs.debugDrives().get(0).replaceFirst(" .*", ""));
    }

    @AfterAll
    static void close() {
        guestfs.close();
    }

    private static Path image(String name) throws Exception {
        Path image = directory.resolve(name);
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(SIZE);
        }
        return image;
    }

    private static AddDriveOptions labelled(String label) {
        return AddDriveOptions.builder().format("raw").label(label).build();
    }

    @Test
    void aDriveCanBeWrittenTakenAwayAndLookedAtAgain() throws Exception {
        Path image = image("data.img");
        guestfs.addDrive(image.toString(), labelled("data"));
        assertThat(guestfs.listDevices()).containsExactly("/dev/sda", "/dev/sdb");
        assertThat(guestfs.listDiskLabels()).isEqualTo(Map.of("data", "/dev/sdb"));
        guestfs.partDisk("/dev/disk/guestfs/data", "gpt");
        guestfs.mkfs("ext4", "/dev/disk/guestfs/data1");
        guestfs.mount("/dev/disk/guestfs/data1", "/");
        guestfs.write("/kept", "for later".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> guestfs.removeDrive("data"))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("/dev/sdb is in use")
                .hasMessageContaining("unmount")
                .satisfies(e -> assertThat(((OperationException) e).errnoName()).isEqualTo("EBUSY"));
        guestfs.umountAll();
        guestfs.removeDrive("data");
        assertThat(guestfs.listDevices()).containsExactly("/dev/sda");
        assertThat(guestfs.listDiskLabels()).isEmpty();

        guestfs.addDrive(
                image.toString(),
                AddDriveOptions.builder()
                        .format("raw")
                        .readonly(true)
                        .label("again")
                        .build());
        guestfs.mountRo("/dev/sdb1", "/");
        assertThat(guestfs.cat("/kept")).isEqualTo("for later");
        guestfs.umountAll();
        guestfs.removeDrive("again");
        assertThat(guestfs.debugDrives()).hasSize(1);
        assertThat(ownFiles("overlay")).isEmpty();
    }

    /** What the handle has made with such a name. */
    private static List<Path> ownFiles(String stem) throws IOException {
        Path own = scratch.getParent();
        try (var files = Files.list(own)) {
            return files.filter(file -> file.getFileName().toString().startsWith(stem))
                    .toList();
        }
    }

    @Test
    void aVolumeGroupOnANewDriveIsActiveAtOnce() throws Exception {
        Path image = image("lvm.img");
        guestfs.addDrive(image.toString(), labelled("lvm"));
        guestfs.pvcreate("/dev/sdb");
        guestfs.vgcreate("group", List.of("/dev/sdb"));
        guestfs.lvcreate("volume", "group", 8);
        assertThatThrownBy(() -> guestfs.removeDrive("lvm")).hasMessageContaining("in use");
        guestfs.vgActivate(false, List.of("group"));
        guestfs.removeDrive("lvm");
        assertThat(guestfs.lvs()).isEmpty();

        guestfs.addDrive(image.toString(), labelled("lvm"));
        assertThat(guestfs.lvs()).containsExactly("/dev/group/volume");
        guestfs.mkfs("ext2", "/dev/group/volume");
        guestfs.vgActivate(false, List.of("group"));
        guestfs.removeDrive("lvm");
    }

    @Test
    void anArrayStartsWithItsLastDisk() throws Exception {
        Path[] images = {image("mirror0.img"), image("mirror1.img")};
        guestfs.addDrive(images[0].toString(), labelled("one"));
        guestfs.addDrive(images[1].toString(), labelled("two"));
        guestfs.mdCreate(
                "mirror",
                List.of("/dev/sdb", "/dev/sdc"),
                MdCreateOptions.builder().level("raid1").build());
        assertThatThrownBy(() -> guestfs.removeDrive("two")).hasMessageContaining("in use");
        String array = guestfs.listMdDevices().get(0);
        guestfs.pwriteDevice(array, new byte[] {1, 2, 3}, 4096);
        guestfs.mdStop(array);
        guestfs.removeDrive("two");
        guestfs.removeDrive("one");

        guestfs.addDrive(images[0].toString(), labelled("one"));
        assertThat(guestfs.listMdDevices()).isEmpty();
        guestfs.addDrive(images[1].toString(), labelled("two"));
        array = guestfs.listMdDevices().get(0);
        assertThat(guestfs.mdStat(array)).hasSize(2);
        assertThat(guestfs.preadDevice(array, 3, 4096)).isEqualTo(new byte[] {1, 2, 3});
        guestfs.mdStop(array);
        guestfs.removeDrive("two");
        guestfs.removeDrive("one");
    }

    @Test
    void aDriveIsInUseWhateverUsesIt() throws Exception {
        Path image = image("used.img");
        guestfs.addDrive(image.toString(), labelled("used"));
        guestfs.mkfs("ext2", "/dev/sdb");
        guestfs.mount("/dev/sdb", "/");
        assertInUse();
        guestfs.umountAll();
        guestfs.mkswap("/dev/sdb");
        guestfs.swaponDevice("/dev/sdb");
        assertInUse();
        guestfs.swapoffDevice("/dev/sdb");
        guestfs.luksFormat("/dev/sdb", Secret.of("secret"), 0);
        guestfs.cryptsetupOpen("/dev/sdb", Secret.of("secret"), "open");
        assertInUse();
        guestfs.cryptsetupClose("/dev/mapper/open");
        guestfs.removeDrive("used");
        assertThat(guestfs.listDevices()).containsExactly("/dev/sda");
    }

    private static void assertInUse() {
        assertThatThrownBy(() -> guestfs.removeDrive("used"))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("/dev/sdb is in use")
                .satisfies(e -> assertThat(((OperationException) e).errnoName()).isEqualTo("EBUSY"));
    }

    @Test
    void filesMadeForADriveGoWithIt() throws Exception {
        guestfs.addDriveScratch(
                SIZE, AddDriveScratchOptions.builder().label("scratch").build());
        assertThat(ownFiles("scratch")).hasSize(2);
        guestfs.addDrive("/dev/null", AddDriveOptions.builder().label("null").build());
        assertThat(ownFiles("devnull")).hasSize(1);
        guestfs.removeDrive("null");
        guestfs.removeDrive("scratch");
        assertThat(ownFiles("devnull")).isEmpty();
        assertThat(ownFiles("scratch")).containsExactly(scratch);
        // A label is missing.
        assertThatThrownBy(() -> guestfs.addDriveScratch(SIZE)).isInstanceOf(OperationException.class);
        assertThat(ownFiles("scratch")).containsExactly(scratch);
    }

    @Test
    void partitionsHaveTheirLinksByPath() throws Exception {
        guestfs.addDrive(image("paths.img").toString(), labelled("paths"));
        guestfs.partDisk("/dev/sdb", "gpt");
        List<String> links =
                List.of(guestfs.debug("sh", List.of("ls /dev/disk/by-path")).split("\n"));
        assertThat(links).anyMatch(link -> link.endsWith("0:0:1:0")).anyMatch(link -> link.endsWith("0:0:1:0-part1"));
        guestfs.removeDrive("paths");
    }

    @Test
    void theFirstFreeNumberIsTakenAgain() throws Exception {
        guestfs.addDrive(image("b.img").toString(), labelled("b"));
        guestfs.addDrive(image("c.img").toString(), labelled("c"));
        guestfs.removeDrive("b");
        assertThat(guestfs.listDevices()).containsExactly("/dev/sda", "/dev/sdc");
        guestfs.addDrive(image("d.img").toString(), labelled("d"));
        assertThat(guestfs.listDiskLabels()).isEqualTo(Map.of("d", "/dev/sdb", "c", "/dev/sdc"));
        guestfs.removeDrive("c");
        guestfs.removeDrive("d");
    }

    @Test
    void whatCannotBeAddedLeavesNoTrace() throws Exception {
        String image = image("e.img").toString();
        assertThatThrownBy(() -> guestfs.addDrive(image))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("'label' is required when hotplugging drives");
        guestfs.addDrive(image, labelled("e"));
        assertThatThrownBy(() -> guestfs.addDrive(image, labelled("e")))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("'e' already");
        // qemu locks images.
        assertThatThrownBy(() -> guestfs.addDrive(image, labelled("second")))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("lock");
        assertThatThrownBy(() -> guestfs.addDrive("/nowhere.img", labelled("missing")))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("No such file");
        assertThat(guestfs.listDevices()).containsExactly("/dev/sda", "/dev/sdb");
        assertThat(guestfs.debugDrives()).hasSize(2);
        guestfs.removeDrive("e");
        assertThatThrownBy(() -> guestfs.removeDrive("e"))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("disk with label 'e' not found");
    }

    @Test
    void anImageThatSomebodyUsesIsNamedAtLaunch() throws Exception {
        Path image = image("f.img");
        guestfs.addDrive(image.toString(), labelled("f"));
        try (Guestfs second = Guestfs.create()) {
            second.addDrive(
                    image.toString(), AddDriveOptions.builder().format("raw").build());
            assertThatThrownBy(second::launch)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("qemu cannot use " + image)
                    .satisfies(
                            e -> assertThat(((LaunchException) e).errnoName()).isEqualTo("EAGAIN"));
            assertThat(second.isConfig()).isTrue();
        }
        guestfs.removeDrive("f");
    }

    @Test
    void aMachineWithDrivesOnItsCommandLineTakesNoOthers() throws Exception {
        try (Guestfs fixed = Guestfs.create()) {
            fixed.addDrive(
                    image("fixed.img").toString(),
                    AddDriveOptions.builder().format("raw").iface("virtio").build());
            fixed.launch();
            assertThatThrownBy(() -> fixed.addDrive(image("more.img").toString(), labelled("more")))
                    .isInstanceOf(OperationException.class)
                    .hasMessageContaining("does not support hotplugging");
            // Twice: udev knows virtio disks by two paths.
            assertThat(fixed.listDevices()).containsOnly("/dev/sda");
        }
    }
}
