// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for. Everything that is given must be true of a file.
 *
 * @param name what names must have in them; with {@code *} or {@code ?}, a pattern for the whole name; empty for all
 * @param isCaseSensitive whether the case of letters matters, in names and in contents
 * @param minimumSize the least size in bytes
 * @param maximumSize the greatest size in bytes
 * @param modifiedFrom when it was modified at the earliest, or {@code null}
 * @param modifiedUntil when it was modified at the latest, or {@code null}
 * @param type what it is, or {@code null} for anything
 * @param content what must be in it, or empty; then only regular files are found, and none that is very large
 * @param isRegularExpression whether the content is a regular expression, in the syntax of RE2, for a part of a line, instead
 *     of a plain text
 * @since 0.1
 */
public record SearchQuery(
        String name,
        boolean isCaseSensitive,
        long minimumSize,
        long maximumSize,
        @Nullable Instant modifiedFrom,
        @Nullable Instant modifiedUntil,
        @Nullable FileType type,
        String content,
        boolean isRegularExpression) {
    private static final int LONGEST = 255;

    /**
     * Checks the texts and the sizes.
     *
     * @throws RefusedException if a text is too long or has a NUL or a line feed, or no size fits
     */
    public SearchQuery {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        if (name.length() > LONGEST || content.length() > LONGEST) {
            throw new RefusedException("a name or content to search for has at most " + LONGEST + " characters");
        }
        if (content.indexOf('\0') >= 0 || content.indexOf('\n') >= 0) {
            throw new RefusedException(
                    "a content to search for is within a line: it must not have a line feed or a NUL");
        }
        if (minimumSize < 0 || maximumSize < minimumSize) {
            throw new RefusedException("no size is at least " + minimumSize + " and at most " + maximumSize);
        }
    }

    /**
     * Looks for a name.
     *
     * @param name a part of it, or a pattern
     * @return the query
     */
    public static SearchQuery named(String name) {
        return new SearchQuery(name, false, 0, Long.MAX_VALUE, null, null, null, "", false);
    }

    /**
     * Looks for sizes.
     *
     * @param minimum the least
     * @param maximum the greatest
     * @return the query
     */
    public SearchQuery sized(long minimum, long maximum) {
        return new SearchQuery(
                name,
                isCaseSensitive,
                minimum,
                maximum,
                modifiedFrom,
                modifiedUntil,
                type,
                content,
                isRegularExpression);
    }

    /**
     * Looks for a time.
     *
     * @param from the earliest, or {@code null}
     * @param until the latest, or {@code null}
     * @return the query
     */
    public SearchQuery modified(@Nullable Instant from, @Nullable Instant until) {
        return new SearchQuery(
                name, isCaseSensitive, minimumSize, maximumSize, from, until, type, content, isRegularExpression);
    }

    /**
     * Looks for a type.
     *
     * @param wanted the type
     * @return the query
     */
    public SearchQuery ofType(FileType wanted) {
        return new SearchQuery(
                name,
                isCaseSensitive,
                minimumSize,
                maximumSize,
                modifiedFrom,
                modifiedUntil,
                wanted,
                content,
                isRegularExpression);
    }

    /**
     * Looks for a text.
     *
     * @param text what must be in the file
     * @param isExpression whether it is a regular expression
     * @return the query
     */
    public SearchQuery containing(String text, boolean isExpression) {
        return new SearchQuery(
                name, isCaseSensitive, minimumSize, maximumSize, modifiedFrom, modifiedUntil, type, text, isExpression);
    }

    /**
     * Has the case of letters matter.
     *
     * @return the query
     */
    public SearchQuery caseSensitive() {
        return new SearchQuery(
                name, true, minimumSize, maximumSize, modifiedFrom, modifiedUntil, type, content, isRegularExpression);
    }
}
