// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All pages and dialogs for everybody: by the rules of WCAG, in both themes, on a screen and on a telephone. */
@Tag("server")
@EnabledIfSystemProperty(named = "server", matches = "wildfly")
@ExtendWith(BrowserExtension.class)
final class BrowserAccessIT {
    private static final String PAINTED =
            "() => new Promise(next => requestAnimationFrame(() =>" + " requestAnimationFrame(next)))";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsTheRules(boolean onPhone, BrowserDesk desk) {
        BrowserVisitor visitor = desk.open(TestUser.RITA, window(onPhone)).expect(404);
        var judge = new Judge(visitor, new SoftAssertions());
        pages(visitor, judge);
        dialogs(visitor, judge);
        BrowserVisitor stranger = desk.open(null, window(onPhone));
        stranger.page().navigate("");
        assertThat(stranger.button("Sign in")).isVisible();
        new Judge(stranger, judge.softly()).looksAt("signing in");
        judge.softly().assertAll();
    }

    private static Browser.NewContextOptions window(boolean onPhone) {
        return onPhone ? BrowserDesk.phone() : BrowserDesk.wide();
    }

    private record Judge(BrowserVisitor visitor, SoftAssertions softly) {
        void looksAt(String name) {
            for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                visitor.page().evaluate(PAINTED);
                softly.assertThat(BrowserRules.violations(visitor.page()))
                        .as("%s, %s", name, theme)
                        .isEmpty();
            }
            softly.assertThat(visitor.fitsInWidth()).as(name + " fits").isTrue();
        }
    }

    @Test
    void wouldFindWhatIsAgainstTheRules(BrowserDesk desk) {
        BrowserVisitor stranger = desk.stranger();
        stranger.page().navigate("");
        assertThat(stranger.button("Sign in")).isVisible();
        stranger.page()
                .evaluate("() => { const p = document.createElement('p'); p.append('pale'); p.style.color = '#eee';"
                        + " document.querySelector('h1').after(p) }");
        assertThat(BrowserRules.violations(stranger.page()))
                .singleElement()
                .asString()
                .startsWith("color-contrast");
    }

    private static void pages(BrowserVisitor visitor, Judge judge) {
        visitor.page().navigate("");
        assertThat(visitor.text(BrowserImages.MAIL)).isVisible();
        judge.looksAt("images");
        visitor.go("images?image=" + BrowserImages.TUESDAY);
        assertThat(visitor.page()
                        .getByRole(AriaRole.HEADING)
                        .filter(new Locator.FilterOptions().setHasText(BrowserImages.TUESDAY)))
                .isVisible();
        judge.looksAt("image");
        visitor.goToFolder(BrowserImages.TUESDAY, BrowserImages.DISK, "/home/anna/Documents");
        assertThat(visitor.row("minutes.md")).isVisible();
        judge.looksAt("folder");
        visitor.go("files?image=%s&volume=/dev/sda&path=/srv/backup".formatted(BrowserImages.TUESDAY));
        assertThat(visitor.text("This folder is empty")).isVisible();
        judge.looksAt("empty folder");
        visitor.go("files?image=%s&volume=/dev/sda&path=/nowhere".formatted(BrowserImages.TUESDAY));
        assertThat(visitor.page().getByRole(AriaRole.ALERT)).isVisible();
        judge.looksAt("no folder");
        BrowserJobsIT.search(visitor, BrowserImages.TUESDAY, "/home", "*.png", "");
        assertThat(visitor.named(AriaRole.REGION, "Results")).containsText("lake.png");
        judge.looksAt("search");
        BrowserJobsIT.compare(visitor);
        judge.looksAt("comparison");
        visitor.go("jobs");
        assertThat(visitor.heading("Jobs")).isVisible();
        judge.looksAt("jobs");
        visitor.go("activity");
        assertThat(visitor.named(AriaRole.REGION, "Handles")).isVisible();
        judge.looksAt("activity");
        visitor.named(AriaRole.TAB, "Audit trail").click();
        assertThat(visitor.named(AriaRole.REGION, "Audit trail")).isVisible();
        judge.looksAt("audit trail");
        visitor.named(AriaRole.TAB, "Events").click();
        assertThat(visitor.named(AriaRole.REGION, "Events")).isVisible();
        judge.looksAt("events");
    }

    private static void dialogs(BrowserVisitor visitor, Judge judge) {
        visitor.goToFolder(BrowserImages.TUESDAY, BrowserImages.DISK, "/home/anna/Documents");
        visitor.select("minutes.md");
        visitor.select("offer.txt");
        judge.looksAt("selection");
        for (String name : new String[] {"Download", "Restore to server", "Checksums", "Write a file"}) {
            visitor.button(name).first().click();
            assertThat(visitor.dialog()).isVisible();
            judge.looksAt("dialog " + name);
            visitor.page().keyboard().press("Escape");
            assertThat(visitor.dialog()).hasCount(0);
        }
        visitor.row("minutes.md").getByRole(AriaRole.LINK).click();
        assertThat(visitor.page().getByLabel("Text of the file")).isVisible();
        judge.looksAt("preview");
        if (visitor.dialog().isVisible()) {
            visitor.page().keyboard().press("Escape");
        }
        for (String name : new String[] {"Theme", "User rita", "Jobs tray"}) {
            visitor.button(name).click();
            assertThat(visitor.page().locator(".popover")).isVisible();
            judge.looksAt("menu " + name);
            visitor.page().keyboard().press("Escape");
            assertThat(visitor.page().locator(".popover")).hasCount(0);
        }
    }

    @Test
    void changesAndRemembersTheTheme(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.VERA);
        visitor.page().navigate("");
        String light = (String) visitor.page().evaluate("() => getComputedStyle(document.body).backgroundColor");
        visitor.button("Theme").click();
        visitor.named(AriaRole.MENUITEMRADIO, "Dark").click();
        assertThat(visitor.page().locator("body")).not().hasCSS("background-color", light);
        visitor.page().reload();
        assertThat(visitor.heading("Images")).isVisible();
        assertThat(visitor.page().locator("html")).hasAttribute("data-theme", "dark");
        assertThat(visitor.page().locator("body")).not().hasCSS("background-color", light);
    }

    @Test
    void keepsStillForThoseWhoWantThat(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.VERA);
        visitor.page().navigate("");
        assertThat(visitor.text(BrowserImages.MAIL)).isVisible();
        Object moving = visitor.page()
                .evaluate("() => document.getAnimations().filter(one => one.effect.getTiming().duration > 10).length");
        assertThat(moving).isEqualTo(0);
        Object slow = visitor.page()
                .evaluate("() => [...document.querySelectorAll('*')].filter(one => getComputedStyle(one)"
                        + ".transitionDuration.split(',').some(time => parseFloat(time) > 0)).length");
        assertThat(slow).isEqualTo(0);
    }
}
