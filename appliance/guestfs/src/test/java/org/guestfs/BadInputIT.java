// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.DiskCreateOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What users get wrong: each time a typed exception that says what, and nothing left behind. */
@Tag("appliance")
@Timeout(300)
final class BadInputIT {
    @TempDir
    private Path directory;

    private Guestfs create(Map<String, String> changes) {
        var environment = new HashMap<>(System.getenv());
        environment.put("LIBGUESTFS_TMPDIR", directory.toString());
        environment.putAll(changes);
        return Guestfs.create(GuestfsConfig.builder().environment(environment).build());
    }

    private void assertNothingLeft() throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("libguestfs")))
                    .isEmpty();
        }
    }

    @Test
    void imagesThatAreNotWhatTheyAreSaidToBe() throws Exception {
        Path text = Files.writeString(directory.resolve("text.txt"), "not a disk, but a text".repeat(100));
        Path truncated = directory.resolve("truncated.qcow2");
        try (Guestfs guestfs = create(Map.of())) {
            guestfs.diskCreate(truncated.toString(), "qcow2", 1 << 20);
            try (var file = new RandomAccessFile(truncated.toFile(), "rw")) {
                file.setLength(50);
            }
            for (boolean readonly : new boolean[] {true, false}) {
                assertFailure(guestfs, text, "qcow2", readonly, "not in qcow2 format");
                assertFailure(guestfs, truncated, "qcow2", readonly, "truncated.qcow2");
                assertFailure(guestfs, text, "qcow3", readonly, "qcow3");
            }
            assertThat(guestfs.debugDrives()).isEmpty();
        }
        assertNothingLeft();
    }

    private static void assertFailure(Guestfs guestfs, Path image, String format, boolean readonly, String reason) {
        var failure = catchThrowableOfType(
                OperationException.class,
                () -> guestfs.addDrive(
                        image.toString(),
                        AddDriveOptions.builder()
                                .format(format)
                                .readonly(readonly)
                                .build()));
        assertThat(failure).hasMessageContaining(reason).hasMessageContaining(image.toString());
    }

    @Test
    void aGuessedFormatDoesNotOpenOtherFilesForWriting() throws Exception {
        Path backing = Files.write(directory.resolve("secret.img"), new byte[1 << 20]);
        Path image = directory.resolve("image");
        try (Guestfs guestfs = create(Map.of())) {
            guestfs.diskCreate(
                    image.toString(),
                    "qcow2",
                    -1,
                    DiskCreateOptions.builder()
                            .backingfile(backing.toString())
                            .backingformat("raw")
                            .build());
            var failure = catchThrowableOfType(OperationException.class, () -> guestfs.addDrive(image.toString()));
            assertThat(failure.errnoName()).isEqualTo("EPERM");
            assertThat(failure).hasMessageContaining("give the format");
            guestfs.addDrive(
                    image.toString(), AddDriveOptions.builder().format("qcow2").build());
            assertThat(guestfs.diskHasBackingFile(image.toString())).isTrue();
            assertThat(guestfs.diskFormat(image.toString())).isEqualTo("qcow2");
            assertThat(guestfs.diskVirtualSize(image.toString())).isEqualTo(1 << 20);
        }
    }

    @Test
    void aGuessedFormatDoesNotOpenTheHostsFilesForWriting() throws Exception {
        Path secret = Files.write(directory.resolve("secret"), new byte[512]);
        String descriptor =
                """
                # Disk DescriptorFile
                version=1
                CID=12345678
                parentCID=ffffffff
                createType="monolithicFlat"
                RW 1 FLAT "%s" 0
                ddb.adapterType = "ide"
                """;
        Path vmdk = Files.write(
                directory.resolve("vmdk"),
                Arrays.copyOf(descriptor.formatted(secret).getBytes(StandardCharsets.US_ASCII), 1 << 20));
        Path qcow2 = directory.resolve("qcow2");
        HostTool.run(directory, "qemu-img", "create", "-f", "qcow2", "-o", "data_file=" + secret, "qcow2", "1M");
        Path vdi = directory.resolve("vdi");
        HostTool.run(directory, "qemu-img", "create", "-f", "vdi", "vdi", "1M");

        assertGuessRefused(vmdk, "vmdk", secret.toString());
        assertGuessRefused(qcow2, "qcow2", secret.toString());
        // What another format may open, nobody has looked into.
        assertGuessRefused(vdi, "vdi", "");
        assertReadonlyGuessWarns(vmdk, secret);
        assertReadonlyGuessWarns(qcow2, secret);
    }

    private void assertGuessRefused(Path image, String format, String otherFile) {
        try (Guestfs guestfs = create(Map.of())) {
            var failure = catchThrowableOfType(OperationException.class, () -> guestfs.addDrive(image.toString()));
            assertThat(failure.errnoName()).isEqualTo("EPERM");
            assertThat(failure).hasMessageContaining(format).hasMessageContaining(otherFile);
            guestfs.addDrive(
                    image.toString(), AddDriveOptions.builder().format("raw").build());
        }
    }

    private void assertReadonlyGuessWarns(Path image, Path otherFile) {
        try (Guestfs guestfs = create(Map.of())) {
            var warnings = new ArrayList<String>();
            guestfs.addListener(
                    (handle, event) -> warnings.add(((GuestfsEvent.Warning) event).message()), EventType.WARNING);
            guestfs.addDriveRo(image.toString());
            assertThat(warnings).singleElement().asString().contains(otherFile.toString());
        }
    }

    @Test
    void anImageWhoseEndIsMissing() throws Exception {
        Path whole = Files.write(directory.resolve("whole.img"), Payload.random(8 << 20));
        Path image = directory.resolve("short.qcow2");
        HostTool.run(directory, "qemu-img", "convert", "-O", "qcow2", whole.toString(), image.toString());
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(4 << 20);
        }
        try (Guestfs guestfs = create(Map.of())) {
            guestfs.addDriveRo(image.toString());
            guestfs.launch();
            assertThat(guestfs.preadDevice("/dev/sda", 512, 1 << 20)).hasSize(512);
            // qemu takes what is beyond the end for zeros, as the kernel does with any file.
            assertThat(guestfs.preadDevice("/dev/sda", 512, 7 << 20)).containsOnly(0);
        }
        assertNothingLeft();
    }

    @Test
    void relativeNamesOfImagesAreResolvedAtOnce() throws Exception {
        Path image = Files.write(directory.resolve("disk.img"), new byte[512]).toRealPath();
        Path here = Path.of("").toRealPath();
        try (Guestfs guestfs = create(Map.of())) {
            guestfs.addDrive(
                    here.relativize(image).toString(),
                    AddDriveOptions.builder().format("raw").build());
            assertThat(guestfs.debugDrives()).singleElement().asString().contains(image.toString());
        }
    }

    @Test
    void namesWithANulCharacter() throws Exception {
        try (Guestfs guestfs = create(Map.of())) {
            assertThatThrownBy(() -> guestfs.addDrive(directory + "/disk\0.img"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("NUL");
            assertThatThrownBy(() -> guestfs.addDrive(
                            directory + "/disk.img",
                            AddDriveOptions.builder().format("raw\0").build()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void asManyDrivesAsTheBackendTakes() throws Exception {
        Path image = Files.write(directory.resolve("disk.img"), new byte[1 << 20]);
        try (Guestfs guestfs = create(Map.of())) {
            for (int i = 0; i < 255; i++) {
                guestfs.addDrive(
                        image.toString(),
                        AddDriveOptions.builder().format("raw").readonly(true).build());
            }
            guestfs.launch();
            assertThat(guestfs.listDevices()).hasSize(255).endsWith("/dev/sdiu");
        }
        assertNothingLeft();
    }

    @Test
    void moreDrivesThanTheBackendTakes() throws Exception {
        Path image = Files.write(directory.resolve("disk.img"), new byte[512]);
        try (Guestfs guestfs = create(Map.of())) {
            for (int i = 0; i < 256; i++) {
                guestfs.addDrive(
                        image.toString(),
                        AddDriveOptions.builder().format("raw").build());
            }
            assertThatThrownBy(guestfs::launch)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("256")
                    .hasMessageContaining("255");
        }
        assertNothingLeft();
    }

    @Test
    void anApplianceWithAMissingFile() throws Exception {
        Path appliance = Files.createDirectory(directory.resolve("appliance"));
        for (String file : List.of("README.fixed", "kernel", "initrd")) {
            Files.writeString(appliance.resolve(file), "something");
        }
        assertLaunchFails(Map.of("LIBGUESTFS_PATH", appliance.toString()), "root is missing");
        Files.createFile(appliance.resolve("root"));
        assertLaunchFails(Map.of("LIBGUESTFS_PATH", appliance.toString()), "root is empty");
    }

    @Test
    void noApplianceAtAll() throws Exception {
        assertLaunchFails(Map.of("LIBGUESTFS_PATH", directory.toString()), directory.toString());
    }

    @Test
    void noQemu() throws Exception {
        assertLaunchFails(Map.of("LIBGUESTFS_HV", "/no/such/qemu"), "/no/such/qemu");
    }

    @Test
    void aQemuThatIsNone() throws Exception {
        assertLaunchFails(Map.of("LIBGUESTFS_HV", "/bin/false"), "/bin/false");
    }

    @Test
    void aQemuThatRefusesItsArguments() throws Exception {
        try (Guestfs guestfs = create(Map.of())) {
            guestfs.addDriveScratch(1 << 20);
            guestfs.config("-no-such-option", null);
            var failure = catchThrowableOfType(LaunchException.class, guestfs::launch);
            assertThat(failure).hasMessageContaining("no-such-option");
            assertThat(failure.commandLine()).contains("-no-such-option");
            assertThat(guestfs.isConfig()).isTrue();
        }
        assertNothingLeft();
    }

    @Test
    void contradictingBackendSettings() throws Exception {
        assertLaunchFails(Map.of("LIBGUESTFS_BACKEND_SETTINGS", "force_tcg:force_kvm"), "contradict");
        assertLaunchFails(Map.of("LIBGUESTFS_BACKEND_SETTINGS", "force_tcg=perhaps"), "perhaps");
    }

    @Test
    void aSocketPathThatIsTooLong() throws Exception {
        Path deep = Files.createDirectories(directory.resolve("d".repeat(60)).resolve("e".repeat(60)));
        assertLaunchFails(
                Map.of("XDG_RUNTIME_DIR", deep.toString(), "LIBGUESTFS_BACKEND_SETTINGS", "force_tcg"),
                isRoot() ? "" : "too long");
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    @Test
    void aKernelThatSuperminCannotRead() throws Exception {
        assertLaunchFails(
                Map.of(
                        "SUPERMIN_KERNEL", "/no/such/kernel",
                        "SUPERMIN_MODULES", "/no/such/modules",
                        "LIBGUESTFS_CACHEDIR", directory.toString()),
                "appliance");
        try (Stream<Path> cache = Files.walk(directory)) {
            assertThat(cache.filter(file -> file.toString().contains("appliance.d.")))
                    .isEmpty();
        }
    }

    @Test
    void aCacheInWhichOthersHaveTheirHands() throws Exception {
        Path cache = Files.createDirectory(
                directory.resolve(".guestfs-" + Files.getAttribute(Path.of("/proc/self"), "unix:uid")));
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertLaunchFails(Map.of("LIBGUESTFS_CACHEDIR", directory.toString()), "security");
    }

    private void assertLaunchFails(Map<String, String> environment, String reason) throws Exception {
        if (reason.isEmpty()) {
            return;
        }
        try (Guestfs guestfs = create(environment)) {
            guestfs.addDriveScratch(1 << 20);
            var failure = catchThrowableOfType(LaunchException.class, guestfs::launch);
            assertThat(failure).hasMessageContaining(reason);
            assertThat(guestfs.isConfig()).isTrue();
            assertThat(guestfs.debugDrives()).hasSize(1);
        }
        assertNothingLeft();
    }
}
