// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at a window of the browser, who finds things by what they are called. The window keeps what no page may ever do:
 * report an error, break the content security policy, open a dialog of the browser's.
 */
final class BrowserVisitor implements AutoCloseable {
    private static final String WATCH = "addEventListener('securitypolicyviolation', event =>"
            + " console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private String base = "";

    BrowserVisitor(BrowserContext context) {
        this.context = context;
        context.addInitScript(WATCH);
        context.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type()) && !isOneFeedTooMany(message)) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        context.onWebError(error -> complaints.add("thrown: " + error.error()));
        context.onDialog(this::complain);
        page = context.newPage();
    }

    /** The feed of a window that has been closed counts until the server has noticed; meanwhile the page asks. */
    private static boolean isOneFeedTooMany(ConsoleMessage message) {
        return message.location().contains("/api/jobs/events") && message.text().contains("status of 429");
    }

    private void complain(Dialog dialog) {
        complaints.add("dialog: " + dialog.message());
        dialog.dismiss();
    }

    /** The server may refuse something with one of these. */
    BrowserVisitor expect(int... statuses) {
        for (int status : statuses) {
            expect("status of " + status);
        }
        return this;
    }

    /** The browser may say something with this in it. */
    BrowserVisitor expect(String text) {
        expected.add(text);
        return this;
    }

    /** What was wrong with the pages. */
    List<String> complaints() {
        return complaints.stream()
                .filter(complaint -> expected.stream().noneMatch(complaint::contains))
                .toList();
    }

    Page page() {
        return page;
    }

    /** Calls the application by another address. */
    BrowserVisitor at(URI address) {
        base = address.toString();
        return this;
    }

    BrowserVisitor signIn(TestUser user) {
        page.navigate(base);
        enter(user, user.password());
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main")))
                .isVisible();
        return this;
    }

    void enter(TestUser user, String password) {
        page.getByLabel("User").fill(user.userName());
        page.getByLabel("Password").fill(password);
        button("Sign in").click();
    }

    /** Goes to a page of the application, as by an address that somebody has sent. */
    BrowserVisitor go(String route) {
        page.navigate(base + "#/" + route);
        return this;
    }

    BrowserVisitor goToFolder(String image, String volume, String path) {
        go("files?image=%s&volume=%s&path=%s".formatted(image, volume, path));
        assertThat(grid()).isVisible();
        return this;
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return named(AriaRole.HEADING, name);
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator inDialog(AriaRole role, String name) {
        return dialog().getByRole(
                        role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator text(String text) {
        return page.getByText(text);
    }

    Locator grid() {
        return page.getByRole(AriaRole.GRID);
    }

    /** The files that can be seen, without the head of the table. */
    Locator rows() {
        return grid().locator("[role=row][data-index]");
    }

    Locator row(String name) {
        return rows().filter(new Locator.FilterOptions()
                .setHas(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))));
    }

    /** The names of all files that can be seen, from the top. */
    List<String> names() {
        return rows().locator("[role=rowheader] a").allInnerTexts();
    }

    /** Marks a file, as one does with the mouse. */
    void select(String name) {
        row(name).getByRole(AriaRole.GRIDCELL).first().click();
    }

    /** Moves the focus with the keyboard until it is there. */
    void tabTo(Locator target) {
        assertThat(target).isVisible();
        for (int i = 0; i < 80; i++) {
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + target);
    }

    /** Nothing can be scrolled sideways but what scrolls by itself. */
    boolean fitsInWidth() {
        return (Boolean)
                page.evaluate("() => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth");
    }

    @Override
    public void close() {
        context.close();
    }
}
