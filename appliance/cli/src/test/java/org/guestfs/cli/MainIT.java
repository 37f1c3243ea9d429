// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.guestfs.Secret;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program on images that it did not make, and its demonstration. */
@Tag("appliance")
@Timeout(600)
final class MainIT {
    @TempDir
    private static Path images;

    @TempDir
    private Path directory;

    private Passphrases passphrases = device -> Optional.empty();
    private int status;

    @BeforeAll
    static void make() {
        TestImages.make(images);
    }

    private String run(String... args) {
        var output = new ByteArrayOutputStream();
        var stream = new PrintStream(output, true, StandardCharsets.UTF_8);
        status = new Main(stream, stream, passphrases).run(args);
        return output.toString(StandardCharsets.UTF_8);
    }

    private static String image(String name) {
        return images.resolve(name).toString();
    }

    @Test
    void saysWhatIsOnAnIsoAndShowsItsFiles() throws Exception {
        Path tree = Files.createDirectory(directory.resolve("tree"));
        Files.writeString(tree.resolve("readme.txt"), "read me");
        Path iso = directory.resolve("test.iso");
        assertThat(HostProgram.succeeds(
                        directory,
                        "xorriso",
                        "-as",
                        "mkisofs",
                        "-quiet",
                        "-R",
                        "-V",
                        "LABEL",
                        "-o",
                        iso.toString(),
                        tree.toString()))
                .isTrue();
        assertThat(run(iso.toString()))
                .contains("iso9660")
                .contains("LABEL")
                .contains("none found")
                .contains("readme.txt");
        assertThat(status).isZero();
        assertThat(run(iso.toString(), "/readme.txt")).isEqualTo("read me");
        assertThat(status).isZero();
    }

    @Test
    void listsEachFileSystemWhereThereIsNoOperatingSystem() {
        assertThat(run(image("several.qcow2")))
                .contains("qcow2, 96.0 MiB")
                .contains("Contents of / on /dev/sda1")
                .contains("in-first.txt")
                .contains("Contents of / on /dev/sda2")
                .contains("link -> /documents")
                .contains("/dev/sda3 is encrypted and stays closed")
                .doesNotContain("in-third.txt");
        assertThat(status).isZero();
    }

    @Test
    void listsADiskWithoutPartitions() {
        assertThat(run(image("whole.img")))
                .contains("Contents of / on /dev/sda")
                .contains("in-whole.txt");
        assertThat(status).isZero();
    }

    @Test
    void saysThatABlankDiskIsBlank() {
        assertThat(run(image("blank.img"))).contains("none").contains("none found");
        assertThat(status).isZero();
        assertThat(run(image("blank.img"), "/etc")).contains("no file system of this image can be mounted");
        assertThat(status).isOne();
    }

    @Test
    void reachesEveryFileSystem() {
        assertThat(run(image("several.qcow2"), "/in-first.txt")).contains("the first\n");
        assertThat(run("--file-system", "/dev/sda2", image("several.qcow2"), "/documents/plain.txt"))
                .contains("plain\n");
        assertThat(run("--file-system", "/dev/sda9", image("several.qcow2"), "/"))
                .contains("/dev/sda9");
        assertThat(status).isOne();
    }

    @Test
    void opensWhatIsEncryptedForWhoeverKnowsThePassphrase() {
        passphrases = device -> Optional.of(Secret.of(TestImages.PASSPHRASE));
        assertThat(run(image("several.qcow2"))).contains("in-third.txt").doesNotContain("stays closed");
        passphrases = device -> Optional.of(Secret.of("wrong"));
        assertThat(run(image("several.qcow2")))
                .contains("in-first.txt")
                .contains("/dev/sda3 stays closed")
                .doesNotContain("wrong");
    }

    @Test
    void followsALinkToADirectory() {
        assertThat(run("--file-system", "/dev/sda2", image("several.qcow2"), "/link"))
                .contains("Contents of /link")
                .contains("two\\nlines.txt")
                .contains("gr\\xf6n.txt")
                .contains("outside -> /etc/passwd");
        assertThat(status).isZero();
    }

    @Test
    void whatGoesIntoAFileIsLeftAsItIs() {
        assertThat(run("--file-system", "/dev/sda2", image("several.qcow2"), "/documents/controls.txt"))
                .endsWith(TestImages.CONTROLS);
    }

    @Test
    void restoresADirectoryAndVerifiesIt() throws Exception {
        for (String path : new String[] {"/documents", "/link"}) {
            Path target = directory.resolve("restored" + path);
            String output = run(
                    "--file-system",
                    "/dev/sda2",
                    image("several.qcow2"),
                    path,
                    target.getParent().toString());
            assertThat(output).contains("the same the checksums of 5 files");
            assertThat(status).isZero();
            assertThat(target.resolve("plain.txt")).hasContent("plain");
            assertThat(target.resolve("below/secret.txt")).hasContent("nobody may read this");
            assertThat(target.resolve("below/empty")).isEmptyDirectory();
            assertThat(target.resolve("outside")).isSymbolicLink();
        }
        try (Stream<Path> names = Files.list(directory.resolve("restored"))) {
            assertThat(names.map(name -> name.getFileName().toString())).containsExactlyInAnyOrder("documents", "link");
        }
    }

