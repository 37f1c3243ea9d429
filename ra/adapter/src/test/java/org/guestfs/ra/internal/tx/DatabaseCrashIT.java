// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.ra.spi.TestImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An image and a database in one transaction, when the server dies in the middle and its transaction manager recovers. */
@Tag("appliance")
@Timeout(180)
final class DatabaseCrashIT {
    @TempDir
    private Path root;

    private int run(String step) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RestoringProgram.class.getName(),
                        root.toRealPath().toString(),
                        step)
                .redirectErrorStream(true)
                .redirectOutput(root.resolve(step + ".txt").toFile())
                .start();
        assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return program.exitValue();
    }

    @ParameterizedTest
    @CsvSource({"FINISHED, old", "PREPARED, old", "COMMITTING, new", "COPIED, new", "REMOVED, new"})
    void imageAndDatabaseAgreeAfterTheRecovery(String step, String content) throws Exception {
        for (Path image : CrashMatrixIT.images(root)) {
            TestImage.make(image, "data", "old");
        }
        assertThat(run(step)).as(Files.readString(root.resolve(step + ".txt"))).isEqualTo(CrashingProgram.CRASHED);
        assertThat(run("recover"))
                .as(Files.readString(root.resolve("recover.txt")))
                .isZero();
        for (Path image : CrashMatrixIT.images(root)) {
            assertThat(new HostCommand(List.of("debugfs", "-R", "cat /data", image.toString()))
                            .environment(System.getenv())
                            .capture())
                    .isEqualTo(content);
        }
        try (Stream<Path> left = Files.list(root.resolve(".guestfs-journal"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("locks");
        }
        try (Connection connection = RestoringProgram.database(root).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from restored")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(content.equals("new") ? 1 : 0);
        }
    }
}
