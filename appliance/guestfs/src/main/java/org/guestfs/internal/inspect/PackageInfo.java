// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.inspect;

import java.util.Optional;
import org.guestfs.api.Application2;

/** One application while it is being read; what is not said of it is empty. */
final class PackageInfo {
    String name = "";
    String displayName = "";
    int epoch;
    String version = "";
    String release = "";
    String arch = "";
    String installPath = "";
    String publisher = "";
    String url = "";
    String source = "";
    String summary = "";
    String description = "";

    /** Takes {@code [epoch:]version[-release]} apart; tells whether the epoch is a number. */
    boolean splitVersion(String text) {
        int colon = text.indexOf(':');
        if (colon >= 0) {
            Optional<Integer> number = number(text.substring(0, colon));
            if (number.isEmpty()) {
                return false;
            }
            epoch = number.get();
        }
        String rest = text.substring(colon + 1);
        int dash = rest.indexOf('-');
        version = dash < 0 ? rest : rest.substring(0, dash);
        release = dash < 0 ? "" : rest.substring(dash + 1);
        return true;
    }

    private static Optional<Integer> number(String text) {
        boolean isNumber = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    Application2 toApplication() {
        return new Application2(
                name,
                displayName,
                epoch,
                version,
                release,
                arch,
                installPath,
                "",
                publisher,
                url,
                source,
                summary,
                description,
                "",
                "",
                "",
                "");
    }
}
