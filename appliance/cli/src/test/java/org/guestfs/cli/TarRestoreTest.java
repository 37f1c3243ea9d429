// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TarRestoreTest {
    @TempDir
    private Path directory;

    private Path archive(TarArchiveEntry... entries) throws IOException {
        Path tar = directory.resolve("hostile.tar");
        try (var out = new TarArchiveOutputStream(Files.newOutputStream(tar))) {
            for (TarArchiveEntry entry : entries) {
                byte[] content = entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()
                        ? "content".getBytes(StandardCharsets.UTF_8)
                        : new byte[0];
                entry.setSize(content.length);
                out.putArchiveEntry(entry);
                out.write(content);
                out.closeArchiveEntry();
            }
        }
        return tar;
    }

    private static TarArchiveEntry link(String name, byte type, String target) {
        var entry = new TarArchiveEntry(name, type);
        entry.setLinkName(target);
        return entry;
    }

    private void assertRefused(TarArchiveEntry... entries) throws IOException {
        Path tar = archive(entries);
        Path target = directory.resolve("target");
        assertThatThrownBy(() -> new TarRestore(target).unpack(tar))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("must not be restored");
        assertThat(target).doesNotExist();
    }

    @Test
    void unpacksFilesAndLinks() throws Exception {
        Path tar = archive(
                new TarArchiveEntry("./below/file"),
                link("./link", TarConstants.LF_SYMLINK, "below/file"),
                link("./hard", TarConstants.LF_LINK, "./below/file"));
        Path target = directory.resolve("target");
        assertThat(new TarRestore(target).unpack(tar)).isEqualTo(3);
        assertThat(target.resolve("below/file")).hasContent("content");
        assertThat(target.resolve("link")).isSymbolicLink();
        assertThat(target.resolve("hard")).hasContent("content");
    }

    @Test
    void refusesWhatLeavesItsDirectory() throws Exception {
        assertRefused(new TarArchiveEntry("./fine"), new TarArchiveEntry("../outside"));
        assertRefused(new TarArchiveEntry("a/../../outside"));
        assertRefused(new TarArchiveEntry("/etc/outside", true));
        assertRefused(link("hard", TarConstants.LF_LINK, "../outside"));
    }

    @Test
    void refusesDevices() throws Exception {
        assertRefused(new TarArchiveEntry("device", TarConstants.LF_BLK));
        assertRefused(new TarArchiveEntry("device", TarConstants.LF_CHR));
    }

    @Test
    void doesNotWriteThroughALinkOfTheArchive() throws Exception {
        Path outside = Files.createDirectory(directory.resolve("outside"));
        Path tar =
                archive(link("./way", TarConstants.LF_SYMLINK, outside.toString()), new TarArchiveEntry("./way/file"));
        Path target = directory.resolve("target");
        assertThatThrownBy(() -> new TarRestore(target).unpack(tar)).isInstanceOf(IOException.class);
        assertThat(outside).isEmptyDirectory();
    }
}