    @Test
    void restoresAFileAndVerifiesItButOverwritesNone() throws Exception {
        String to = directory.resolve("new/directory").toString();
        assertThat(run(image("whole.img"), "/in-whole.txt", to)).contains("the same the checksum of the file");
        assertThat(status).isZero();
        assertThat(directory.resolve("new/directory/in-whole.txt")).hasContent("the whole disk");
        Files.writeString(directory.resolve("new/directory/in-whole.txt"), "mine");
        assertThat(run(image("whole.img"), "/in-whole.txt", to)).contains("is there already");
        assertThat(status).isOne();
        assertThat(directory.resolve("new/directory/in-whole.txt")).hasContent("mine");
    }

    @Test
    void refusesWhatItCannotOpen() {
        assertThat(run("/no/such/image")).contains("/no/such/image");
        assertThat(status).isOne();
        assertThat(run()).contains("usage");
        assertThat(status).isEqualTo(2);
        assertThat(run(image("whole.img"), "/no/such/file")).contains("/no/such/file: there is no such file");
        assertThat(status).isOne();
        assertThat(run(image("whole.img"), "relative")).contains("begin with /");
        assertThat(status).isOne();
    }

    @Test
    void demonstratesItselfAndBuildsItsGuestAnewWhenTheFilesAre() throws Exception {
        Path archive = demoFiles("first");
        Path cache = Files.createDirectory(directory.resolve("cache"));
        String output = run("--demo", archive.toString(), cache.toString());
        assertThat(output).contains("debian 12.5").contains("photo.bin").doesNotContain("DIFFERS");
        assertThat(status).isZero();
        Path image = cache.resolve("debian-12.qcow2");
        assertThat(run(image.toString()))
                .contains("Contents of / on /dev/vg0/root")
                .contains("bin -> usr/bin");
        assertThat(run(image.toString(), "/bin")).contains("program");

        FileTime built = Files.getLastModifiedTime(image);
        Path changed = demoFiles("second");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run("--demo", changed.toString(), cache.toString())).doesNotContain("DIFFERS");
        assertThat(Files.getLastModifiedTime(image)).isNotEqualTo(built);
        try (Stream<Path> names = Files.list(cache)) {
            assertThat(names).containsExactly(image);
        }
    }

    @Test
    void theDemonstrationSaysWhenTheImageHasOtherFiles() throws Exception {
        Path cache = Files.createDirectory(directory.resolve("cache"));
        Path archive = demoFiles("first");
        run("--demo", archive.toString(), cache.toString());
        Path changed = demoFiles("second");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.EPOCH));
        assertThat(run("--demo", changed.toString(), cache.toString())).contains("DIFFERS");
        assertThat(status).isOne();
    }

    @Test
    void makesImagesInWhichThereIsSomethingToFind() throws Exception {
        Path demo = directory.resolve("demo");
        new DemoImages(demoFiles("first"), 300, new PrintStream(OutputStream.nullOutputStream())).build(demo);
        String home = "/home/anna/";
        assertThat(run(demo.resolve("server-monday.qcow2").toString(), home + "Documents"))
                .contains("old draft.txt")
                .doesNotContain("minutes-friday.md");
        String friday = demo.resolve("server-friday.qcow2").toString();
        assertThat(run(friday, home + "Documents"))
                .contains("minutes-friday.md")
                .doesNotContain("old draft.txt");
        assertThat(run(friday, home + "Pictures/hills.png", directory.toString()))
                .contains("hills.png");
        assertThat(ImageIO.read(directory.resolve("hills.png").toFile()).getWidth())
                .isEqualTo(960);
        passphrases = device -> Optional.of(Secret.of(DemoImages.PASS_PHRASE));
        assertThat(run(demo.resolve("documents-encrypted.qcow2").toString(), "/contracts"))
                .contains("contract-12.txt");
        assertThat(run(demo.resolve("mail.qcow2").toString(), "/inbox/message-00300.eml"))
                .contains("Subject: Message 300\n");
        try (Stream<Path> names = Files.list(directory)) {
            assertThat(names).noneMatch(name -> name.getFileName().toString().startsWith("building"));
        }
    }

    /** An archive of what inspection takes for a Debian system, with documents. */
    private Path demoFiles(String text) throws Exception {
        Path tree = directory.resolve("tree-" + text);
        for (String name : new String[] {"etc", "usr/bin", "var", "boot", "srv/documents/reports"}) {
            Files.createDirectories(tree.resolve(name));
        }
        Files.createSymbolicLink(tree.resolve("bin"), Path.of("usr/bin"));
        Files.writeString(tree.resolve("usr/bin/program"), "program");
        Files.writeString(tree.resolve("etc/debian_version"), "12.5\n");
        Files.writeString(tree.resolve("etc/fstab"), "/dev/mapper/vg0-root / ext4 defaults 0 1\n");
        Path documents = tree.resolve("srv/documents");
        Files.writeString(documents.resolve("photo.bin"), "photo of the " + text);
        Files.createLink(documents.resolve("again.bin"), documents.resolve("photo.bin"));
        Files.createSymbolicLink(documents.resolve("newest"), Path.of("reports/one.txt"));
        Files.writeString(documents.resolve("reports/one.txt"), "report");
        Path archive = directory.resolve(text + ".tar");
        assertThat(HostProgram.succeeds(tree, "tar", "--owner=0", "--group=0", "-cf", archive.toString(), "."))
                .isTrue();
        return archive;
    }
}
