// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.guestfs.Drive;
import org.guestfs.GuestfsConfig;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.ra.ImageRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which images an application may open, with images made by the real qemu-img. */
@Tag("appliance")
final class ImageRootsIT {
    private static final long SIZE = 1 << 20;

    @TempDir
    private Path directory;

    private Path root;
    private Path outside;

    @BeforeEach
    void makeImages() throws IOException {
        root = Files.createDirectory(directory.resolve("images"));
        outside = raw(directory.resolve("outside.img"));
        raw(root.resolve("inside.img"));
    }

    private static Path raw(Path file) throws IOException {
        try (var image = new RandomAccessFile(file.toFile(), "rw")) {
            image.setLength(SIZE);
        }
        return file;
    }

    private static void qemuImg(String... words) throws IOException {
        var command = new ArrayList<>(List.of("qemu-img"));
        command.addAll(List.of(words));
        new HostCommand(command).environment(System.getenv()).run();
    }

    private ImageRoots roots(String... protocols) {
        return new ImageRoots(new AdapterSettings(
                "test",
                GuestfsConfig.defaults(),
                new AdapterSettings.Limits(0, 1, Optional.empty(), Duration.ofSeconds(1), Duration.ofSeconds(1), 1),
                List.of(root),
                Set.of(protocols),
                Optional.empty(),
                Duration.ZERO,
                Duration.ZERO));
    }

    private static Drive readOnly(Object path) {
        return Drive.builder(path.toString()).readonly(true).build();
    }

    private static Drive qcow2(Object path) {
        return Drive.builder(path.toString()).readonly(true).format("qcow2").build();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Drive drive) {
        return assertThatThrownBy(() -> roots().resolve(drive, true)).isInstanceOf(ImageRefusedException.class);
    }

    @Test
    void aRelativePathIsLookedUpInTheRoots() throws Exception {
        assertThat(roots().resolve(readOnly("inside.img"), false).filename())
                .isEqualTo(root.resolve("inside.img").toRealPath().toString());
    }

    @Test
    void whatIsOutsideIsRefusedHoweverItIsNamed() throws Exception {
        Files.createSymbolicLink(root.resolve("link.img"), outside);
        Files.createSymbolicLink(root.resolve("up"), directory);
        for (Object path :
                List.of(outside, root.resolve("../outside.img"), "../outside.img", "link.img", "up/outside.img")) {
            assertRefused(readOnly(path)).hasMessageContaining("image roots");
        }
    }

    @Test
    void whetherAFileIsThereThatMayNotBeOpenedIsNotTold() {
        assertRefused(readOnly("/nowhere/secret.img")).satisfies(missing -> assertRefused(readOnly(outside))
                .hasMessage(missing.getMessage().replace("/nowhere/secret.img", outside.toString())));
    }

    @Test
    void aLinkWithinTheRootsLeadsToItsTarget() throws Exception {
        Files.createSymbolicLink(root.resolve("link.img"), root.resolve("inside.img"));
        assertThat(roots().resolve(readOnly("link.img"), false).filename()).endsWith("/inside.img");
    }

    @Test
    void theJournalIsNotAnImage() throws Exception {
        Path journal = Files.createDirectory(root.resolve(".guestfs-journal"));
        raw(journal.resolve("0.qcow2"));
        assertRefused(readOnly(".guestfs-journal/0.qcow2"));
    }

    @Test
    void whatIsNotARegularFileIsRefused() throws Exception {
        Files.createDirectory(root.resolve("directory"));
        assertRefused(readOnly("directory")).hasMessageContaining("regular file");
    }

    @Test
    void backingFilesMustBeWithinTheRootsToo() throws Exception {
        Path image = root.resolve("overlay.qcow2");
        qemuImg("create", "-q", "-f", "qcow2", "-b", outside.toString(), "-F", "raw", image.toString());
        assertRefused(qcow2("overlay.qcow2")).hasMessageContaining("refers to " + outside);
        qemuImg("rebase", "-u", "-b", "inside.img", "-F", "raw", image.toString());
        assertThat(roots().resolve(qcow2("overlay.qcow2"), false).filename()).endsWith("overlay.qcow2");
        Path top = root.resolve("top.qcow2");
        qemuImg("create", "-q", "-f", "qcow2", "-b", "overlay.qcow2", "-F", "qcow2", top.toString());
        roots().resolve(qcow2("top.qcow2"), false);
        qemuImg("rebase", "-u", "-b", outside.toString(), "-F", "raw", image.toString());
        assertRefused(qcow2("top.qcow2")).hasMessageContaining("refers to " + outside);
    }

    @Test
    void backingFilesThatAreNotPlainFilesAreRefused() throws Exception {
        Path image = root.resolve("remote.qcow2");
        qemuImg("create", "-q", "-f", "qcow2", image.toString(), "1M");
        qemuImg("rebase", "-u", "-b", "nbd://127.0.0.1:1/x", "-F", "raw", image.toString());
        assertRefused(qcow2("remote.qcow2")).hasMessageContaining("not a plain file");
    }

    @Test
    void dataFilesMustBeWithinTheRootsToo() throws Exception {
        qemuImg(
                "create",
                "-q",
                "-f",
                "qcow2",
                "-o",
                "data_file=" + outside,
                root.resolve("data.qcow2").toString(),
                "1M");
        assertRefused(qcow2("data.qcow2")).hasMessageContaining("refers to " + outside);
    }

    @Test
    void aLoopOfBackingFilesIsRefused() throws Exception {
        qemuImg("create", "-q", "-f", "qcow2", root.resolve("a.qcow2").toString(), "1M");
        qemuImg("create", "-q", "-f", "qcow2", root.resolve("b.qcow2").toString(), "1M");
        qemuImg(
                "rebase",
                "-u",
                "-b",
                "b.qcow2",
                "-F",
                "qcow2",
                root.resolve("a.qcow2").toString());
        qemuImg(
                "rebase",
                "-u",
                "-b",
                "a.qcow2",
                "-F",
                "qcow2",
                root.resolve("b.qcow2").toString());
        assertRefused(qcow2("a.qcow2"));
    }

    @Test
    void anImageIsWrittenOnlyInAGivenFormatAndWhereTheFactoryAllowsIt() {
        assertRefused(Drive.builder("inside.img").build()).hasMessageContaining("format");
        Drive writable = Drive.builder("inside.img").format("raw").build();
        assertThatThrownBy(() -> roots().resolve(writable, false))
                .isInstanceOf(ImageRefusedException.class)
                .hasMessageContaining("readOnly");
    }

    @Test
    void serversAreReachedByAllowedProtocolsOnly() throws Exception {
        Drive remote = Drive.builder("disk")
                .protocol("nbd")
                .server(List.of("127.0.0.1:10809"))
                .readonly(true)
                .format("raw")
                .build();
        assertRefused(remote).hasMessageContaining("protocols");
        assertThat(roots("nbd").resolve(remote, false)).isSameAs(remote);
    }

    @Test
    void withoutRootsNothingIsOpened() {
        root = directory.resolve("missing");
        assertRefused(readOnly(outside));
    }
}
