// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.appliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Kernels made for the purpose: their headers are real, what they would run is not. */
final class BareKernelTest {
    private static final int PHYS32_ENTRY = 18;

    @TempDir
    Path directory;

    private interface Packer {
        OutputStream over(OutputStream target) throws IOException;
    }

    @Test
    void unpacksWhatIsPackedByXzOrGzipOnce() throws IOException {
        for (Packer packer :
                List.<Packer>of(out -> new XZOutputStream(out, new LZMA2Options(0)), GZIPOutputStream::new)) {
            byte[] program = program(PHYS32_ENTRY);
            Path kernel = kernel(packed(program, packer));

            Path bare = BareKernel.of(kernel, directory);
            FileTime made = (FileTime) Files.getAttribute(bare, "unix:ctime");
            Object inode = Files.getAttribute(bare, "unix:ino");

            assertThat(bare).hasBinaryContent(program);
            assertThat(Files.getAttribute(BareKernel.of(kernel, directory), "unix:ino"))
                    .isEqualTo(inode);
            assertThat(made).isNotNull();
        }
    }

    @Test
    void anotherKernelOfTheSameNameIsAnotherFile() throws IOException {
        Path first = BareKernel.of(kernel(packed(program(PHYS32_ENTRY), GZIPOutputStream::new)), directory);
        byte[] other = program(PHYS32_ENTRY);
        other[other.length - 1] = 1;

        Path second = BareKernel.of(kernel(packed(other, GZIPOutputStream::new)), directory);

        assertThat(second).isNotEqualTo(first).hasBinaryContent(other);
    }

    @Test
    void refusesWhatCannotBeStartedAndLeavesNothingBehind() throws IOException {
        byte[] cut = packed(program(PHYS32_ENTRY), GZIPOutputStream::new);
        refuses("no entry for virtual machines", packed(program(PHYS32_ENTRY + 1), GZIPOutputStream::new));
        refuses("no program for x86-64", packed(new byte[1000], GZIPOutputStream::new));
        refuses("the kernel is truncated", packed(new byte[] {0x7f, 'E', 'L', 'F'}, GZIPOutputStream::new));
        refuses("the kernel is truncated", Arrays.copyOf(cut, cut.length - 40));
        refuses("packed neither by xz nor by gzip", packed(program(PHYS32_ENTRY), out -> out));
        refuses(
                "does not say where it is packed",
                "no kernel at all".repeat(100).getBytes(StandardCharsets.US_ASCII));
        refuses("does not say where it is packed", new byte[0]);
    }

    @Test
    void forgetsKernelsThatNobodyHasUsedForAMonth() throws IOException {
        Path old = BareKernel.of(kernel(packed(program(PHYS32_ENTRY), GZIPOutputStream::new)), directory);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
        byte[] other = program(PHYS32_ENTRY);
        other[other.length - 1] = 2;

        Path recent = BareKernel.of(kernel(packed(other, GZIPOutputStream::new)), directory);

        assertThat(old).doesNotExist();
        assertThat(recent).exists();
    }

    private void refuses(String problem, byte[] kernel) throws IOException {
        Path file = kernel(kernel);
        assertThatIOException().isThrownBy(() -> BareKernel.of(file, directory)).withMessageContaining(problem);
        try (Stream<Path> rest = Files.walk(directory)) {
            assertThat(rest.filter(path -> path.toString().contains("vmlinux"))).isEmpty();
        }
    }

    private Path kernel(byte[] content) throws IOException {
        return Files.write(directory.resolve("kernel"), content);
    }

    /** A file by the boot protocol: one sector of set-up, a loader, what it unpacks, and the size of that. */
    private static byte[] packed(byte[] program, Packer packer) throws IOException {
        var payload = new ByteArrayOutputStream();
        try (OutputStream out = packer.over(payload)) {
            out.write(program);
        }
        payload.writeBytes(new byte[4]);
        int loader = 64;
        ByteBuffer file = ByteBuffer.allocate(2 * 512 + loader + payload.size()).order(ByteOrder.LITTLE_ENDIAN);
        file.put(0x1f1, (byte) 1);
        file.put(0x202, "HdrS".getBytes(StandardCharsets.US_ASCII));
        file.putShort(0x206, (short) 0x20f);
        file.putInt(0x248, loader);
        file.putInt(0x24c, payload.size());
        file.put(2 * 512 + loader, payload.toByteArray());
        return file.array();
    }

    /** A program with a segment that is none of notes, and one of two notes, the second of the type given. */
    private static byte[] program(int type) {
        int notes = 64 + 2 * 56;
        ByteBuffer file = ByteBuffer.allocate(notes + 36 + 100).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0, 0x464c457f);
        file.putShort(18, (short) 62);
        file.putLong(32, 64);
        file.putShort(56, (short) 2);
        file.putInt(64, 1);
        file.putInt(64 + 56, 4);
        file.putLong(64 + 56 + 8, notes);
        file.putLong(64 + 56 + 32, 36);
        file.position(notes);
        file.putInt(4)
                .putInt(2)
                .putInt(3)
                .put("GNU\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(0);
        file.putInt(4).putInt(0).putInt(type).put("Xen\0".getBytes(StandardCharsets.US_ASCII));
        return file.array();
    }
}
