// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OptionalApisTest {
    /** What of the class path is there for optional things only. */
    private static final List<String> OPTIONAL = List.of(
            "jakarta.resource-api",
            "jakarta.transaction-api",
            "microprofile-config-api",
            "smallrye",
            "/ra/adapter/",
            "guestfs-ra",
            "openwebbeans");

    @TempDir
    private Path images;

    @Test
    void aProgramNeedsNothingButTheLibraryAndAContainer() throws Exception {
        Path image = Files.createFile(images.resolve("guest.img"));
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OPTIONAL.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        "-Dguestfs.root=" + images,
                        PlainProgram.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(new String(program.getInputStream().readAllBytes(), UTF_8))
                .isEqualTo("the handle of " + image + "\n");
        assertThat(program.waitFor()).isZero();
    }
}
