// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.Payload.received;
import static org.guestfs.Payload.stream;
import static org.guestfs.Payload.text;
import static org.guestfs.SharedAppliance.SECOND_DISK;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.guestfs.api.CompressDeviceOutOptions;
import org.guestfs.api.CompressOutOptions;
import org.guestfs.api.CopyDeviceToFileOptions;
import org.guestfs.api.CopyFileToDeviceOptions;
import org.guestfs.api.CopyFileToFileOptions;
import org.guestfs.api.CpioOutOptions;
import org.guestfs.api.MksquashfsOptions;
import org.guestfs.api.RsyncInOptions;
import org.guestfs.api.RsyncOptions;
import org.guestfs.api.RsyncOutOptions;
import org.guestfs.api.TarInOptions;
import org.guestfs.api.TarOutOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents on their way in, out and inside the appliance, judged by the tools of the host. */
@Tag("appliance")
final class TransferIT {
    private static final int PARTITION_SIZE = 1 << 20;

    @TempDir
    private Path directory;

    private Guestfs guestfs;

    @BeforeEach
    void mount() {
        guestfs = SharedAppliance.emptied();
    }

    /** A small device with something on it. */
    private String partition(byte[] content) {
        SharedAppliance.mounted();
        guestfs.partInit(SECOND_DISK, "mbr");
        guestfs.partAdd(SECOND_DISK, "p", 64, 64 + PARTITION_SIZE / 512 - 1);
        guestfs.pwriteDevice(SECOND_DISK + "1", content, 0);
        return SECOND_DISK + "1";
    }

    @Nested
    final class Contents {
        @Test
        void areEncodedAndDecodedAsBase64() {
            byte[] content = Payload.random(10_000);
            guestfs.write("/file", content);
            byte[] encoded = received(target -> guestfs.base64Out("/file", target));
            assertThat(Base64.getMimeDecoder().decode(encoded)).isEqualTo(content);
            guestfs.base64In(new ByteArrayInputStream(Base64.getMimeEncoder().encode(content)), "/decoded");
            assertThat(guestfs.equal("/file", "/decoded")).isTrue();
            assertThat(catchThrowableOfType(
                            OperationException.class, () -> guestfs.base64In(stream("!not base64!"), "/broken")))
                    .hasMessageContaining("base64");
        }

        @Test
        void goOutWholeAndInParts() {
            byte[] content = Payload.random(100_000);
            guestfs.upload(new ByteArrayInputStream(content), "/file");
            assertThat(received(target -> guestfs.download("/file", target))).isEqualTo(content);
            assertThat(received(target -> guestfs.downloadOffset("/file", target, 50_000, 20_000)))
                    .isEqualTo(Arrays.copyOfRange(content, 50_000, 70_000));
            guestfs.uploadOffset(stream("in the middle"), "/file", 50_000);
            assertThat(guestfs.pread("/file", 13, 50_000)).isEqualTo(bytes("in the middle"));
            assertThat(guestfs.filesize("/file")).isEqualTo(content.length);
            assertThat(catchThrowableOfType(
                            OperationException.class,
                            () -> guestfs.downloadOffset("/file", OutputStream.nullOutputStream(), -1, 1)))
                    .hasMessageContaining("offset");
        }

        @Test
        void startAtNoNegativeOffset() {
            assertThat(catchThrowableOfType(
                            OperationException.class, () -> guestfs.uploadOffset(stream("content"), "/file", -1)))
                    .hasMessageContaining("upload_offset")
                    .hasMessageContaining("/file: offset in file is negative")
                    .extracting(OperationException::errnoName)
                    .isEqualTo("EINVAL");
            guestfs.pingDaemon();
        }

        @Test
        void areCompressedOnTheWayOut() throws Exception {
            byte[] content = bytes("compressible ".repeat(5000));
            guestfs.write("/file", content);
            for (String type : List.of("gzip", "bzip2", "xz", "lzop")) {
                Path packed = directory.resolve("file." + type);
                guestfs.compressOut(type, "/file", packed);
                assertThat(Files.size(packed)).isLessThan(content.length / 10);
                assertThat(HostTool.runOn(packed, type, "-dc")).isEqualTo(content);
            }
            guestfs.write("/file", Payload.random(100_000));
            guestfs.writeAppend("/file", content);
            assertThat(gzipSize(9)).isLessThan(gzipSize(1));
            assertThat(catchThrowableOfType(
                            OperationException.class,
                            () -> guestfs.compressOut("zip", "/file", OutputStream.nullOutputStream())))
                    .hasMessageContaining("unknown compression type");
        }

