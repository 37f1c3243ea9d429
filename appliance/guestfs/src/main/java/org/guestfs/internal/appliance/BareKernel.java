// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.appliance;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.guestfs.internal.host.CacheDirectory;
import org.tukaani.xz.SingleXZInputStream;

/**
 * Unpacks kernels once, for machines on which they would take seconds to unpack themselves. What comes out is kept in the
 * cache, named by what it was made of.
 *
 * @see <a href="https://docs.kernel.org/arch/x86/boot.html">The Linux/x86 boot protocol</a>, for where the kernel is in
 *     its file; qemu starts it by its PVH entry
 */
public final class BareKernel {
    private static final int SETUP_SECTORS = 0x1f1;
    private static final int MAGIC = 0x202;
    private static final int VERSION = 0x206;
    private static final int PAYLOAD_OFFSET = 0x248;
    private static final int PAYLOAD_LENGTH = 0x24c;
    private static final int HEADER_END = 0x250;
    private static final int VERSION_WITH_PAYLOAD = 0x0208;
    private static final int SECTOR = 512;
    private static final int DEFAULT_SECTORS = 4;
    private static final long FILE_MAX = 256 << 20;
    private static final long KERNEL_MAX = 1 << 30;
    private static final Duration UNUSED_MAX = Duration.ofDays(30);
    private static final String PREFIX = "vmlinux-";

    private final Path cache;

    private BareKernel(Path cache) {
        this.cache = cache;
    }

    /**
     * Unpacks a kernel, or finds it unpacked.
     *
     * @param kernel a kernel as distributions ship it
     * @param cacheDirectory the directory of all caches
     * @return the file of the unpacked kernel
     * @throws IOException if it is packed in a way that is not known here, or cannot be started unpacked
     */
    public static Path of(Path kernel, Path cacheDirectory) throws IOException {
        return new BareKernel(CacheDirectory.open(cacheDirectory)).unpacked(kernel);
    }

    private Path unpacked(Path kernel) throws IOException {
        if (Files.size(kernel) > FILE_MAX) {
            throw new IOException(kernel + " is too large for a kernel");
        }
        byte[] packed = Files.readAllBytes(kernel);
        Path target = cache.resolve(PREFIX + digest(packed));
        if (!Files.exists(target)) {
            Path aside = Files.createTempFile(
                    cache,
                    ".vmlinux",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                unpack(payload(packed), aside);
                VirtualMachineEntry.require(aside);
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
            }
            forgetUnused();
        }
        Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
        return target;
    }

    private static InputStream payload(byte[] packed) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        if (packed.length < HEADER_END
                || !new String(packed, MAGIC, 4, StandardCharsets.ISO_8859_1).equals("HdrS")
                || header.getShort(VERSION) < VERSION_WITH_PAYLOAD) {
            throw new IOException("the kernel does not say where it is packed");
        }
        int sectors = packed[SETUP_SECTORS] == 0 ? DEFAULT_SECTORS : Byte.toUnsignedInt(packed[SETUP_SECTORS]);
        long offset = (sectors + 1L) * SECTOR + Integer.toUnsignedLong(header.getInt(PAYLOAD_OFFSET));
        long length = Integer.toUnsignedLong(header.getInt(PAYLOAD_LENGTH));
        if (offset + length > packed.length) {
            throw new IOException("the kernel is truncated");
        }
        return decompressor(new ByteArrayInputStream(packed, (int) offset, (int) length));
    }

    private static InputStream decompressor(ByteArrayInputStream payload) throws IOException {
        payload.mark(0);
        int first = payload.read();
        payload.reset();
        return switch (first) {
            case 0xfd -> new SingleXZInputStream(payload);
            case 0x1f -> new GZIPInputStream(payload);
            default -> throw new IOException("the kernel is packed neither by xz nor by gzip");
        };
    }

    private static void unpack(InputStream payload, Path target) throws IOException {
        try (InputStream in = new BufferedInputStream(payload);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] piece = new byte[64 << 10];
            long sum = 0;
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                sum += count;
                if (sum > KERNEL_MAX) {
                    throw new IOException("the kernel unpacks to more than " + KERNEL_MAX + " bytes");
                }
                out.write(piece, 0, count);
            }
        }
    }

    private void forgetUnused() throws IOException {
        Instant limit = Instant.now().minus(UNUSED_MAX);
        try (Stream<Path> entries = Files.list(cache)) {
            List<Path> kernels = entries.filter(
                            entry -> entry.getFileName().toString().startsWith(PREFIX))
                    .toList();
            for (Path other : kernels) {
                if (Files.getLastModifiedTime(other).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
