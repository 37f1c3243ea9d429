// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the pictures of docs/tour.md; whoever changes how a page looks copies them from target/pictures. */
@Tag("server")
@EnabledIfSystemProperty(named = "server", matches = "wildfly")
@ExtendWith(BrowserExtension.class)
final class BrowserTourIT {
    private static final Path DIRECTORY = Path.of(System.getProperty("pictures"));
    private static final long LARGEST = 150_000;

    @Test
    void takesPictures(BrowserDesk desk) throws IOException {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA);
        images(visitor);
        folders(visitor);
        jobs(visitor);
        dark(desk);
        phone(desk);
        activity(visitor, desk.visitor(TestUser.VERA));
        try (var files = Files.list(DIRECTORY)) {
            List<Path> pictures = files.filter(
                            file -> file.getFileName().toString().startsWith("tour-"))
                    .toList();
            assertThat(pictures).hasSize(9).allSatisfy(picture -> assertThat(Files.size(picture))
                    .isLessThan(LARGEST));
        }
    }

    private static void images(BrowserVisitor visitor) {
        for (String image : new String[] {BrowserImages.WEDNESDAY, BrowserImages.MAIL, BrowserImages.TUESDAY}) {
            visitor.go("images?image=" + image);
            visitor.button("Inspect").or(visitor.button("Inspect again")).click();
            assertThat(visitor.button("Inspect again")).isEnabled();
            assertThat(visitor.link("Browse " + BrowserImages.DISK)).isVisible();
        }
        visitor.page().getByLabel("Filter images").fill("shop");
        visitor.page().getByLabel("Filter images").blur();
        take(visitor, "images");
    }

    private static void folders(BrowserVisitor visitor) {
        visitor.goToFolder(BrowserImages.TUESDAY, BrowserImages.SYSTEM, "/home/anna/Documents");
        visitor.row("minutes.md").getByRole(AriaRole.LINK).click();
        assertThat(visitor.page().getByLabel("Text of the file")).hasText(BrowserFiles.MINUTES);
        take(visitor, "preview");
        visitor.select("minutes.md");
        visitor.select("budget.csv");
        visitor.button("Download").click();
        assertThat(visitor.dialog()).isVisible();
        take(visitor, "download");
        visitor.page().keyboard().press("Escape");
        visitor.page().getByText("Preview").first().click();
        visitor.goToFolder(BrowserImages.MAIL, BrowserImages.DISK, "/inbox");
        assertThat(visitor.row("message-00000.eml")).isVisible();
        visitor.grid().evaluate("grid => { grid.scrollTop = grid.scrollHeight / 2 }");
        assertThat(visitor.row("message-25000.eml")).isVisible();
        take(visitor, "many");
    }

    private static void jobs(BrowserVisitor visitor) {
        BrowserJobsIT.search(visitor, BrowserImages.TUESDAY, "/", "", "workers");
        Locator results = visitor.named(AriaRole.REGION, "Results");
        assertThat(results).containsText("Done");
        assertThat(results.getByRole(AriaRole.LINK)).hasCount(2);
        take(visitor, "search");
        BrowserJobsIT.compare(visitor);
        assertThat(visitor.text("3 differences").first()).isVisible();
        take(visitor, "compare");
    }

    private static void activity(BrowserVisitor visitor, BrowserVisitor viewer) {
        viewer.go("activity");
        BrowserJobsIT.search(visitor, BrowserImages.MAIL, "/inbox", "", "invoice");
        // Some samples of what a search does.
        assertThat(viewer.page().locator("figure svg polyline").nth(2))
                .hasAttribute("points", Pattern.compile("(\\S+ ){8,}\\S+"));
        take(viewer, "activity");
        visitor.button("Cancel search").click();
    }

    private static void dark(BrowserDesk desk) {
        BrowserVisitor visitor = desk.open(TestUser.RITA, BrowserDesk.wide().setColorScheme(ColorScheme.DARK));
        visitor.goToFolder(BrowserImages.TUESDAY, BrowserImages.SYSTEM, "/home/anna/Pictures");
        visitor.row("lake.png").getByRole(AriaRole.LINK).click();
        assertThat(visitor.page().getByAltText("The picture in the file")).isVisible();
        take(visitor, "dark");
    }

    private static void phone(BrowserDesk desk) {
        BrowserVisitor visitor = desk.open(TestUser.RITA, BrowserDesk.phone());
        visitor.goToFolder(BrowserImages.TUESDAY, BrowserImages.SYSTEM, "/home/anna/Documents");
        assertThat(visitor.row("minutes.md")).isVisible();
        take(visitor, "phone");
    }

    private static void take(BrowserVisitor visitor, String name) {
        BrowserProgram.photograph(visitor.page(), DIRECTORY, "tour-" + name);
    }
}
