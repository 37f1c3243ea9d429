// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1000);

    @TempDir
    Path folder;

    private OutputFolder output;

    @BeforeEach
    void open() {
        output = new OutputFolder(folder);
    }

    @Test
    void createsTheFolder() throws IOException {
        Path missing = folder.resolve("org/guestfs/api");
        var deeper = new OutputFolder(missing);
        deeper.add(source("A", "one"));
        deeper.write();
        assertThat(missing.resolve("A.java")).exists();
    }

    @Test
    void leavesAFileAloneThatHasNotChanged() throws IOException {
        writeLongAgo("A", "one");
        output.add(source("A", "one"));
        output.write();
        assertThat(Files.getLastModifiedTime(folder.resolve("A.java"))).isEqualTo(LONG_AGO);
    }

    @Test
    void writesAFileThatHasChanged() throws IOException {
        writeLongAgo("A", "one");
        output.add(source("A", "two"));
        output.write();
        assertThat(folder.resolve("A.java")).content().contains("// two");
        assertThat(Files.getLastModifiedTime(folder.resolve("A.java"))).isGreaterThan(LONG_AGO);
    }

    @Test
    void deletesWhatIsNoLongerGenerated() throws IOException {
        writeLongAgo("Old", "gone");
        output.add(source("A", "one"));
        output.write();
        assertThat(folder.resolve("Old.java")).doesNotExist();
    }

    @Test
    void deletesAPackageDescriptionThatIsNoLongerGenerated() throws IOException {
        Files.writeString(
                folder.resolve("package-info.java"),
                Source.whole("package-info", "package p;\n").text());
        output.write();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsWhatOthersHavePutThere() throws IOException {
        Path handWritten = Files.writeString(folder.resolve("Mine.java"), "package org.guestfs.api;\n");
        Path notJava = Files.writeString(folder.resolve("notes.txt"), Source.MARK);
        Path below = Files.createDirectory(folder.resolve("below"));
        output.write();
        assertThat(handWritten).exists();
        assertThat(notJava).exists();
        assertThat(below).exists();
    }

    @Test
    void refusesTwoSourcesOfOneName() {
        output.add(source("A", "one"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> output.add(source("A", "two")))
                .withMessage("two sources are named A");
    }

    private void writeLongAgo(String name, String comment) throws IOException {
        Path file = Files.writeString(
                folder.resolve(name + ".java"), source(name, comment).text());
        Files.setLastModifiedTime(file, LONG_AGO);
    }

    private static Source source(String name, String comment) {
        return new Source(name).line("// " + comment);
    }
}
