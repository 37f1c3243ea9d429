// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of images, and what is in one. */
@Tag("server")
@EnabledIfSystemProperty(named = "server", matches = "wildfly")
@ExtendWith(BrowserExtension.class)
final class BrowserImagesIT {
    @Test
    void inspectsAnImageAndShowsTheSystemInIt(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA);
        visitor.page().navigate("");
        card(visitor, BrowserImages.TUESDAY).click();
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inspect"))
                .click();

        Locator system = visitor.named(AriaRole.REGION, "Debian 12.11");
        assertThat(system).containsText("shop · linux");
        assertThat(system).containsText("40 applications");
        assertThat(card(visitor, BrowserImages.TUESDAY)).containsText("Debian 12.11");
        assertThat(card(visitor, BrowserImages.TUESDAY).locator("img")).hasJSProperty("naturalWidth", 64);
        assertThat(visitor.link("Browse " + BrowserImages.DISK)).isVisible();
    }

    @Test
    void filtersByName(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.VERA);
        visitor.page().navigate("");
        assertThat(card(visitor, BrowserImages.MAIL)).isVisible();

        visitor.page().getByLabel("Filter images").fill("SHOP-");

        assertThat(visitor.page().locator(".cards a")).hasCount(2);
        assertThat(card(visitor, BrowserImages.WEDNESDAY)).isVisible();
        visitor.page().getByLabel("Filter images").press("Escape");
        assertThat(card(visitor, BrowserImages.MAIL)).isVisible();
    }

    @Test
    void saysWhyAnImageCannotBeInspected(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.VERA).expect(409, 422, 500, 502, 503);
        visitor.go("images?image=empty.img");
        visitor.button("Inspect").click();

        assertThat(visitor.page().getByRole(AriaRole.ALERT).first()).containsText("inspect");
        assertThat(visitor.page().getByRole(AriaRole.ALERT).first().getByRole(AriaRole.BUTTON))
                .hasText("Retry");
    }

    private static Locator card(BrowserVisitor visitor, String name) {
        return visitor.page().locator(".cards a").filter(new Locator.FilterOptions().setHasText(name));
    }
}
