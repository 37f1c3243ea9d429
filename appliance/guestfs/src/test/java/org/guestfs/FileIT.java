// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.Payload.received;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.guestfs.api.Statns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents of files: written, read, counted, compared and described. */
@Tag("appliance")
final class FileIT {
    /** The names that the daemon has for digests, and Java's. */
    private static final Map<String, String> DIGESTS = Map.of(
            "md5", "MD5",
            "sha1", "SHA-1",
            "sha224", "SHA-224",
            "sha256", "SHA-256",
            "sha384", "SHA-384",
            "sha512", "SHA-512");

    private Guestfs guestfs;

    @BeforeEach
    void mount() {
        guestfs = SharedAppliance.emptied();
    }

    @Test
    void whatIsWrittenAndAppendedIsReadInEveryForm() {
        guestfs.write("/file", bytes("first, to be replaced"));
        guestfs.write("/file", bytes("one\r\nzwei\u00e4\n"));
        guestfs.writeAppend("/file", bytes("last"));
        assertThat(guestfs.cat("/file")).isEqualTo("one\r\nzwei\u00e4\nlast");
        assertThat(guestfs.readFile("/file")).isEqualTo(bytes("one\r\nzwei\u00e4\nlast"));
        assertThat(guestfs.readLines("/file")).containsExactly("one", "zwei\u00e4", "last");
        guestfs.writeAppend("/new", bytes("appending creates"));
        assertThat(guestfs.cat("/new")).isEqualTo("appending creates");
    }

    @Test
    @SuppressWarnings("deprecation")
    void theOldWayOfWritingTakesALength() {
        guestfs.writeFile("/file", "content", 0);
        assertThat(guestfs.cat("/file")).isEqualTo("content");
        guestfs.writeFile("/file", "content", 4);
        assertThat(guestfs.cat("/file")).isEqualTo("cont");
    }

    @Test
    void touchingCreatesAnEmptyFileAndMovesTheTimeOfAnOldOne() {
        guestfs.touch("/file");
        assertThat(guestfs.filesize("/file")).isZero();
        guestfs.write("/file", bytes("kept"));
        guestfs.utimens("/file", 1000, 0, 1000, 0);
        guestfs.touch("/file");
        assertThat(guestfs.cat("/file")).isEqualTo("kept");
        assertThat(guestfs.statns("/file").stMtimeSec()).isGreaterThan(1000);
    }

