// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The browser of a run, and who has signed in with it: later visits of theirs go on in that session. */
final class BrowserProgram implements AutoCloseable {
    /** An appliance without KVM takes its time. */
    private static final double PATIENCE_MILLIS = 30_000;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final RunningServer server;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<TestUser, String> sessions = new EnumMap<>(TestUser.class);

    private BrowserProgram(RunningServer server, Playwright playwright, Browser browser) {
        this.server = server;
        this.playwright = playwright;
        this.browser = browser;
    }

    static BrowserProgram start(RunningServer server) throws IOException, InterruptedException {
        BrowserImages.make(server.images());
        System.setProperty("playwright.cli.dir", modules().resolve(".driver").toString());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", "node", "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return new BrowserProgram(server, playwright, playwright.chromium().launch(options()));
    }

    private static BrowserType.LaunchOptions options() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        // The picture of a page is the same everywhere.
        arguments.add("--font-render-hinting=none");
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        return new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setChromiumSandbox(!isRoot)
                .setArgs(arguments);
    }

    /** Where the packages of npm are. */
    static Path modules() {
        return Path.of(System.getProperty("browser"));
    }

    /** Opens a window: of somebody who is signed in, or of a stranger. */
    BrowserVisitor open(@Nullable TestUser user, Browser.NewContextOptions options) {
        options.setBaseURL(server.address("").toString());
        if (user != null) {
            options.setStorageState(sessions.computeIfAbsent(user, this::signIn));
        }
        return new BrowserVisitor(browser.newContext(options));
    }

    private String signIn(TestUser user) {
        try (var visitor = open(null, new Browser.NewContextOptions())) {
            visitor.signIn(user);
            return visitor.page().context().storageState();
        }
    }

    /** The picture of a page, in its directory. */
    static void photograph(Page page, Path directory, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(directory.resolve(name + ".png")));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
