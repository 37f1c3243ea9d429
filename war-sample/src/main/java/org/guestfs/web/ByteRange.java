// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a request wants.
 *
 * @param offset where it begins
 * @param length how many bytes it has
 * @param size how many the file has
 */
record ByteRange(long offset, long length, long size) {
    private static final Pattern SINGLE = Pattern.compile("(?i)bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})");

    static ByteRange whole(long size) {
        return new ByteRange(0, size, size);
    }

    /**
     * Reads a header. One that has several ranges, or makes no sense, is as good as none: RFC 9110 lets a server ignore it.
     *
     * @throws ProblemException if it is a range that the file does not have
     */
    static ByteRange of(@Nullable String header, long size) {
        Matcher range = SINGLE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return whole(size);
        }
        if (range.group(1).isEmpty()) {
            long wanted = Math.min(Long.parseLong(range.group(2)), size);
            return require(size - wanted, wanted, size);
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(range.group(2));
        return last < first ? whole(size) : require(first, Math.min(last, size - 1) - first + 1, size);
    }

    private static ByteRange require(long offset, long length, long size) {
        if (length <= 0) {
            throw new ProblemException(
                    ProblemCode.RANGE,
                    "the file has " + size + " bytes, none of them in this range",
                    Map.of("Content-Range", "bytes */" + size));
        }
        return new ByteRange(offset, length, size);
    }

    boolean isPart() {
        return length != size;
    }

    /** As the header {@code Content-Range} says it. */
    String header() {
        return "bytes " + offset + "-" + (offset + length - 1) + "/" + size;
    }
}
