// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** What takes longer: it is seen from everywhere while it goes on, and can be ended. */
@Tag("server")
@EnabledIfSystemProperty(named = "server", matches = "wildfly")
@ExtendWith(BrowserExtension.class)
final class BrowserJobsIT {
    @Test
    void searchesByNameAndLeadsToWhatItFinds(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA);
        search(visitor, BrowserImages.TUESDAY, "/home", "*minutes*", "");
        Locator results = visitor.named(AriaRole.REGION, "Results");
        assertThat(results).containsText("Done");
        assertThat(results).containsText("1 match");

        results.getByRole(AriaRole.LINK).click();

        assertThat(visitor.row("minutes.md")).isFocused();
    }

    @Test
    void searchesInFilesShowsWhatIsFoundMeanwhileAndStops(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA);
        search(visitor, BrowserImages.MAIL, "/", "", "invoice");
        Locator results = visitor.named(AriaRole.REGION, "Results");
        assertThat(results.getByText("Running")).isVisible();
        assertThat(results.getByRole(AriaRole.LINK).first()).isVisible();
        visitor.button("Cancel search").click();
        assertThat(results.getByText("Cancelled").first()).isVisible();
        assertThat(results.getByRole(AriaRole.LINK).first()).isVisible();
    }

    @Test
    void comparesTwoDays(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA);
        compare(visitor);
        Locator list = visitor.page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Differences"));
        assertThat(list.getByRole(AriaRole.LISTITEM).filter(with("minutes-friday.md")))
                .containsText("Added");
        assertThat(list.getByRole(AriaRole.LISTITEM).filter(with("old draft.txt")))
                .containsText("Removed");
        assertThat(list.getByRole(AriaRole.LISTITEM).filter(with("shop.conf"))).containsText("Changed");

        visitor.page().getByLabel("Filter differences").fill("shop");
        assertThat(list.getByRole(AriaRole.LISTITEM)).hasCount(1);
        visitor.link("After: etc/shop/shop.conf").click();
        assertThat(visitor.row("shop.conf")).isFocused();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*" + BrowserImages.WEDNESDAY + ".*"));
    }

    static void compare(BrowserVisitor visitor) {
        visitor.go("compare?image=%s&volume=%s&path=/&image2=%s&volume2=%s&path2=/"
                .formatted(BrowserImages.TUESDAY, BrowserImages.DISK, BrowserImages.WEDNESDAY, BrowserImages.DISK));
        visitor.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Compare").setExact(true))
                .click();
        assertThat(visitor.named(AriaRole.REGION, "Results")).containsText("Done");
    }

    @Test
    void restoresToTheServer(BrowserDesk desk, RunningServer server) throws IOException {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA);
        visitor.goToFolder(BrowserImages.TUESDAY, BrowserImages.DISK, "/home/anna");
        visitor.select("Documents");
        visitor.button("Restore to server").click();
        visitor.inDialog(AriaRole.BUTTON, "Restore").click();
        assertThat(visitor.dialog()).containsText("Done");
        visitor.inDialog(AriaRole.BUTTON, "Close").nth(1).click();

        try (var files = Files.walk(server.restored())) {
            List<Path> restored =
                    files.filter(file -> file.endsWith("Documents/minutes.md")).toList();
            assertThat(restored).hasSize(1);
            assertThat(restored.get(0)).hasContent(BrowserFiles.MINUTES);
        }
    }

    @Test
    void showsHowFarARestoreIsInEveryTabAndEndsItFromAnyOfThem(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA);
        visitor.goToFolder(TestImages.FILES, BrowserImages.DISK, "/");
        visitor.select("sparse");
        visitor.button("Restore to server").click();
        Page other = visitor.page().context().newPage();
        other.navigate("#/jobs");
        visitor.inDialog(AriaRole.BUTTON, "Restore").click();
        Locator progress = visitor.dialog().getByRole(AriaRole.PROGRESSBAR);
        assertThat(progress).hasAttribute("aria-valuenow", Pattern.compile("[1-9].*"));

        Locator job =
                other.getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM).filter(with("Running"));
        assertThat(job).containsText("Restore");
        job.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel restore"))
                .click();

        assertThat(visitor.dialog().getByText("Cancelled").first()).isVisible();
        assertThat(other.getByRole(AriaRole.MAIN).getByText("Running")).hasCount(0);
    }

    @Test
    void verifiesChecksums(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.VERA);
        visitor.goToFolder(TestImages.FILES, BrowserImages.DISK, "/folder");
        visitor.select("hello.txt");
        visitor.button("Checksums").click();
        visitor.dialog()
                .getByLabel("Expected values")
                .fill("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824  hello.txt");
        visitor.inDialog(AriaRole.BUTTON, "Compute").click();
        assertThat(visitor.dialog().getByLabel("Good")).isVisible();

        visitor.page().keyboard().press("Escape");
        visitor.button("Checksums").click();
        visitor.dialog()
                .getByLabel("Expected values")
                .fill("0000000000000000000000000000000000000000000000000000000000000000");
        visitor.inDialog(AriaRole.BUTTON, "Compute").click();
        assertThat(visitor.dialog().getByLabel("Bad")).isVisible();
    }

    @Test
    void hearsOfJobsAgainAfterTheConnectionWasCut(BrowserDesk desk, RunningServer server) throws IOException {
        try (BrowserWire wire = BrowserWire.to(server.address(""))) {
            BrowserVisitor visitor = desk.stranger().expect("ERR_").at(wire.address());
            visitor.signIn(TestUser.VICTOR).go("jobs");
            assertThat(visitor.text("There are no jobs")).isVisible();
            visitor.page().waitForRequest("**/api/jobs/events", wire::cut);

            search(desk.visitor(TestUser.VICTOR), BrowserImages.TUESDAY, "/etc", "shop.conf", "");

            Locator job = visitor.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM);
            assertThat(job).containsText("Done");
            assertThat(job).containsText("1 match");
        }
    }

    @Test
    void showsWhatAppliancesDoWhileAJobRuns(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA);
        search(visitor, BrowserImages.MAIL, "/", "", "never to be found");
        assertThat(visitor.button("Cancel search")).isVisible();
        visitor.go("activity");
        Locator handles = visitor.named(AriaRole.REGION, "Handles");
        assertThat(handles.getByRole(AriaRole.ROW)
                        .filter(with(BrowserImages.MAIL))
                        .first())
                .isVisible();
        assertThat(visitor.named(AriaRole.REGION, "Health")).containsText("Healthy");
        assertThat(visitor.page().locator("figure svg polyline").first()).isAttached();
        visitor.named(AriaRole.TAB, "Audit trail").click();
        assertThat(visitor.named(AriaRole.REGION, "Audit trail")).containsText("rita");
        visitor.named(AriaRole.TAB, "Events").click();
        assertThat(visitor.named(AriaRole.REGION, "Events")).isVisible();

        visitor.button("Jobs tray, 1 running").click();
        visitor.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel search"))
                .click();
        assertThat(visitor.button("Jobs tray")).isAttached();
    }

    static void search(BrowserVisitor visitor, String image, String path, String name, String content) {
        visitor.go("search?image=%s&volume=%s&path=%s".formatted(image, BrowserImages.DISK, path));
        visitor.page().getByLabel("Name").fill(name);
        visitor.page().getByLabel("Contains").fill(content);
        visitor.button("Search").click();
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
