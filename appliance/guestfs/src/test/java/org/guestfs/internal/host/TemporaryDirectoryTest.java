// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemporaryDirectoryTest {
    @TempDir
    private Path parent;

    @Test
    void isClosedToOtherUsersWhoeverMakesIt() throws Exception {
        try (TemporaryDirectory directory = TemporaryDirectory.create(parent)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void goesWithDirectoriesThatTheirOwnerMayNotUse() throws Exception {
        TemporaryDirectory directory = TemporaryDirectory.create(parent);
        Path closed = Files.createDirectory(directory.path().resolve("closed"));
        Files.createFile(closed.resolve("file"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        directory.close();
        assertThat(directory.path()).doesNotExist();
    }

    @Test
    void mayHaveGoneAlready() throws Exception {
        TemporaryDirectory directory = TemporaryDirectory.create(parent);
        Files.delete(directory.path());
        directory.close();
        assertThat(parent).isEmptyDirectory();
    }
}
