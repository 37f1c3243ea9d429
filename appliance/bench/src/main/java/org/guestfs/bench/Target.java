// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.bench;

import java.util.Locale;
import java.util.function.DoublePredicate;

/**
 * What a figure should be.
 *
 * @param text how it is printed
 * @param isMet whether a figure is so
 */
record Target(String text, DoublePredicate isMet) {
    static final Target NONE = new Target("-", figure -> true);

    static Target atLeast(double bound) {
        return new Target(">= " + number(bound), figure -> figure >= bound);
    }

    static Target atMost(double bound) {
        return new Target("<= " + number(bound), figure -> figure <= bound);
    }

    /** The target, marked if it is missed. */
    String verdict(double figure) {
        return isMet.test(figure) ? text : text + " MISSED";
    }

    private static String number(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.format(Locale.ROOT, "%.2f", bound);
    }
}
