// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are larger than the heap. */
@Tag("appliance")
@Timeout(300)
final class SmallHeapIT {
    private static final int HEAP_MIB = 32;
    private static final int FILE_MIB = 3 * HEAP_MIB;

    @TempDir
    private Path directory;

    /** Moves a file to an appliance and back, as a file and within an archive. */
    static final class Mover {
        public static void main(String[] args) {
            Path directory = Path.of(args[0]);
            try (Guestfs guestfs = Guestfs.create()) {
                guestfs.addDriveScratch(256L << 20);
                guestfs.launch();
                guestfs.mkfs("ext2", "/dev/sda");
                guestfs.mount("/dev/sda", "/");
                guestfs.upload(directory.resolve("large"), "/large");
                guestfs.download("/large", directory.resolve("back"));
                guestfs.tarOut("/", directory.resolve("back.tar"));
                guestfs.rm("/large");
                guestfs.tarIn(directory.resolve("back.tar"), "/");
                System.out.println(guestfs.checksum("sha256", "/large"));
            }
        }
    }

    @Test
    void areMovedEachWay() throws Exception {
        Path large = directory.resolve("large");
        byte[] block = new byte[1 << 20];
        var random = new Random(1);
        try (var out = Files.newOutputStream(large)) {
            for (int i = 0; i < FILE_MIB; i++) {
                random.nextBytes(block);
                out.write(block);
            }
        }
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MIB + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mover.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        jvm.getOutputStream().close();
        String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String expected =
                Payload.text(HostTool.run(directory, "sha256sum", "large")).split(" ")[0];
        assertThat(output).contains(expected).doesNotContain("OutOfMemoryError");
        assertThat(jvm.waitFor()).isZero();
        assertThat(Files.mismatch(large, directory.resolve("back"))).isEqualTo(-1);
    }
}
