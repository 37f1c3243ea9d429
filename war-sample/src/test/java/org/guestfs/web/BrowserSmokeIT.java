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
import org.junit.jupiter.api.extension.ExtendWith;

/** The way that most people take, on every server. */
@Tag("server")
@ExtendWith(BrowserExtension.class)
final class BrowserSmokeIT {
    @Test
    void signsInFindsAFileLooksIntoItAndGetsIt(BrowserDesk desk) throws IOException {
        BrowserVisitor visitor = desk.stranger().expect(401).signIn(TestUser.ROLF);
        visitor.page().getByLabel("Filter images").fill(BrowserImages.TUESDAY);
        visitor.page().locator(".cards a").click();
        visitor.button("Inspect").or(visitor.button("Inspect again")).click();
        visitor.link("Browse files").click();
        assertThat(visitor.row("home")).isVisible();
        visitor.link("Search").click();
        visitor.page().getByLabel("Name").fill("minutes");
        visitor.button("Search").click();
        Locator results = visitor.named(AriaRole.REGION, "Results");
        assertThat(results).containsText("Done");
        results.getByRole(AriaRole.LINK).click();
        assertThat(visitor.row("minutes.md")).isFocused();
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().getByLabel("Text of the file")).hasText(BrowserFiles.MINUTES);

        Download download =
                visitor.page().waitForDownload(() -> visitor.link("Download").click());

        assertThat(download.suggestedFilename()).isEqualTo("minutes.md");
        try (var content = download.createReadStream()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(BrowserFiles.MINUTES);
        }
        visitor.button("User rolf").click();
        visitor.named(AriaRole.MENUITEM, "Sign out").click();
        assertThat(visitor.button("Sign in")).isVisible();
    }
}
