// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * Tells which names are wanted: those that have a text in them, or fit a pattern of {@code *} and {@code ?}. It takes time in
 * proportion to both lengths at most.
 */
final class NameFilter implements Predicate<String> {
    private final String pattern;
    private final boolean isCaseSensitive;
    private final boolean isGlob;

    NameFilter(String pattern, boolean isCaseSensitive) {
        this.pattern = folded(pattern, isCaseSensitive);
        this.isCaseSensitive = isCaseSensitive;
        isGlob = pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
    }

    private static String folded(String text, boolean isCaseSensitive) {
        return isCaseSensitive ? text : text.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean test(String name) {
        String text = folded(name, isCaseSensitive);
        return isGlob ? fits(text) : text.contains(pattern);
    }

    /** Goes back to the last star only: what the ones before it took is as good as anything else. */
    private boolean fits(String text) {
        int star = -1;
        int resume = 0;
        int p = 0;
        int t = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
