// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in and out. */
@Tag("server")
@EnabledIfSystemProperty(named = "server", matches = "wildfly")
@ExtendWith(BrowserExtension.class)
final class BrowserSignInIT {
    @Test
    void saysThatAPasswordIsWrongAndForgetsIt(BrowserDesk desk) {
        BrowserVisitor visitor = desk.stranger().expect(401);
        visitor.page().navigate("");
        visitor.enter(TestUser.VERA, "guessed");
        assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("no user has this name and password");
        assertThat(visitor.page().getByLabel("Password")).hasValue("");

        visitor.enter(TestUser.VERA, TestUser.VERA.password());

        assertThat(visitor.heading("Images")).isVisible();
        assertThat(visitor.page().url()).doesNotContain("password");
    }

    @Test
    void signsOut(BrowserDesk desk) {
        BrowserVisitor visitor = desk.stranger().signIn(TestUser.VERA);
        visitor.button("User vera").click();
        visitor.named(AriaRole.MENUITEM, "Sign out").click();
        assertThat(visitor.heading("Sign in to Guestfs EE")).isVisible();

        visitor.page().reload();

        assertThat(visitor.heading("Sign in to Guestfs EE")).isVisible();
        assertThat(visitor.text(BrowserImages.MAIL)).hasCount(0);
    }

    @Test
    void isBackWhereOneWasAfterASessionHasEnded(BrowserDesk desk) {
        BrowserVisitor visitor = desk.stranger().expect(401).signIn(TestUser.RITA);
        visitor.goToFolder(TestImages.FILES, BrowserImages.DISK, "/folder");
        assertThat(visitor.row("hello.txt")).isVisible();
        visitor.page().context().clearCookies();

        visitor.row("inner").getByRole(AriaRole.LINK).click();
        assertThat(visitor.heading("Sign in to Guestfs EE")).isVisible();
        visitor.enter(TestUser.RITA, TestUser.RITA.password());

        assertThat(visitor.row("deep.txt")).isVisible();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*path=%2Ffolder%2Finner.*"));
    }

    @Test
    void cannotBeFramedAndLoadsNothingFromElsewhere(BrowserDesk desk) {
        BrowserVisitor visitor = desk.stranger();
        visitor.page().onRequest(request -> assertThat(request.url()).startsWith("http://127.0.0.1:"));

        var response = visitor.page().navigate("");

        assertThat(response.headerValue("content-security-policy")).contains("frame-ancestors 'none'");
        assertThat(visitor.heading("Sign in to Guestfs EE")).isVisible();
    }

    @Test
    void showsTheNameOfThePageInTheTitle(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.VERA);
        visitor.page().navigate("");
        assertThat(visitor.page()).hasTitle("Images · Guestfs EE");
        Locator navigation = visitor.page().getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"));
        for (String name : new String[] {"Compare", "Jobs", "Activity"}) {
            navigation
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                    .click();
            assertThat(visitor.page()).hasTitle(name + " · Guestfs EE");
            assertThat(visitor.heading(name)).isFocused();
        }
    }
}
