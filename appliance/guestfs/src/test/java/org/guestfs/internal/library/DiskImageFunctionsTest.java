// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.api.DiskCreateOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskImageFunctionsTest {
    private static final long SIZE = 1 << 20;
    private static final DiskCreateOptions FULL =
            DiskCreateOptions.builder().preallocation("full").build();

    @TempDir
    Path directory;

    @Test
    void aFullImageIsWrittenThroughLinks() throws Exception {
        Path image = Files.writeString(directory.resolve("image"), "what was there before");
        Path symbolic = Files.createSymbolicLink(directory.resolve("symbolic"), image);
        Path hard = Files.createLink(directory.resolve("hard"), image);
        create(symbolic);
        assertThat(symbolic).isSymbolicLink();
        assertThat(Files.isSameFile(image, hard)).isTrue();
        assertThat(image).hasSize(SIZE).hasBinaryContent(new byte[(int) SIZE]);
    }

    @Test
    void aFullImageTakesItsSpaceAtOnce() throws Exception {
        Path image = directory.resolve("image");
        create(image);
        Process stat = new ProcessBuilder("stat", "-c", "%b", image.toString()).start();
        long blocks =
                Long.parseLong(new String(stat.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
        assertThat(blocks * 512).isGreaterThanOrEqualTo(SIZE);
    }

    private static void create(Path image) {
        try (Guestfs guestfs = Guestfs.create(GuestfsConfig.builder()
                .environment(Map.of("PATH", System.getenv("PATH")))
                .build())) {
            guestfs.diskCreate(image.toString(), "raw", SIZE, FULL);
        }
    }
}
