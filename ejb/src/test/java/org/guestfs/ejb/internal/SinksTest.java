// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SinksTest {
    private static final Instant TIME = Instant.parse("2020-02-02T20:20:20Z");
    private static final String LONG = "n".repeat(250) + "/" + "m".repeat(200);

    private static FileEntry entry(FileType type, int mode, long size) {
        return new FileEntry("", type, size, mode, 1000, 1001, 1, TIME, TIME, TIME, null, null);
    }

    private static void fill(Sink sink) throws IOException {
        sink.folder("dir", entry(FileType.DIRECTORY, 0755, 0));
        sink.file("dir/tool", entry(FileType.REGULAR, 04755, 5), to -> to.write("hello".getBytes(UTF_8)));
        sink.file("dir/caf\uDCE9", entry(FileType.REGULAR, 0644, 0), to -> {});
        sink.file("dir/back\\slash\nline", entry(FileType.REGULAR, 0644, 0), to -> {});
        sink.link("dir/link", entry(FileType.SYMLINK, 0777, 4), "tool");
        sink.file(LONG, entry(FileType.REGULAR, 0600, 1), to -> to.write('x'));
        sink.finish();
    }

    @Test
    void aZipHasModesLinksAndNamesThatAreSafeEverywhere(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("a.zip");
        try (var out = Files.newOutputStream(file)) {
            fill(new ZipSink(out));
        }
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            ZipArchiveEntry tool = zip.getEntry("dir/tool");
            assertThat(tool.getUnixMode()).isEqualTo(0100755);
            assertThat(zip.getInputStream(tool)).hasContent("hello");
            assertThat(tool.getTime() / 2000).isEqualTo(TIME.toEpochMilli() / 2000);
            assertThat(zip.getEntry("dir/").isDirectory()).isTrue();
            assertThat(zip.getEntry("dir/link").isUnixSymlink()).isTrue();
            assertThat(zip.getUnixSymlink(zip.getEntry("dir/link"))).isEqualTo("tool");
            assertThat(zip.getEntry("dir/caf%E9")).isNotNull();
            assertThat(zip.getEntry("dir/back%5Cslash%0Aline")).isNotNull();
            assertThat(zip.getEntry(LONG)).isNotNull();
        }
    }

    @Test
    void aTarHasTheVeryBytesOfNames() throws Exception {
        var bytes = new ByteArrayOutputStream();
        fill(new TarSink(bytes));
        Map<String, TarArchiveEntry> entries = new LinkedHashMap<>();
        try (var tar = new TarArchiveInputStream(
                new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.ISO_8859_1.name())) {
            for (TarArchiveEntry one = tar.getNextEntry(); one != null; one = tar.getNextEntry()) {
                entries.put(one.getName(), one);
                if (one.getName().equals("dir/tool")) {
                    assertThat(tar.readAllBytes()).asString(UTF_8).isEqualTo("hello");
                }
            }
        }
        assertThat(entries.keySet())
                .containsExactly("dir/", "dir/tool", "dir/caf\u00E9", "dir/back\\slash\nline", "dir/link", LONG);
        assertThat(entries.get("dir/tool").getMode()).isEqualTo(0755);
        assertThat(entries.get("dir/tool").getLongGroupId()).isEqualTo(1001);
        assertThat(entries.get("dir/tool").getLastModifiedTime().toInstant()).isEqualTo(TIME);
        assertThat(entries.get("dir/link").isSymbolicLink()).isTrue();
        assertThat(entries.get("dir/link").getLinkName()).isEqualTo("tool");
    }

    @Test
    void aDirectoryOfTheHostHasWhatWasInTheImage(@TempDir Path directory) throws Exception {
        var sink = new HostSink(directory.resolve("new"));
        sink.folder("dir", entry(FileType.DIRECTORY, 0555, 0));
        sink.file("dir/tool", entry(FileType.REGULAR, 06755, 5), to -> to.write("hello".getBytes(UTF_8)));
        sink.file("dir/caf\uDCE9", entry(FileType.REGULAR, 0644, 0), to -> {});
        assertThat(sink.link("dir/link", entry(FileType.SYMLINK, 0777, 4), "tool"))
                .isTrue();
        assertThat(sink.link("dir/out", entry(FileType.SYMLINK, 0777, 4), "/etc/passwd"))
                .isFalse();
        sink.finish();
        Path dir = directory.resolve("new/dir");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("tool"))))
                .isEqualTo("rwxr-xr-x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir)))
                .isEqualTo("r-xr-xr-x");
        assertThat(dir.resolve("tool")).hasContent("hello");
        assertThat(Files.getLastModifiedTime(dir.resolve("tool")).toInstant()).isEqualTo(TIME);
        assertThat(dir.resolve("caf%E9")).exists();
        assertThat(Files.readSymbolicLink(dir.resolve("link"))).isEqualTo(Path.of("tool"));
        assertThat(sink.checksums()).containsKeys("dir/tool", "dir/caf\uDCE9");
        Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void zerosAreHolesOnTheHost(@TempDir Path directory) throws Exception {
        int piece = 1 << 20;
        var sink = new HostSink(directory.resolve("new"));
        sink.file("sparse", entry(FileType.REGULAR, 0644, 0), to -> {
            for (int i = 0; i < 64; i++) {
                to.write(new byte[piece]);
            }
            to.write('x');
            to.write(new byte[piece]);
        });
        sink.finish();
        Path sparse = directory.resolve("new/sparse");
        byte[] expected = new byte[65 * piece + 1];
        expected[64 * piece] = 'x';
        assertThat(sparse).hasBinaryContent(expected);
        assertThat(blocks(sparse)).isLessThan(piece / 512);
        assertThat(sink.checksums())
                .containsEntry(
                        "sparse",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(expected)));
    }

    /** Of 512 bytes, on disk. */
    private static long blocks(Path file) throws Exception {
        Process stat = new ProcessBuilder("stat", "-c", "%b", file.toString()).start();
        return Long.parseLong(new String(stat.getInputStream().readAllBytes(), UTF_8).strip());
    }

    @Test
    void nothingThatIsThereIsOpenedOrFollowed(@TempDir Path directory) throws Exception {
        Files.createSymbolicLink(directory.resolve("taken"), Path.of("elsewhere"));
        assertThatThrownBy(() -> new HostSink(directory.resolve("taken")))
                .isInstanceOf(FileAlreadyExistsException.class);
        var sink = new HostSink(directory.resolve("new"));
        sink.link("a", entry(FileType.SYMLINK, 0777, 1), "b");
        assertThatThrownBy(() -> sink.folder("a", entry(FileType.DIRECTORY, 0755, 0)))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> sink.file("a", entry(FileType.REGULAR, 0644, 0), to -> {}))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(directory.resolve("new/b")).doesNotExist();
        assertThatThrownBy(() -> sink.file("../x", entry(FileType.REGULAR, 0644, 0), to -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a, b, true",
        "a, ../b, false",
        "d/a, ../b, true",
        "d/a, ../../b, false",
        "d/e/a, ../../b, true",
        "a, /etc/passwd, false",
        "d/a, e/../../x, false",
        "d/a, ./../b, true",
        "a, '', false",
        "a, .., false",
        "d/a, .., true"
    })
    void linksThatMayLeadOutAreKnown(String path, String target, boolean stays) {
        assertThat(HostSink.staysInside(path, target)).isEqualTo(stays);
    }
}
