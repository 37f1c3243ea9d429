// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/**
 * The limits of this application; docs/web-api.md has their names.
 *
 * @param burst how many requests a user may send at once
 * @param callsPerSecond how many a second in the long run
 * @param calls how many of them are answered at once
 * @param downloads how many downloads a user may have at once
 * @param allDownloads how many there may be at once
 */
record WebSettings(int burst, int callsPerSecond, int calls, int downloads, int allDownloads) {
    private static final int MOST = 100_000;

    static WebSettings load() {
        return load(WebSettings::find);
    }

    static WebSettings load(UnaryOperator<@Nullable String> lookup) {
        List<String> problems = new ArrayList<>();
        var settings = new WebSettings(
                number("burst", 200, lookup, problems),
                number("calls-per-second", 50, lookup, problems),
                number("calls", 8, lookup, problems),
                number("downloads", 4, lookup, problems),
                number("all-downloads", 32, lookup, problems));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "the web application is not configured well: " + String.join("; ", problems));
        }
        return settings;
    }

    private static int number(
            String name, int otherwise, UnaryOperator<@Nullable String> lookup, List<String> problems) {
        String value = lookup.apply(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        problems.add(name + " must be 1 to " + MOST + ", got " + value);
        return otherwise;
    }

    /** An environment entry of the application, or a property of the JVM. */
    private static @Nullable String find(String name) {
        try {
            return InitialContext.<Object>doLookup("java:comp/env/guestfs/web/" + name)
                    .toString();
        } catch (NamingException e) {
            // Nobody has set it.
            return System.getProperty("guestfs.web." + name);
        }
    }
}