    @Test
    void partsAreReadAndWrittenWhereTheyAre() {
        guestfs.write("/file", bytes("0123456789"));
        assertThat(guestfs.pread("/file", 3, 4)).isEqualTo(bytes("456"));
        assertThat(guestfs.pread("/file", 100, 8)).isEqualTo(bytes("89"));
        assertThat(guestfs.pread("/file", 100, 10)).isEmpty();
        assertThat(guestfs.pwrite("/file", bytes("ABC"), 8)).isEqualTo(3);
        assertThat(guestfs.cat("/file")).isEqualTo("01234567ABC");
        assertThat(guestfs.pwrite("/file", bytes("end"), 13)).isEqualTo(3);
        assertThat(guestfs.readFile("/file")).isEqualTo(bytes("01234567ABC\0\0end"));
        var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.pread("/file", -1, 0));
        assertThat(refusal).hasMessageContaining("count");
    }

    @Test
    void truncatingCutsAndExtends() {
        guestfs.write("/file", bytes("0123456789"));
        guestfs.truncateSize("/file", 3);
        assertThat(guestfs.cat("/file")).isEqualTo("012");
        guestfs.truncateSize("/file", 5);
        assertThat(guestfs.readFile("/file")).isEqualTo(bytes("012\0\0"));
        // More than the disk has: it is a hole.
        guestfs.truncateSize("/file", 5L << 30);
        assertThat(guestfs.filesize("/file")).isEqualTo(5L << 30);
        guestfs.truncate("/file");
        assertThat(guestfs.filesize("/file")).isZero();
    }

    @Test
    @SuppressWarnings("deprecation")
    void allocatingTakesTheSpaceAtOnce() {
        guestfs.fallocate("/old", 1 << 20);
        guestfs.fallocate64("/new", 20L << 20);
        assertAllocated("/old", 1 << 20);
        assertAllocated("/new", 20L << 20);
        assertThat(guestfs.isZero("/new")).isTrue();
        var full = catchThrowableOfType(OperationException.class, () -> guestfs.fallocate64("/much", 3L << 30));
        assertThat(full.errnoName()).isEqualTo("ENOSPC");
    }

    private void assertAllocated(String path, long size) {
        Statns status = guestfs.statns(path);
        assertThat(status.stSize()).isEqualTo(size);
        assertThat(status.stBlocks() * 512).isGreaterThanOrEqualTo(size);
    }

    @Test
    void filesAreFilledWithBytesAndPatterns() {
        guestfs.fill(0, 3_000_000, "/zero");
        guestfs.fill(0xE4, 5, "/byte");
        guestfs.fillPattern("abc", 8, "/pattern");
        assertThat(guestfs.filesize("/zero")).isEqualTo(3_000_000);
        assertThat(guestfs.isZero("/zero")).isTrue();
        assertThat(guestfs.readFile("/byte")).isEqualTo(HexFormat.of().parseHex("e4e4e4e4e4"));
        assertThat(guestfs.isZero("/byte")).isFalse();
        assertThat(guestfs.cat("/pattern")).isEqualTo("abcabcab");
        var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.fill(256, 1, "/byte"));
        assertThat(refusal).hasMessageContaining("256");
    }

    @Test
    void filesAreEqualIfTheirContentsAre() {
        guestfs.write("/one", bytes("the same"));
        guestfs.write("/two", bytes("the same"));
        guestfs.write("/three", bytes("the samE"));
        assertThat(guestfs.equal("/one", "/two")).isTrue();
        assertThat(guestfs.equal("/one", "/three")).isFalse();
        var missing = catchThrowableOfType(OperationException.class, () -> guestfs.equal("/one", "/none"));
        assertThat(missing.action()).isEqualTo("equal");
    }

    @Test
    void digestsAreThoseThatJavaComputes(@TempDir Path directory) throws Exception {
        byte[] content = Payload.random(100_000);
        Path copy = Files.write(directory.resolve("copy"), content);
        guestfs.write("/file", content);
        for (String name : DIGESTS.keySet()) {
            assertThat(guestfs.checksum(name, "/file")).isEqualTo(digest(name, content));
        }
        assertThat(guestfs.checksum("crc", "/file"))
                .isEqualTo(Payload.text(HostTool.runOn(copy, "cksum")).split(" ")[0]);
        var unknown = catchThrowableOfType(OperationException.class, () -> guestfs.checksum("md4", "/file"));
        assertThat(unknown).hasMessageContaining("unknown checksum type");
    }

    private static String digest(String name, byte[] content) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance(DIGESTS.get(name)).digest(content));
    }

    @Test
    void digestsOfDevicesAndOfTreesAreComputedInTheAppliance() throws Exception {
        byte[] content = Payload.random(1 << 20);
        SharedAppliance.mounted();
        guestfs.partInit(SECOND_DISK, "mbr");
        guestfs.partAdd(SECOND_DISK, "p", 64, 64 + (1 << 11) - 1);
        guestfs.pwriteDevice(SECOND_DISK + "1", content, 0);
        assertThat(guestfs.checksumDevice("sha256", SECOND_DISK + "1")).isEqualTo(digest("sha256", content));

        guestfs.mkdirP("/tree/below");
        guestfs.write("/tree/one", bytes("1"));
        guestfs.write("/tree/below/two", bytes("2"));
        guestfs.lnS("one", "/tree/link");
        byte[] sums = received(target -> guestfs.checksumsOut("md5", "/tree", target));
        assertThat(Payload.text(sums).lines())
                .containsExactlyInAnyOrder(
                        digest("md5", bytes("1")) + "  ./one", digest("md5", bytes("2")) + "  ./below/two");
    }

    @Test
    void theLinesAtBothEndsAreShown() {
        var lines = IntStream.rangeClosed(1, 25).mapToObj(i -> "line " + i).toList();
        guestfs.write("/file", bytes(String.join("\n", lines) + "\n"));
        assertThat(guestfs.head("/file")).isEqualTo(lines.subList(0, 10));
        assertThat(guestfs.tail("/file")).isEqualTo(lines.subList(15, 25));
        assertThat(guestfs.headN(3, "/file")).isEqualTo(lines.subList(0, 3));
        assertThat(guestfs.tailN(3, "/file")).isEqualTo(lines.subList(22, 25));
        // All but the last ones, and from that line on.
        assertThat(guestfs.headN(-20, "/file")).isEqualTo(lines.subList(0, 5));
        assertThat(guestfs.tailN(-20, "/file")).isEqualTo(lines.subList(19, 25));
        assertThat(guestfs.headN(0, "/file")).isEmpty();
        assertThat(guestfs.tailN(0, "/file")).isEmpty();
    }

    @Test
    void linesWordsAndBytesAreCounted() {
        String text = "one two\nthree\n\n  f\u00fcnf sechs";
        guestfs.write("/file", bytes(text));
        assertThat(guestfs.wcL("/file")).isEqualTo(3);
        assertThat(guestfs.wcW("/file")).isEqualTo(5);
        assertThat(guestfs.wcC("/file")).isEqualTo(bytes(text).length);
    }

    @Test
    void printableTextIsFoundInBinaries() {
        guestfs.write("/bytes", bytes("\1\2plain text\0abc\0\377more"));
        guestfs.write("/little", "\0little end\0".getBytes(StandardCharsets.UTF_16LE));
        guestfs.write("/big", "\0big end\0".getBytes(StandardCharsets.UTF_16BE));
        assertThat(guestfs.strings("/bytes")).containsExactly("plain text", "more");
        assertThat(guestfs.stringsE("s", "/bytes")).containsExactly("plain text", "more");
        assertThat(guestfs.stringsE("l", "/little")).containsExactly("little end");
        assertThat(guestfs.stringsE("b", "/big")).containsExactly("big end");
        assertThat(guestfs.stringsE("b", "/bytes")).isEmpty();
        var unknown = catchThrowableOfType(OperationException.class, () -> guestfs.stringsE("x", "/bytes"));
        assertThat(unknown).hasMessageContaining("invalid encoding");
    }

    @Test
    void theDumpIsThatOfTheHostsTool(@TempDir Path directory) throws Exception {
        byte[] content = Payload.random(1000);
        Arrays.fill(content, 100, 500, (byte) 7);
        Path copy = Files.write(directory.resolve("copy"), content);
        guestfs.write("/file", content);
        assertThat(guestfs.hexdump("/file"))
                .isEqualTo(Payload.text(HostTool.run(directory, "hexdump", "-C", copy.toString())));
    }

    @Test
    @SuppressWarnings("deprecation")
    void filesAndDevicesAreDescribedByWhatIsInThem() throws Exception {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes("#!/bin/sh\necho text\n"));
        }
        guestfs.write("/file", compressed.toByteArray());
        guestfs.lnS("/nowhere", "/link");
        assertThat(guestfs.file("/file")).contains("gzip compressed data");
        assertThat(guestfs.zfile("gzip", "/file")).startsWith("POSIX shell script");
        assertThat(guestfs.file("/")).isEqualTo("directory");
        assertThat(guestfs.file("/link")).contains("symbolic link");
        assertThat(guestfs.file(DISK)).contains("ext4 filesystem data");
    }

    @Test
    void scrubbingOverwritesAndDeletes() {
        String secret = IntStream.range(0, 300).mapToObj(i -> "sensitive" + i).collect(Collectors.joining());
        guestfs.write("/secret", bytes(secret));
        guestfs.sync();
        assertThat(guestfs.exists("/secret")).isTrue();
        guestfs.scrubFile("/secret");
        assertThat(guestfs.exists("/secret")).isFalse();
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.scrubFile("/none")))
                .isNotNull();
    }
}
