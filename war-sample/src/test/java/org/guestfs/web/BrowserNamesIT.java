// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files whose names mean no good: they are text, and files like others. */
@Tag("server")
@EnabledIfSystemProperty(named = "server", matches = "wildfly")
@ExtendWith(BrowserExtension.class)
final class BrowserNamesIT {
    private static final String SHOWN_LINES = "two\\u000Alines";
    private static final String SHOWN_REVERSED = "gpj\\u202Eexe.";

    @Test
    void showsHostileNamesAsText(BrowserDesk desk) {
        BrowserVisitor visitor = hostile(desk);
        assertThat(visitor.row(TestImages.MARKUP)).isVisible();
        assertThat(visitor.row(SHOWN_LINES)).isVisible();
        assertThat(visitor.row(SHOWN_REVERSED)).isVisible();
        assertThat(visitor.row(TestImages.LONG)).isVisible();
        assertThat(visitor.rows().filter(new Locator.FilterOptions().setHasText("bad")))
                .isVisible();
        assertThat(visitor.grid().locator("bdi")).hasCount(visitor.rows().count());
        assertThat(visitor.fitsInWidth()).isTrue();
    }

    @Test
    void makesNoElementsOfMarkup(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA);
        visitor.goToFolder(BrowserImages.TUESDAY, BrowserImages.DISK, "/srv/upload");
        visitor.row(BrowserFiles.MARKUP).getByRole(AriaRole.LINK).click();
        visitor.select(BrowserFiles.MARKUP);

        assertThat(visitor.page().getByLabel("Text of the file")).hasText("harmless");
        assertThat(visitor.page().locator("img[onerror], [src=x]")).hasCount(0);
    }

    @Test
    void downloadsThemUnderNamesThatAreHarmless(BrowserDesk desk) throws IOException {
        BrowserVisitor visitor = hostile(desk);
        assertThat(visitor.row(TestImages.LONG)).isVisible();
        for (String name : new String[] {TestImages.MARKUP, SHOWN_LINES, SHOWN_REVERSED, TestImages.LONG}) {
            visitor.select(name);
            Download download = visitor.page()
                    .waitForDownload(() -> visitor.link("Download").click());
            String content;
            try (var stream = download.createReadStream()) {
                content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
            // Each has its own name in it.
            assertThat(content.replace("\n", "\\u000A").replace("\u202E", "\\u202E"))
                    .isEqualTo(name);
            assertThat(download.suggestedFilename()).doesNotContain("\n", "\u202E", "<", "/");
            visitor.select(name);
        }
    }

    @Test
    void showsAnImageWithMarkupInItsName(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.VERA);
        visitor.page().navigate("");
        assertThat(visitor.text("below/<b>.img")).isVisible();
        assertThat(visitor.page().locator("b")).hasCount(0);
    }

    private static BrowserVisitor hostile(BrowserDesk desk) {
        return desk.visitor(TestUser.RITA).goToFolder(TestImages.FILES, BrowserImages.DISK, "/hostile");
    }
}
