// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import java.util.Objects;

/**
 * Which entries of a folder are wanted, and in which order. Folders come before files if they are ordered by type.
 *
 * @param offset how many are left out at the beginning
 * @param limit how many are wanted, {@value #MAXIMUM} at most
 * @param order by what they are ordered; those that are equal, by name
 * @param isDescending whether the order is the other way round
 * @param isShowingHidden whether names that begin with a dot are wanted
 * @param filter what names must have in them, in any case of letters; with {@code *} or {@code ?}, a pattern for the
 *     whole name; empty for all
 * @since 0.1
 */
public record ListQuery(
        int offset, int limit, Order order, boolean isDescending, boolean isShowingHidden, String filter) {
    /** How many entries a page has at most. */
    public static final int MAXIMUM = 1000;

    private static final int LONGEST_FILTER = 255;

    /** By what entries are ordered. */
    public enum Order {
        /** By name, without regard to the case of letters. */
        NAME,
        /** By size. */
        SIZE,
        /** By when they were modified. */
        MODIFIED,
        /** Folders, links, files, and others. */
        TYPE
    }

    /**
     * Checks the numbers.
     *
     * @throws RefusedException if one is out of its range, or the filter is too long
     */
    public ListQuery {
        Objects.requireNonNull(order, "order");
        if (offset < 0) {
            throw new RefusedException("an offset is at least 0, got " + offset);
        }
        if (limit < 1 || limit > MAXIMUM) {
            throw new RefusedException("a page has 1 to " + MAXIMUM + " entries, got " + limit);
        }
        if (filter.length() > LONGEST_FILTER) {
            throw new RefusedException(
                    "a filter has at most " + LONGEST_FILTER + " characters, got " + filter.length());
        }
    }

    /**
     * Asks for the beginning of a folder, by name, with what is hidden.
     *
     * @param limit how many entries are wanted
     * @return the query
     */
    public static ListQuery first(int limit) {
        return new ListQuery(0, limit, Order.NAME, false, true, "");
    }

    /**
     * Asks for another page.
     *
     * @param newOffset where it begins
     * @return the query
     */
    public ListQuery from(int newOffset) {
        return new ListQuery(newOffset, limit, order, isDescending, isShowingHidden, filter);
    }

    /**
     * Asks for another order.
     *
     * @param newOrder by what
     * @param descending whether the other way round
     * @return the query
     */
    public ListQuery orderedBy(Order newOrder, boolean descending) {
        return new ListQuery(offset, limit, newOrder, descending, isShowingHidden, filter);
    }

    /**
     * Asks for certain names.
     *
     * @param newFilter a part of a name, or a pattern
     * @return the query
     */
    public ListQuery matching(String newFilter) {
        return new ListQuery(offset, limit, order, isDescending, isShowingHidden, newFilter);
    }

    /**
     * Asks for what is not hidden.
     *
     * @return the query
     */
    public ListQuery withoutHidden() {
        return new ListQuery(offset, limit, order, isDescending, false, filter);
    }
}
