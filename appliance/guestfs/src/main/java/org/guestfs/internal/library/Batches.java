// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists of names that would not fit in one message go to the daemon in parts. */
final class Batches {
    private static final int SIZE = 1000;

    private Batches() {}

    static <T> List<T> of(List<String> names, Function<List<String>, List<T>> daemon) {
        var results = new ArrayList<T>();
        for (int start = 0; start < names.size(); start += SIZE) {
            results.addAll(daemon.apply(names.subList(start, Math.min(names.size(), start + SIZE))));
        }
        return List.copyOf(results);
    }
}
