// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a test gets its windows, each with cookies and storage of its own. */
final class BrowserDesk {
    static final int PHONE_WIDTH = 360;

    private final BrowserProgram program;
    private final List<BrowserVisitor> visitors = new ArrayList<>();

    BrowserDesk(BrowserProgram program) {
        this.program = program;
    }

    BrowserVisitor visitor(TestUser user) {
        return open(user, wide());
    }

    BrowserVisitor stranger() {
        return open(null, wide());
    }

    BrowserVisitor open(@Nullable TestUser user, Browser.NewContextOptions options) {
        BrowserVisitor visitor = program.open(user, options);
        visitors.add(visitor);
        return visitor;
    }

    List<BrowserVisitor> visitors() {
        return visitors;
    }

    static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("Etc/UTC");
    }

    static Browser.NewContextOptions phone() {
        return wide().setViewportSize(PHONE_WIDTH, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setDeviceScaleFactor(2);
    }
}