        private int gzipSize(int level) {
            var options = CompressOutOptions.builder().level(level).build();
            return received(target -> guestfs.compressOut("gzip", "/file", target, options)).length;
        }
    }

    @Test
    void devicesAreCompressedAndCopiedWholeAndInParts() throws Exception {
        byte[] content = Arrays.copyOf(Payload.random(5000), PARTITION_SIZE);
        content[PARTITION_SIZE - 1] = 1;
        String device = partition(content);
        var best = CompressDeviceOutOptions.builder().level(9).build();
        for (byte[] packed : List.of(
                received(target -> guestfs.compressDeviceOut("gzip", device, target)),
                received(target -> guestfs.compressDeviceOut("gzip", device, target, best)))) {
            try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                assertThat(gzip.readAllBytes()).isEqualTo(content);
            }
        }

        guestfs.copyDeviceToFile(device, "/whole");
        assertThat(guestfs.readFile("/whole")).isEqualTo(content);
        guestfs.copyDeviceToFile(
                device,
                "/part",
                CopyDeviceToFileOptions.builder()
                        .srcoffset(1000)
                        .destoffset(10)
                        .size(5)
                        .build());
        assertThat(guestfs.readFile("/part"))
                .hasSize(15)
                .startsWith(new byte[10])
                .endsWith(Arrays.copyOfRange(content, 1000, 1005));
        guestfs.copyDeviceToFile(
                device,
                "/part",
                CopyDeviceToFileOptions.builder().append(true).size(5).build());
        assertThat(guestfs.readFile("/part")).hasSize(20).endsWith(Arrays.copyOf(content, 5));
        guestfs.copyDeviceToFile(
                device,
                "/sparse",
                CopyDeviceToFileOptions.builder().sparse(true).build());
        guestfs.sync();
        assertThat(guestfs.equal("/whole", "/sparse")).isTrue();
        assertThat(guestfs.statns("/sparse").stBlocks())
                .isLessThan(guestfs.statns("/whole").stBlocks() / 2);

