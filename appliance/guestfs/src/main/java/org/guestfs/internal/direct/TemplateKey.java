// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.guestfs.internal.guest.GuestDisks;
import org.guestfs.spi.Appliance;

/**
 * Names a template by everything that shapes the guest in it: when something of that changes, there is no template by
 * that name yet.
 */
final class TemplateKey {
    /** To be counted up when templates are made in another way, other than by the scripts for it. */
    private static final int LAYOUT = 5;

    private static final int SUPERBLOCK = 64 << 10;
    private static final Path CPU = Path.of("/proc/cpuinfo");

    /** The checksums of files, and what these were like then. */
    private static final Map<Path, Digest> DIGESTS = new ConcurrentHashMap<>();

    private TemplateKey() {}

    static String of(QemuStart qemu) throws IOException {
        Boot boot = Boot.capture(Path.of("memory"), Path.of("root.qcow2"));
        MessageDigest digest = sha256();
        for (String part : List.of(
                "layout " + LAYOUT,
                GuestDisks.preparation(),
                qemu.features().identity(),
                String.join("\n", qemu.commandLine(boot, Path.of("sockets"))),
                processor(qemu.accelerator()),
                digest(qemu.appliance().kernel()),
                digest(qemu.appliance().initrd()),
                superblock(qemu.appliance().root().orElseThrow()))) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    /**
     * What of the host shines through: with KVM its processor and kernel, and always how fast the processor counts, which
     * is the guest's clock. The frequency of the moment is not that.
     */
    private static String processor(Accelerator accelerator) throws IOException {
        try (Stream<String> lines = Files.lines(CPU)) {
            return processor(accelerator, lines);
        }
    }

    static String processor(Accelerator accelerator, Stream<String> lines) {
        boolean isKvm = accelerator == Accelerator.KVM;
        String wanted = "(vendor_id|cpu family|model|stepping" + (isKvm ? "|microcode|flags" : "") + ").*";
        return lines.takeWhile(line -> !line.isBlank())
                .filter(line -> line.matches(wanted))
                .collect(Collectors.joining("\n", isKvm ? System.getProperty("os.version") + "\n" : "", ""));
    }

    /**
     * Tells whether the files of an appliance are still those that they were: a new build of it may be moved over them.
     *
     * @param appliance the appliance
     * @return what changes then; not the time, which each launch sets
     */
    static String files(Appliance appliance) throws IOException {
        return stamp(appliance.kernel())
                + stamp(appliance.initrd())
                + stamp(appliance.root().orElseThrow());
    }

    private static String stamp(Path file) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(file, "unix:dev,ino,size");
        return attributes.get("dev") + " " + attributes.get("ino") + " " + attributes.get("size") + "\n";
    }

    /** The file was checked when the appliance was found; this tells one build of it from another. */
    static String digest(Path file) throws IOException {
        String stamp = stamp(file);
        Digest known = DIGESTS.get(file);
        if (known == null || !known.stamp().equals(stamp)) {
            byte[] bytes = Files.readAllBytes(file);
            var checksum = new CRC32C();
            checksum.update(bytes);
            known = new Digest(stamp, Long.toHexString(checksum.getValue()) + " " + bytes.length);
            DIGESTS.put(file, known);
        }
        return known.text();
    }

    private record Digest(String stamp, String text) {}

    /** Nothing changes in a file system but its first blocks tell: they have its UUID, times and counts. */
    private static String superblock(Path root) throws IOException {
        try (InputStream in = Files.newInputStream(root)) {
            return HexFormat.of().formatHex(sha256().digest(in.readNBytes(SUPERBLOCK))) + " " + Files.size(root);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
