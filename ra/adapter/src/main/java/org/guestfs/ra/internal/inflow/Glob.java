// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern for names: {@code *} stands for any characters, {@code ?} for one, and everything else for itself. Not that of
 * the file system, to which "/" parts names, brackets mean something, and some names are none at all. Immutable.
 */
public final class Glob {
    private final Pattern pattern;

    private Glob(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Makes one.
     *
     * @param text a pattern with * and ?
     * @return the pattern
     */
    public static Glob of(String text) {
        String[] parts = text.split("\\*", -1);
        var expression = new StringBuilder(literal(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            boolean isLast = i == parts.length - 1;
            // What is between two stars is found once, where it is first: names of images are not to take us any time.
            expression.append(isLast ? ".*" + literal(parts[i]) : "(?>.*?" + literal(parts[i]) + ")");
        }
        return new Glob(Pattern.compile(expression.toString(), Pattern.DOTALL));
    }

    private static String literal(String part) {
        return Arrays.stream(part.split("\\?", -1)).map(Pattern::quote).collect(Collectors.joining("."));
    }

    boolean matches(String name) {
        return pattern.matcher(name).matches();
    }
}
