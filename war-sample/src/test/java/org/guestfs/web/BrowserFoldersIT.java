// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Going through folders. */
@Tag("server")
@EnabledIfSystemProperty(named = "server", matches = "wildfly")
@ExtendWith(BrowserExtension.class)
final class BrowserFoldersIT {
    private static final System.Logger LOG = System.getLogger(BrowserFoldersIT.class.getName());
    private static final String HOME = "/home/anna";
    private static final String LAST = "message-49999.eml";
    private static final int MOST_ROWS = 120;

    @Test
    void goesDownAndUpByLinksBreadcrumbsAndTheBackButton(BrowserDesk desk) {
        BrowserVisitor visitor = home(desk, TestUser.RITA, "/home");
        visitor.row("anna").getByRole(AriaRole.LINK).click();
        visitor.row("Documents").getByRole(AriaRole.LINK).click();
        assertThat(visitor.row("minutes.md")).isVisible();
        Locator path = visitor.named(AriaRole.NAVIGATION, "Path");
        assertThat(path.getByRole(AriaRole.LISTITEM))
                .hasText(new String[] {BrowserImages.TUESDAY, BrowserImages.DISK, "home", "anna", "Documents"});
        assertThat(path.getByRole(AriaRole.LINK).last()).hasAttribute("aria-current", "page");

        path.getByText("home").click();
        assertThat(visitor.row("anna")).isVisible();
        visitor.page().goBack();
        assertThat(visitor.row("minutes.md")).isVisible();
        visitor.button("Up").click();
        assertThat(visitor.row("Documents")).isFocused();
        visitor.page().goBack();
        visitor.page().goBack();
        visitor.page().goForward();
        assertThat(visitor.row("minutes.md")).isVisible();
    }

    @Test
    void opensAFolderByItsAddressAlone(BrowserDesk desk) {
        BrowserVisitor visitor = home(desk, TestUser.VERA, HOME + "/Documents");
        visitor.go("files?image=%s&volume=%s&path=%s&focus=%s"
                .formatted(BrowserImages.TUESDAY, BrowserImages.DISK, HOME + "/Documents", "minutes.md"));
        visitor.page().reload();
        assertThat(visitor.row("minutes.md")).isFocused();
        assertThat(visitor.page()).hasTitle(HOME + "/Documents · Guestfs EE");
    }

    @Test
    void sorts(BrowserDesk desk) {
        BrowserVisitor visitor = home(desk, TestUser.RITA, HOME + "/Documents");
        assertThat(visitor.rows()).hasCount(5);
        assertThat(visitor.names())
                .containsExactly("budget.csv", "größe.txt", "minutes.md", "offer.txt", "old draft.txt");

        visitor.button("Size").click();
        Locator head = visitor.page().getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Size"));
        assertThat(head).hasAttribute("aria-sort", "ascending");
        assertThat(visitor.rows().first()).containsText("größe.txt");
        visitor.button("Size").click();
        assertThat(head).hasAttribute("aria-sort", "descending");
        assertThat(visitor.rows().first()).containsText("minutes.md");
    }

    @Test
    void filtersAndShowsHiddenFilesWhenAsked(BrowserDesk desk) {
        BrowserVisitor visitor = home(desk, TestUser.RITA, HOME + "/Documents");
        assertThat(visitor.text("5 of 6 items")).isVisible();
        visitor.page().getByText("Hidden files").click();
        assertThat(visitor.row(".notes")).isVisible();

        visitor.page().getByLabel("Filter by name").fill("MINU");
        assertThat(visitor.rows()).hasCount(1);
        assertThat(visitor.text("1 of 6 items")).isVisible();
        visitor.page().getByLabel("Filter by name").fill("zebra");
        assertThat(visitor.text("No name matches the filter")).isVisible();
    }

    @Test
    void showsWhereLinksLeadAndWhoMayDoWhat(BrowserDesk desk) {
        BrowserVisitor visitor = home(desk, TestUser.RITA, HOME);
        assertThat(visitor.row("tool.sh")).containsText("-rwxr-xr-x");
        assertThat(visitor.row("Documents")).containsText("drwxr-xr-x");
        assertThat(visitor.row("log")).containsText("/var/log/shop.log");
        assertThat(visitor.row("gone")).containsText("/nowhere");

        visitor.row("latest").getByRole(AriaRole.LINK).click();

        assertThat(visitor.row("minutes.md")).isVisible();
    }

    @Test
    void saysThatAFolderIsEmpty(BrowserDesk desk) {
        BrowserVisitor visitor = home(desk, TestUser.VERA, "/srv/backup");
        assertThat(visitor.text("This folder is empty")).isVisible();
    }

    @Test
    void saysThatAFileSystemIsDamagedAndWhatToDo(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA).expect(409, 422, 500, 502);
        visitor.goToFolder(BrowserImages.DAMAGED, BrowserImages.DISK, "/");
        visitor.row("Documents").getByRole(AriaRole.LINK).click();
        Locator alert = visitor.page().getByRole(AriaRole.ALERT);
        assertThat(alert).containsText("probably damaged");
        assertThat(visitor.row("Pictures")).isVisible();

        visitor.go("files?image=%s&volume=%s&path=/Documents".formatted(BrowserImages.DAMAGED, BrowserImages.DISK));

        assertThat(alert).containsText("The folder could not be read");
        assertThat(alert.getByRole(AriaRole.BUTTON)).hasText("Retry");
    }

    @Test
    void saysThatThereIsNoSuchFolderOrImage(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA).expect(404);
        visitor.go("files?image=%s&volume=/dev/sda&path=/nowhere".formatted(BrowserImages.TUESDAY));
        assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("nowhere");
        visitor.go("files?image=no.img&volume=/dev/sda&path=/");
        assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("no.img");
    }

    @Test
    void showsAFolderOfFiftyThousandFilesAtOnce(BrowserDesk desk) {
        BrowserVisitor visitor = desk.visitor(TestUser.RITA);
        visitor.goToFolder(BrowserImages.MAIL, BrowserImages.DISK, "/");
        assertThat(visitor.row("inbox")).isVisible();
        long clicked = System.nanoTime();
        visitor.row("inbox").getByRole(AriaRole.LINK).click();
        visitor.row("message-00000.eml").waitFor();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - clicked);
        LOG.log(Level.INFO, "the first of 50,000 files is there " + millis + " ms after the click");
        assertThat(millis).isLessThan(10_000);
        assertThat(visitor.grid()).hasAttribute("aria-rowcount", "50001");

        visitor.page().keyboard().press("End");
        assertThat(visitor.row(LAST)).isFocused();
        visitor.page().keyboard().press("Home");
        assertThat(visitor.row("message-00000.eml")).isFocused();
        visitor.grid().evaluate("grid => { grid.scrollTop = grid.scrollHeight / 2 }");
        assertThat(visitor.rows()
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("message-2[45]\\d{3}")))
                        .first())
                .isVisible();
        visitor.grid().evaluate("grid => { grid.scrollTop = grid.scrollHeight }");
        assertThat(visitor.row(LAST)).isInViewport();
        assertThat(visitor.rows().count()).isLessThan(MOST_ROWS);

        visitor.page().getByLabel("Filter by name").fill("49998");
        assertThat(visitor.rows()).hasCount(1);
    }

    private static BrowserVisitor home(BrowserDesk desk, TestUser user, String path) {
        return desk.visitor(user).goToFolder(BrowserImages.TUESDAY, BrowserImages.DISK, path);
    }
}
