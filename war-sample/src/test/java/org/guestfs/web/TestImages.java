// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.Guestfs;
import org.guestfs.Secret;
import org.guestfs.api.AddDriveOptions;

/** Disk images, as bad as they can be made. */
final class TestImages {
    /** A file system with files, some of which have names that nobody gives them in good faith. */
    static final String FILES = "files.img";

    /** The same, which is written to. */
    static final String SCRATCH = "scratch.img";

    /** One whose file {@code /broken} cannot be read to its end. */
    static final String CORRUPT = "corrupt.img";

    /** One that is encrypted. */
    static final String LOCKED = "locked.img";

    static final String PASS_PHRASE = "open sesame";
    static final String MARKUP = "<script>alert(1)<";
    static final String LINES = "two\nlines";
    static final String REVERSED = "gpj\u202Eexe.";
    static final String LONG = "é".repeat(127) + "x";
    static final long SPARSE_SIZE = 4L << 30;
    static final int NUMBERS = 500_000;

    private TestImages() {}

    static void make(Path images) throws IOException, InterruptedException {
        Path tree = Files.createTempDirectory("tree");
        fill(tree);
        makeFileSystem(images.resolve(FILES), tree, "ext4", "96M");
        debug(
                images.resolve(FILES),
                "cd hostile",
                "mknod device c 5 1",
                "mknod pipe p",
                "write /dev/null bad\u00FF\u00FEname");
        Path small = tree.resolve("folder");
        makeFileSystem(images.resolve(SCRATCH), small, "ext4", "32M");
        makeCorrupt(images.resolve(CORRUPT), tree.resolve("text"));
        makeLocked(images.resolve(LOCKED));
        Files.createDirectories(images.resolve("below"));
        Files.copy(images.resolve(SCRATCH), images.resolve("below/<b>.img"));
        Files.writeString(images.resolve("empty.img"), "");
        delete(tree);
    }

    private static void fill(Path tree) throws IOException {
        Path folder = Files.createDirectories(tree.resolve("folder/inner"));
        Files.writeString(folder.resolve("deep.txt"), "deep");
        Files.writeString(tree.resolve("folder/hello.txt"), "hello");
        Files.writeString(tree.resolve("folder/.hidden"), "hidden");
        Files.createSymbolicLink(tree.resolve("folder/link"), Path.of("hello.txt"));
        Files.createSymbolicLink(tree.resolve("folder/loop"), Path.of("loop"));
        Files.createSymbolicLink(tree.resolve("folder/out"), Path.of("../../../../etc/passwd"));
        Path hostile = Files.createDirectory(tree.resolve("hostile"));
        for (String name : List.of(MARKUP, LINES, REVERSED, LONG)) {
            Files.writeString(hostile.resolve(name), name);
        }
        var numbers = new StringBuilder();
        for (int i = 1; i <= NUMBERS; i++) {
            numbers.append(i).append('\n');
        }
        Files.writeString(tree.resolve("text"), numbers);
        Path many = Files.createDirectory(tree.resolve("many"));
        for (int i = 0; i < 1000; i++) {
            Files.createFile(many.resolve("file" + i));
        }
        try (var sparse = new RandomAccessFile(tree.resolve("sparse").toFile(), "rw")) {
            sparse.setLength(SPARSE_SIZE);
        }
    }

    static void makeFileSystem(Path image, Path tree, String type, String size)
            throws IOException, InterruptedException {
        run("mke2fs", "-q", "-t", type, "-d", tree.toString(), image.toString(), size);
    }

    /** One block of its file, behind the first 2 MiB that are sent at once, is not on the disk. */
    private static void makeCorrupt(Path image, Path content) throws IOException, InterruptedException {
        Path tree = Files.createTempDirectory("tree");
        Files.copy(content, tree.resolve("broken"));
        makeFileSystem(image, tree, "ext2", "16M");
        debug(image, "sif /broken bmap[2500] 99999999");
        delete(tree);
    }

    private static void makeLocked(Path image) throws IOException {
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(32 << 20);
        }
        try (Guestfs guestfs = Guestfs.create();
                Secret phrase = Secret.of(PASS_PHRASE)) {
            guestfs.addDrive(
                    image.toString(), AddDriveOptions.builder().format("raw").build());
            guestfs.launch();
            guestfs.luksFormat("/dev/sda", phrase, 0);
            guestfs.cryptsetupOpen("/dev/sda", phrase, "secret");
            guestfs.mkfs("ext4", "/dev/mapper/secret");
            guestfs.mount("/dev/mapper/secret", "/");
            guestfs.write("/diary", "dear diary".getBytes(UTF_8));
            guestfs.umountAll();
            guestfs.cryptsetupClose("/dev/mapper/secret");
            guestfs.shutdown();
        }
    }

    private static void debug(Path image, String... commands) throws IOException, InterruptedException {
        Process debugfs = new ProcessBuilder("debugfs", "-w", "-f", "-", image.toString())
                .redirectErrorStream(true)
                .start();
        try (var in = debugfs.getOutputStream()) {
            // Each character a byte.
            in.write(String.join("\n", commands).concat("\n").getBytes(ISO_8859_1));
        }
        finish(debugfs);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        finish(process);
    }

    private static void finish(Process process) throws IOException, InterruptedException {
        var output = new ByteArrayOutputStream();
        process.getInputStream().transferTo(output);
        if (process.waitFor() != 0) {
            throw new IOException(process.info() + " has failed: " + output.toString(UTF_8));
        }
    }

    static void delete(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
