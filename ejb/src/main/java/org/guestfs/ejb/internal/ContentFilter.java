// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import org.guestfs.GuestText;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.RefusedException;
import org.guestfs.ejb.SearchQuery;

/**
 * Tells whether something is in the bytes of a file, piece by piece. Expressions are RE2's, which take time in proportion to
 * the bytes whoever wrote them.
 */
final class ContentFilter {
    private static final int LONGEST_LINE = 64 << 10;

    private final Predicate<byte[]> matcher;
    private final int overlap;

    private ContentFilter(Predicate<byte[]> matcher, int overlap) {
        this.matcher = matcher;
        this.overlap = overlap;
    }

    /** What a query looks for. */
    static ContentFilter of(SearchQuery query) {
        return query.isRegularExpression()
                ? expression(query.content(), query.isCaseSensitive())
                : text(GuestText.encode(query.content()), query.isCaseSensitive());
    }

    private static ContentFilter expression(String text, boolean isCaseSensitive) {
        try {
            Pattern pattern =
                    Pattern.compile(text, Pattern.MULTILINE | (isCaseSensitive ? 0 : Pattern.CASE_INSENSITIVE));
            return new ContentFilter(bytes -> pattern.matcher(bytes).find(), LONGEST_LINE);
        } catch (PatternSyntaxException e) {
            throw new RefusedException(
                    "\"" + GuestNames.display(text) + "\" is not a regular expression (" + e.getDescription() + ")");
        }
    }

    private static ContentFilter text(byte[] text, boolean isCaseSensitive) {
        String wanted = characters(folded(text, isCaseSensitive));
        return new ContentFilter(
                bytes -> characters(folded(bytes, isCaseSensitive)).contains(wanted), Math.max(0, text.length - 1));
    }

    /** Letters of ASCII in lower case; those of others are as they are. */
    private static byte[] folded(byte[] bytes, boolean isCaseSensitive) {
        if (isCaseSensitive) {
            return bytes;
        }
        byte[] lower = bytes.clone();
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] >= 'A' && lower[i] <= 'Z') {
                lower[i] += 'a' - 'A';
            }
        }
        return lower;
    }

    /** One for each byte, in which the JVM is quick at finding others. */
    private static String characters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    boolean isIn(byte[] bytes) {
        return matcher.test(bytes);
    }

    /** What must be looked at again together with the next piece. */
    byte[] tail(byte[] bytes) {
        return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - overlap), bytes.length);
    }
}
