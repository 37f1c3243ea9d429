// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole restore without a mouse. */
@Tag("server")
@EnabledIfSystemProperty(named = "server", matches = "wildfly")
@ExtendWith(BrowserExtension.class)
final class BrowserKeyboardIT {
    @Test
    void getsAFileFromSigningInToTheDownload(BrowserDesk desk) throws IOException {
        BrowserVisitor visitor = desk.stranger();
        Page page = visitor.page();
        Keyboard keys = page.keyboard();
        page.navigate("");
        assertThat(page.getByLabel("User")).isFocused();
        keys.type(TestUser.RITA.userName());
        keys.press("Tab");
        keys.type(TestUser.RITA.password());
        keys.press("Enter");

        Locator filter = page.getByLabel("Filter images");
        visitor.tabTo(filter);
        keys.type(BrowserImages.WEDNESDAY);
        visitor.tabTo(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(BrowserImages.WEDNESDAY))));
        keys.press("Enter");
        visitor.tabTo(
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Inspect"))));
        keys.press("Enter");
        visitor.tabTo(visitor.link("Browse files"));
        keys.press("Enter");
        open(visitor, "home", "anna", "Documents");
        goTo(visitor, "minutes-friday.md");
        keys.press("Space");
        assertThat(visitor.named(AriaRole.GROUP, "Selection")).containsText("1 item selected");
        visitor.tabTo(visitor.link("Download"));
        Download download = page.waitForDownload(() -> keys.press("Enter"));

        assertThat(download.suggestedFilename()).isEqualTo("minutes-friday.md");
        try (var content = download.createReadStream()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("# Minutes, Friday\n\n- The shop is slow.\n");
        }
    }

    @Test
    void skipsToTheContentAndComesBackFromDialogs(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA);
        Keyboard keys = visitor.page().keyboard();
        visitor.goToFolder(BrowserImages.TUESDAY, BrowserImages.DISK, "/home/anna/Documents");
        visitor.page().reload();
        assertThat(visitor.row("minutes.md")).isVisible();
        keys.press("Tab");
        assertThat(visitor.link("Skip to content")).isFocused();
        keys.press("Enter");
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).isFocused();

        visitor.tabTo(visitor.rows().first());
        keys.press("Control+a");
        assertThat(visitor.named(AriaRole.GROUP, "Selection")).containsText("5 items selected");
        visitor.tabTo(visitor.button("Checksums"));
        keys.press("Enter");
        assertThat(visitor.dialog()).isVisible();
        keys.press("Escape");
        assertThat(visitor.dialog()).hasCount(0);
        assertThat(visitor.button("Checksums")).isFocused();
        visitor.tabTo(visitor.rows().first());
        keys.press("Escape");
        assertThat(visitor.named(AriaRole.GROUP, "Selection")).hasCount(0);
        keys.press("Backspace");
        assertThat(visitor.row("Documents")).isFocused();
    }

    private static void open(BrowserVisitor visitor, String... folders) {
        for (String folder : folders) {
            goTo(visitor, folder);
            visitor.page().keyboard().press("Enter");
        }
    }

    private static void goTo(BrowserVisitor visitor, String name) {
        assertThat(visitor.row(name)).isVisible();
        if (Boolean.FALSE.equals(visitor.grid().evaluate("grid => grid.contains(document.activeElement)"))) {
            visitor.tabTo(visitor.rows().first());
        }
        for (int i = 0; i < visitor.rows().count() && !isFocused(visitor.row(name)); i++) {
            visitor.page().keyboard().press("ArrowDown");
        }
        assertThat(visitor.row(name)).isFocused();
    }

    private static boolean isFocused(Locator row) {
        return Boolean.TRUE.equals(row.evaluate("element => element === document.activeElement"));
    }
}
