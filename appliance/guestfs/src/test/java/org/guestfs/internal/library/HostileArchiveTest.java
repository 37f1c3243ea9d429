// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.guestfs.internal.host.HostPipe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that no tar packs, but that a guest may send: nothing of them leaves the directory they are unpacked in. */
class HostileArchiveTest {
    @TempDir
    Path host;

    private Path tree;
    private Path outside;

    @BeforeEach
    void directories() throws IOException {
        tree = Files.createDirectories(host.resolve("staging/tree"));
        outside = Files.writeString(host.resolve("outside"), "mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "../../outside", "sub/../../../outside"})
    void membersAboveTheDirectoryAreRefused(String name) throws Exception {
        assertThatIOException()
                .isThrownBy(() -> unpack(archive -> file(archive, name)))
                .withMessageContaining("Member name contains '..'");
        assertNothingLeftTheTree();
    }

    @Test
    void absoluteMembersAreUnpackedInIt() throws Exception {
        unpack(archive -> file(archive, outside.toString()));
        assertThat(tree.resolve(outside.toString().substring(1))).hasContent("guest's");
        assertNothingLeftTheTree();
    }

    @Test
    void nothingIsWrittenThroughLinks() throws Exception {
        assertThatIOException()
                .isThrownBy(() -> unpack(archive -> {
                    link(archive, "absolute", host.toString(), TarConstants.LF_SYMLINK);
                    file(archive, "absolute/outside");
                }));
        assertThatIOException()
                .isThrownBy(() -> unpack(archive -> {
                    link(archive, "relative", "../..", TarConstants.LF_SYMLINK);
                    file(archive, "relative/outside");
                }));
        assertNothingLeftTheTree();
    }

    @Test
    void hardLinksToFilesOfTheHostAreNotMade() throws Exception {
        assertThatIOException()
                .isThrownBy(() -> unpack(archive -> {
                    link(archive, "above", "../../outside", TarConstants.LF_LINK);
                    file(archive, "above");
                }));
        assertThatIOException()
                .isThrownBy(() -> unpack(archive -> {
                    link(archive, "absolute", outside.toString(), TarConstants.LF_LINK);
                    file(archive, "absolute");
                }));
        assertNothingLeftTheTree();
    }

    private void assertNothingLeftTheTree() throws IOException {
        assertThat(outside).hasContent("mine");
        assertThat(names(host)).containsExactly("outside", "staging");
        assertThat(names(tree.getParent())).containsExactly("tree");
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private interface Content {
        void put(TarArchiveOutputStream archive) throws IOException;
    }

    private void unpack(Content content) throws IOException {
        try (HostPipe tar = HostPipe.start(CopyFunctions.unpacking(tree), Map.of("PATH", System.getenv("PATH")))) {
            CopyFunctions.unpack(tar, target -> send(content, target));
        }
    }

    private static void send(Content content, OutputStream target) {
        try (var archive = new TarArchiveOutputStream(target)) {
            archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            content.put(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void file(TarArchiveOutputStream archive, String name) throws IOException {
        byte[] content = "guest's".getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(name, true);
        entry.setSize(content.length);
        archive.putArchiveEntry(entry);
        archive.write(content);
        archive.closeArchiveEntry();
    }

    private static void link(TarArchiveOutputStream archive, String name, String target, byte type) throws IOException {
        var entry = new TarArchiveEntry(name, type);
        entry.setLinkName(target);
        archive.putArchiveEntry(entry);
        archive.closeArchiveEntry();
    }
}
