// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Looking into files, getting them, and writing them. */
@Tag("server")
@EnabledIfSystemProperty(named = "server", matches = "wildfly")
@ExtendWith(BrowserExtension.class)
final class BrowserContentsIT {
    private static final String DOCUMENTS = "/home/anna/Documents";

    @Test
    void showsATextItsBytesAndWhatIsKnownOfIt(BrowserDesk desk) {
        BrowserVisitor visitor = documents(desk, TestUser.VERA);
        visitor.row("minutes.md").getByRole(AriaRole.LINK).click();
        assertThat(visitor.page().getByLabel("Text of the file")).hasText(BrowserFiles.MINUTES);

        visitor.named(AriaRole.TAB, "Bytes").click();
        assertThat(visitor.page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Bytes of the file")))
                .containsText("00000000  23 20 4d 69 6e 75 74 65");
        visitor.named(AriaRole.TAB, "Details").click();
        assertThat(visitor.named(AriaRole.TABPANEL, "Details")).containsText("-rw-r--r-- (0644)");
    }

    @Test
    void showsAPictureByWhatItIsAndOthersAsBytes(BrowserDesk desk) {
        BrowserVisitor visitor = documents(desk, TestUser.VERA);
        visitor.goToFolder(BrowserImages.TUESDAY, BrowserImages.DISK, "/home/anna/Pictures");
        visitor.row("lake.png").getByRole(AriaRole.LINK).click();
        assertThat(visitor.page().getByAltText("The picture in the file")).hasJSProperty("naturalWidth", 640);

        visitor.goToFolder(BrowserImages.TUESDAY, BrowserImages.DISK, "/srv/upload");
        visitor.row("program.bin").getByRole(AriaRole.LINK).click();
        assertThat(visitor.page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Bytes of the file")))
                .containsText("7f 45 4c 46");
    }

    @Test
    void downloadsWhatIsSelectedAsAnArchive(BrowserDesk desk) throws IOException {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA);
        visitor.goToFolder(BrowserImages.TUESDAY, BrowserImages.DISK, "/home/anna");
        visitor.select("Documents");
        visitor.select("tool.sh");
        assertThat(visitor.named(AriaRole.GROUP, "Selection")).containsText("2 items selected");
        visitor.button("Download").click();
        Download download = visitor.page().waitForDownload(() -> visitor.inDialog(AriaRole.BUTTON, "Download")
                .click());

        assertThat(download.suggestedFilename()).endsWith(".zip");
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(download.createReadStream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
                }
            }
        }
        assertThat(files)
                .containsEntry("Documents/minutes.md", BrowserFiles.MINUTES)
                .containsEntry("tool.sh", "#!/bin/sh\necho Needle 42\n")
                .containsEntry("Documents/größe.txt", "Names may have any letters.\n")
                .containsKeys("Documents/.notes", "Documents/budget.csv")
                .doesNotContainKey("Pictures/lake.png");
    }

    @Test
    void tellsViewersWhyTheyCannotDownload(BrowserDesk desk) {
        BrowserVisitor visitor = documents(desk, TestUser.VERA);
        visitor.select("minutes.md");
        assertThat(visitor.button("Download").first()).isDisabled();
        assertThat(visitor.button("Restore to server")).isDisabled();
        assertThat(visitor.text("To download or restore, one has to be a restorer."))
                .isVisible();
        assertThat(visitor.button("Write a file")).hasCount(0);
    }

    @Test
    void writesAFileIntoAnImage(BrowserDesk desk, @TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("memo.txt"), "remember");
        BrowserVisitor visitor = desk.visitor(TestUser.RITA).expect(400);
        visitor.goToFolder(BrowserImages.NOTES, BrowserImages.DISK, "/Documents");
        write(visitor, file, "memo.txt");
        assertThat(visitor.text("The file is written")).isVisible();
        assertThat(visitor.row("memo.txt")).isVisible();
        visitor.row("memo.txt").getByRole(AriaRole.LINK).click();
        assertThat(visitor.page().getByLabel("Text of the file")).hasText("remember");

        write(visitor, file, "minutes.md");
        assertThat(visitor.dialog()).containsText("Nothing was written");
        visitor.inDialog(AriaRole.BUTTON, "Cancel").click();
    }

    private static void write(BrowserVisitor visitor, Path file, String name) {
        visitor.button("Write a file").click();
        visitor.page()
                .waitForFileChooser(
                        () -> visitor.inDialog(AriaRole.BUTTON, "Choose a file").click())
                .setFiles(file);
        visitor.dialog().getByLabel("Name in the image").fill(name);
        assertThat(visitor.inDialog(AriaRole.BUTTON, "Write")).isDisabled();
        visitor.dialog().getByText("I know that this changes the image").click();
        visitor.inDialog(AriaRole.BUTTON, "Write").click();
    }

    private static BrowserVisitor documents(BrowserDesk desk, TestUser user) {
        return desk.visitor(user).goToFolder(BrowserImages.TUESDAY, BrowserImages.DISK, DOCUMENTS);
    }
}
