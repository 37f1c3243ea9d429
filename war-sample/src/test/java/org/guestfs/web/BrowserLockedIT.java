// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** An encrypted volume: the pass phrase is asked for, and stays nowhere. */
@Tag("server")
@EnabledIfSystemProperty(named = "server", matches = "wildfly")
@ExtendWith(BrowserExtension.class)
final class BrowserLockedIT {
    private static final String EVERYTHING = "() => JSON.stringify([{...localStorage}, {...sessionStorage},"
            + " document.cookie, location.href, document.documentElement.outerHTML,"
            + " [...document.querySelectorAll('input')].map(input => input.value)])";

    @Test
    void opensWithThePassPhraseAndForgetsIt(BrowserDesk desk, RunningServer server) throws IOException {
        BrowserVisitor visitor = desk.visitor(TestUser.ROLF).expect(401, 403, 409, 422, 423);
        visitor.go("images?image=" + TestImages.LOCKED);
        // Somebody may have inspected it already.
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Inspect( again)?$")))
                .click();
        visitor.button("Enter pass phrase").click();
        assertThat(visitor.inDialog(AriaRole.TEXTBOX, "Pass phrase")).isVisible();
        assertThat(BrowserRules.violations(visitor.page())).isEmpty();
        enter(visitor, "open barley");
        assertThat(visitor.dialog()).containsText("opens none of the encrypted devices");
        assertThat(visitor.inDialog(AriaRole.TEXTBOX, "Pass phrase")).hasValue("");

        enter(visitor, TestImages.PASS_PHRASE);

        Locator browse =
                visitor.page().getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("Browse"));
        browse.first().click();
        if (visitor.dialog().isVisible()) {
            enter(visitor, TestImages.PASS_PHRASE);
        }
        assertThat(visitor.row("diary")).isVisible();
        assertThat(visitor.dialog()).hasCount(0);
        assertThat((String) visitor.page().evaluate(EVERYTHING)).doesNotContain(TestImages.PASS_PHRASE);
        assertThat(server.log()).doesNotContain(TestImages.PASS_PHRASE);
    }

    private static void enter(BrowserVisitor visitor, String passPhrase) {
        visitor.inDialog(AriaRole.TEXTBOX, "Pass phrase").fill(passPhrase);
        visitor.inDialog(AriaRole.BUTTON, "Open").click();
    }
}
