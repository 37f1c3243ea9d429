// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.guestfs.ejb.ImageNotFoundException;
import org.guestfs.ejb.LimitExceededException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ImagesTest {
    @TempDir
    private Path directory;

    private Path first;
    private Path second;

    @BeforeEach
    void makeRoots() throws IOException {
        first = Files.createDirectories(directory.resolve("first"));
        second = Files.createDirectories(directory.resolve("second"));
        file(first.resolve("a.qcow2"));
        file(first.resolve("sub/b.img"));
        file(first.resolve("readme.txt"));
        file(first.resolve(".guestfs-journal/overlay.qcow2"));
        file(first.resolve(".hidden.img"));
        file(second.resolve("a.qcow2"));
        file(second.resolve("c.raw"));
        file(directory.resolve("outside.img"));
        Files.createSymbolicLink(first.resolve("link.img"), Path.of("../outside.img"));
    }

    private static void file(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "x");
    }

    private Images images(int limit) {
        return new Images(() -> List.of(first, second), limit);
    }

    @Test
    void imagesHaveUniqueNames() {
        assertThat(images(10).list())
                .extracting(ImageFile::name)
                .containsExactly("@2/a.qcow2", "a.qcow2", "c.raw", "sub/b.img");
        for (ImageFile image : images(10).list()) {
            assertThat(images(10).require(image.name())).isEqualTo(image);
        }
        assertThat(images(10).require("@2/a.qcow2").path()).isEqualTo(second.resolve("a.qcow2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../outside.img",
                "sub/../../outside.img",
                "sub/../a.qcow2",
                "./a.qcow2",
                "/etc/passwd",
                "link.img",
                "readme.txt",
                ".guestfs-journal/overlay.qcow2",
                "sub",
                "a.qcow2/",
                "nul\0.img",
                "@3/a.qcow2",
                "@2/../first/a.qcow2"
            })
    void whatIsNoImageOrLeadsOutOfTheRootsIsNotThere(String name) {
        assertThatThrownBy(() -> images(10).require(name))
                .isInstanceOf(ImageNotFoundException.class)
                .hasMessageNotContaining(directory.toString());
    }

    @Test
    void anAbsolutePathIsNoName() {
        assertThatThrownBy(() -> images(10).require(first.resolve("a.qcow2").toString()))
                .isInstanceOf(ImageNotFoundException.class);
    }

    @Test
    void theNumberIsBounded() {
        assertThatThrownBy(() -> images(3).list()).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void theNameSaysTheFormat() throws Exception {
        assertThat(images(10).require("a.qcow2").knownFormat()).contains("qcow2");
        assertThat(images(10).require("c.raw").knownFormat()).contains("raw");
        assertThat(images(10).require("sub/b.img").knownFormat()).isEmpty();
        assertThat(images(10).require("sub/b.img").format()).isEqualTo("raw");
    }

    @Test
    void whatWasChangedIsOutdated() throws Exception {
        ImageFile image = images(10).require("c.raw");
        assertThat(image.isOutdated()).isFalse();
        Files.writeString(image.path(), "longer");
        assertThat(image.isOutdated()).isTrue();
        Files.delete(image.path());
        assertThat(image.isOutdated()).isTrue();
    }

    @Test
    void headersSayHowLargeTheDiskIs() throws Exception {
        Path file = directory.resolve("disk");
        Files.write(
                file,
                ByteBuffer.allocate(600)
                        .putInt(0x514649FB)
                        .putLong(24, 1L << 33)
                        .array());
        assertThat(size("x.qcow2", file)).isEqualTo(1L << 33);
        assertThat(size("x.vmdk", file)).isEqualTo(-1);
        assertThat(size("x.raw", file)).isEqualTo(600);
        Files.write(
                file,
                ByteBuffer.allocate(600)
                        .putInt(0x4B444D56)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(12, 2048)
                        .array());
        assertThat(size("x.vmdk", file)).isEqualTo(1 << 20);
        Files.write(
                file,
                ByteBuffer.allocate(600)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(0x40, 0xBEDA107F)
                        .putLong(0x170, 4096)
                        .array());
        assertThat(size("x.vdi", file)).isEqualTo(4096);
        Files.write(file, new byte[3]);
        assertThat(size("x.qcow2", file)).isEqualTo(-1);
        assertThat(size("x.vdi", directory.resolve("nowhere"))).isEqualTo(-1);
    }

    private static long size(String name, Path path) throws IOException {
        long length = Files.exists(path) ? Files.size(path) : 0;
        return ImageHeader.virtualSize(new ImageFile(name, path, length, Instant.EPOCH));
    }
}
