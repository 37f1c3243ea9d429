// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("weld")
final class OptionalApisTest {
    /** What of the class path is there for optional things only. */
    private static final List<String> OPTIONAL = List.of(
            "jakarta.resource-api",
            "jakarta.transaction-api",
            "microprofile-",
            "/jmx/",
            "guestfs-jmx",
            "smallrye",
            "/ra/adapter/",
            "guestfs-ra",
            "openwebbeans");

    @TempDir
    private Path images;

    @Test
    void aProgramNeedsNothingButTheLibraryAndAContainer() throws Exception {
        Path image = Files.createFile(images.resolve("guest.img"));
        Process program = start(Redirect.INHERIT);
        assertThat(program.inputReader(UTF_8).readLine()).isEqualTo("the handle of " + image);
        assertThat(program.waitFor()).isZero();
    }

    @Test
    void aConnectionFactoryThatTheProgramCannotUseIsAProblem() throws Exception {
        Files.createFile(images.resolve("guest.img"));
        Process program = start(Redirect.PIPE, "-Dguestfs.connection-factory=eis/mine");
        assertThat(program.errorReader(UTF_8).lines())
                .anyMatch(line ->
                        line.contains("guestfs.connection-factory is eis/mine, but the application does not see"));
        assertThat(program.waitFor()).isOne();
    }

    private Process start(Redirect errors, String... options) throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OPTIONAL.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "-Dguestfs.root=" + images));
        command.addAll(List.of(options));
        command.add(PlainProgram.class.getName());
        return new ProcessBuilder(command).redirectError(errors).start();
    }
}
