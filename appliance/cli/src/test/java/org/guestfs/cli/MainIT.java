// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program on images that it did not make. */
@Tag("appliance")
@Timeout(300)
final class MainIT {
    @TempDir
    private Path directory;

    private int status;

    private String run(String... args) {
        var output = new ByteArrayOutputStream();
        var stream = new PrintStream(output, true, StandardCharsets.UTF_8);
        status = Main.run(args, stream, stream);
        return output.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatIsOnAnIsoAndShowsItsFiles() throws Exception {
        Path tree = Files.createDirectory(directory.resolve("tree"));
        Files.writeString(tree.resolve("readme.txt"), "read me");
        Path iso = directory.resolve("test.iso");
        new ProcessBuilder(
                        "xorriso",
                        "-as",
                        "mkisofs",
                        "-quiet",
                        "-R",
                        "-V",
                        "LABEL",
                        "-o",
                        iso.toString(),
                        tree.toString())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(run(iso.toString())).contains("iso9660").contains("LABEL").contains("none found");
        assertThat(status).isZero();
        assertThat(run(iso.toString(), "/readme.txt")).isEqualTo("read me");
        assertThat(status).isZero();
    }

    @Test
    void refusesWhatItCannotOpen() {
        assertThat(run("/no/such/image")).contains("/no/such/image");
        assertThat(status).isOne();
        assertThat(run()).contains("usage");
        assertThat(status).isEqualTo(2);
    }
}
