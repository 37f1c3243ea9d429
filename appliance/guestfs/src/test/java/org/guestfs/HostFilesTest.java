// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostFilesTest {
    @TempDir
    private Path directory;

    private static void openAndDiscard(Path path) throws Exception {
        FileOut output = FileOut.of(path);
        output.open().close();
        output.discard();
    }

    @Test
    void aFileThatWasCreatedIsDiscarded() throws Exception {
        Path file = directory.resolve("file");
        openAndDiscard(file);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatWasThereIsNot() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        openAndDiscard(file);
        assertThat(file).exists();
    }

    @Test
    void theFileBehindALinkIsDiscardedAndTheLinkStays() throws Exception {
        Path file = directory.resolve("file");
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        openAndDiscard(link);
        assertThat(file).doesNotExist();
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }
}