        guestfs.write("/text", bytes("0123456789"));
        guestfs.copyFileToDevice("/text", device);
        assertThat(guestfs.preadDevice(device, 10, 0)).isEqualTo(bytes("0123456789"));
        guestfs.copyFileToDevice(
                "/text",
                device,
                CopyFileToDeviceOptions.builder()
                        .srcoffset(7)
                        .destoffset(512)
                        .size(3)
                        .build());
        assertThat(guestfs.preadDevice(device, 3, 512)).isEqualTo(bytes("789"));
        assertThat(guestfs.preadDevice(device, 1, 515)).isEqualTo(new byte[] {content[515]});
        // On a device, what is sparse is left as it was.
        guestfs.fill(0, 100, "/zeros");
        guestfs.copyFileToDevice(
                "/zeros", device, CopyFileToDeviceOptions.builder().sparse(true).build());
        assertThat(guestfs.preadDevice(device, 3, 0)).isEqualTo(bytes("012"));
        guestfs.copyFileToDevice("/zeros", device);
        assertThat(guestfs.preadDevice(device, 3, 0)).isEqualTo(new byte[3]);
        var append = CopyFileToDeviceOptions.builder().append(true).build();
        assertThat(catchThrowableOfType(
                        OperationException.class, () -> guestfs.copyFileToDevice("/text", device, append)))
                .hasMessageContaining("cannot be set");
    }

    @Test
    void filesAreCopiedInPartsAppendedAndMadeSparse() {
        guestfs.write("/from", bytes("0123456789"));
        guestfs.copyFileToFile("/from", "/to");
        guestfs.copyFileToFile(
                "/from", "/to", CopyFileToFileOptions.builder().append(true).build());
        assertThat(guestfs.cat("/to")).isEqualTo("01234567890123456789");
        guestfs.copyFileToFile(
                "/from",
                "/to",
                CopyFileToFileOptions.builder()
                        .srcoffset(4)
                        .destoffset(15)
                        .size(2)
                        .build());
        // Unless it appends, it begins with an empty file.
        assertThat(guestfs.readFile("/to")).isEqualTo(bytes("\0".repeat(15) + "45"));
        guestfs.write("/zero", Arrays.copyOf(bytes("begin"), 4 << 20));
        // The daemon forgets a hole at the end.
        guestfs.writeAppend("/zero", bytes("end"));
        guestfs.copyFileToFile(
                "/zero", "/sparse", CopyFileToFileOptions.builder().sparse(true).build());
        guestfs.sync();
        assertThat(guestfs.equal("/zero", "/sparse")).isTrue();
        assertThat(guestfs.statns("/sparse").stBlocks())
                .isLessThan(guestfs.statns("/zero").stBlocks() / 10);
        var tooMuch = CopyFileToFileOptions.builder().size(11).build();
        assertThat(catchThrowableOfType(
                        OperationException.class, () -> guestfs.copyFileToFile("/from", "/short", tooMuch)))
                .hasMessageContaining("input too short");
    }

    @Nested
    final class Archives {
        @BeforeEach
        void makeATree() {
            guestfs.mkdirP("/tree/below");
            guestfs.write("/tree/file", bytes("content"));
            guestfs.write("/tree/below/skipped.log", bytes("noise"));
            guestfs.lnS("file", "/tree/link");
            guestfs.chmod(0750, "/tree/file");
            guestfs.chown(11, 12, "/tree/file");
        }

        @Test
        void ofTarAreListedByTheHost() {
            Path archive = directory.resolve("archive.tar");
            guestfs.tarOut("/tree", archive);
            assertThat(list(archive))
                    .containsExactlyInAnyOrder("./", "./below/", "./below/skipped.log", "./file", "./link");
            var options = TarOutOptions.builder()
                    .excludes(List.of("*.log"))
                    .numericowner(true)
                    .build();
            guestfs.tarOut("/tree", archive, options);
            assertThat(list(archive)).containsExactlyInAnyOrder("./", "./below/", "./file", "./link");
            assertThat(text(HostTool.run(directory, "tar", "--numeric-owner", "-tvf", archive.toString(), "./file")))
                    .startsWith("-rwxr-x--- 11/12");
        }

        private List<String> list(Path archive) {
            return text(HostTool.run(directory, "tar", "-tf", archive.toString()))
                    .lines()
                    .toList();
        }

        @Test
        void nameTheOwnersUnlessOnlyNumbersAreWanted() {
            // Only the appliance's own list of users gives them names.
            guestfs.debugUpload(stream("somebody:x:11:12::/:/bin/sh\n"), "/etc/passwd", 0644);
            try {
                var numeric = TarOutOptions.builder().numericowner(true).build();
                assertThat(text(received(target -> guestfs.tarOut("/tree", target))))
                        .contains("somebody");
                assertThat(text(received(target -> guestfs.tarOut("/tree", target, numeric))))
                        .doesNotContain("somebody");
            } finally {
                guestfs.debug("sh", List.of("rm /etc/passwd"));
            }
        }

        @Test
        void areCompressedByEachMethodThatTheHostKnowsToo() {
            for (String method : List.of("gzip", "bzip2", "xz", "lzop")) {
                Path archive = directory.resolve("archive." + method);
                guestfs.tarOut(
                        "/tree",
                        archive,
                        TarOutOptions.builder().compress(method).build());
                Path plain = unpacked(archive, method);
                assertThat(list(plain)).contains("./file", "./link");
                guestfs.mkdir("/" + method);
                guestfs.tarIn(
                        archive,
                        "/" + method,
                        TarInOptions.builder().compress(method).build());
                assertThat(guestfs.cat("/" + method + "/file")).isEqualTo("content");
            }
        }

        @Test
        void areOfNoCompressionThatTheDaemonDoesNotKnow() {
            for (String method : List.of("", "zip", "; reboot")) {
                assertThat(catchThrowableOfType(
                                OperationException.class,
                                () -> guestfs.tarIn(
                                        stream("content"),
                                        "/",
                                        TarInOptions.builder().compress(method).build())))
                        .hasMessageContaining("tar_in")
                        .hasMessageContaining("unknown compression type: " + method)
                        .extracting(OperationException::errnoName)
                        .isEqualTo("EINVAL");
            }
            guestfs.pingDaemon();
        }

        private Path unpacked(Path archive, String method) {
            try {
                return Files.write(directory.resolve("plain.tar"), HostTool.runOn(archive, method, "-dc"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        @SuppressWarnings("deprecation")
        void haveOldActionsForTwoMethods() {
            Path gzip = directory.resolve("archive.tgz");
            Path xz = directory.resolve("archive.txz");
            guestfs.tgzOut("/tree", gzip);
            guestfs.txzOut("/tree", xz);
            assertThat(list(unpacked(gzip, "gzip"))).contains("./file");
            assertThat(list(unpacked(xz, "xz"))).contains("./file");
            guestfs.mkdir("/gzip");
            guestfs.mkdir("/xz");
            guestfs.tgzIn(gzip, "/gzip");
            guestfs.txzIn(xz, "/xz");
            for (String copy : List.of("/gzip", "/xz")) {
                assertThat(guestfs.cat(copy + "/below/skipped.log")).isEqualTo("noise");
                assertThat(guestfs.statns(copy + "/file").stUid()).isEqualTo(11);
            }
        }

        @Test
        void fromTheHostAreUnpacked() throws Exception {
            Path tree = Files.createDirectories(directory.resolve("host/below"));
            Files.writeString(tree.resolve("file"), "from the host");
            Path archive = directory.resolve("host.tar");
            HostTool.run(
                    directory,
                    "tar",
                    "--owner=21",
                    "--group=22",
                    "--mode=0640",
                    "-cf",
                    archive.toString(),
                    "-C",
                    "host/below",
                    "file");
            guestfs.mkdir("/to");
            guestfs.tarIn(archive, "/to");
            assertThat(guestfs.cat("/to/file")).isEqualTo("from the host");
            assertThat(guestfs.statns("/to/file").stGid()).isEqualTo(22);
            assertThat(guestfs.statns("/to/file").stMode() & 0777).isEqualTo(0640);
            assertThat(catchThrowableOfType(
                            OperationException.class, () -> guestfs.tarIn(stream("no archive at all"), "/to")))
                    .hasMessageContaining("tar");
        }

        @Test
        void carryAttributesLabelsAndAccessControlListsIfAsked() {
            guestfs.setxattr("user.name", "value", 5, "/tree/file");
            guestfs.setxattr("security.selinux", "label", 5, "/tree/file");
            guestfs.aclSetFile("/tree/file", "access", "u::rwx,u:77:r--,g::r-x,m::r-x,o::---");
            assertThat(names(TarOutOptions.builder())).isEmpty();
            assertThat(names(TarOutOptions.builder().xattrs(true))).contains("SCHILY.xattr.user.name");
            assertThat(names(TarOutOptions.builder().selinux(true))).contains("RHT.security.selinux");
            assertThat(names(TarOutOptions.builder().acls(true))).contains("SCHILY.acl.access");

            Path archive = directory.resolve("archive.tar");
            guestfs.tarOut(
                    "/tree",
                    archive,
                    TarOutOptions.builder()
                            .xattrs(true)
                            .selinux(true)
                            .acls(true)
                            .build());
            guestfs.mkdir("/plain");
            guestfs.tarIn(archive, "/plain");
            assertThat(guestfs.getxattrs("/plain/file")).isEmpty();
            guestfs.mkdir("/full");
            guestfs.tarIn(
                    archive,
                    "/full",
                    TarInOptions.builder().xattrs(true).selinux(true).acls(true).build());
            assertThat(guestfs.getxattr("/full/file", "user.name")).isEqualTo(bytes("value"));
            assertThat(guestfs.getxattr("/full/file", "security.selinux")).startsWith(bytes("label"));
            assertThat(guestfs.aclGetFile("/full/file", "access")).contains("user:77:r--");
        }

        /** The names of the extended headers that are in an archive. */
        private List<String> names(TarOutOptions.Builder options) {
            String archive = text(received(target -> guestfs.tarOut("/tree", target, options.build())));
            return List.of("SCHILY.xattr.user.name", "RHT.security.selinux", "SCHILY.acl.access").stream()
                    .filter(archive::contains)
                    .toList();
        }

        @Test
        void ofCpioAreListedByTheHost() throws Exception {
            for (var format : Map.of("newc", "070701", "crc", "070702").entrySet()) {
                Path archive = directory.resolve("archive.cpio");
                guestfs.cpioOut(
                        "/tree",
                        archive,
                        CpioOutOptions.builder().format(format.getKey()).build());
                assertThat(Files.readAllBytes(archive)).startsWith(bytes(format.getValue()));
                assertThat(text(HostTool.runOn(archive, "cpio", "-t", "--quiet"))
                                .lines())
                        .containsExactlyInAnyOrder(".", "below", "below/skipped.log", "file", "link");
            }
            Path byDefault = directory.resolve("default.cpio");
            guestfs.cpioOut("/tree", byDefault);
            assertThat(text(HostTool.runOn(byDefault, "cpio", "-i", "--to-stdout", "--quiet", "file")))
                    .isEqualTo("content");
        }

        @Test
        void ofSquashfsAreReadByTheHost() {
            Path image = directory.resolve("image.squashfs");
            guestfs.mksquashfs("/tree", image);
            assertThat(text(HostTool.run(directory, "unsquashfs", "-cat", image.toString(), "file")))
                    .isEqualTo("content");
            guestfs.mksquashfs(
                    "/tree",
                    image,
                    MksquashfsOptions.builder()
                            .compress("xz")
                            .excludes(List.of("below"))
                            .build());
            assertThat(text(HostTool.run(directory, "unsquashfs", "-l", image.toString())))
                    .contains("squashfs-root/file", "squashfs-root/link")
                    .doesNotContain("below");
            assertThat(text(HostTool.run(directory, "unsquashfs", "-s", image.toString())))
                    .contains("Compression xz");
        }
    }

    @Nested
    final class Synchronising {
        private static final String APPLIANCE_DIRECTORY = "/tmp/synchronised";

        @BeforeEach
        void makeATree() {
            guestfs.mkdirP("/from/below");
            guestfs.write("/from/below/file", bytes("content"));
            guestfs.chmod(0640, "/from/below/file");
            guestfs.mkdir("/to");
            guestfs.touch("/to/stale");
        }

        @Test
        void copiesInsideTheGuestAndDeletesIfAsked() {
            guestfs.rsync("/from/", "/to", RsyncOptions.builder().archive(true).build());
            assertThat(guestfs.find("/to/")).containsExactly("below", "below/file", "stale");
            assertThat(guestfs.statns("/to/below/file").stMode() & 0777).isEqualTo(0640);
            guestfs.rsync(
                    "/from/",
                    "/to/",
                    RsyncOptions.builder().archive(true).deletedest(true).build());
            assertThat(guestfs.find("/to/")).containsExactly("below", "below/file");
            // Without the archive option, directories are left out.
            guestfs.mkdir("/plain");
            guestfs.rsync("/from/", "/plain");
            assertThat(guestfs.ls("/plain")).isEmpty();
        }

        /** The other side may be any place that the appliance's rsync reaches; without a network, its own directories. */
        @Test
        void goesOutOfTheGuestAndBack() {
            guestfs.debug("sh", List.of("mkdir", APPLIANCE_DIRECTORY));
            try {
                guestfs.rsyncOut(
                        "/from/",
                        APPLIANCE_DIRECTORY,
                        RsyncOutOptions.builder().archive(true).build());
                assertThat(guestfs.debug("sh", List.of("cat", APPLIANCE_DIRECTORY + "/below/file")))
                        .isEqualTo("content");
                guestfs.rm("/from/below/file");
                guestfs.rsyncOut(
                        "/from/",
                        APPLIANCE_DIRECTORY + "/",
                        RsyncOutOptions.builder().archive(true).deletedest(true).build());
                assertThat(guestfs.debug("ls", List.of(APPLIANCE_DIRECTORY + "/below")))
                        .doesNotContain("file");
                guestfs.debug("sh", List.of("echo new >", APPLIANCE_DIRECTORY + "/below/file"));
                guestfs.rsyncIn(
                        APPLIANCE_DIRECTORY + "/",
                        "/to",
                        RsyncInOptions.builder().archive(true).deletedest(true).build());
                assertThat(guestfs.cat("/to/below/file")).isEqualTo("new\n");
                assertThat(guestfs.exists("/to/stale")).isFalse();
            } finally {
                guestfs.debug("sh", List.of("rm -r", APPLIANCE_DIRECTORY));
            }
            assertThat(catchThrowableOfType(
                            OperationException.class, () -> guestfs.rsyncIn(APPLIANCE_DIRECTORY, "/to")))
                    .hasMessageContaining("No such file or directory");
        }
    }
}
