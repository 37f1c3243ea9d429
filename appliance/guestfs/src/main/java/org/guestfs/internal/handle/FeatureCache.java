// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What is known of the running daemon, and forgotten with it. */
public final class FeatureCache {
    private final Map<String, Integer> answers = new HashMap<>();

    /** Returns the daemon's answer about a feature, asking only once. */
    public int answer(String feature, ToIntFunction<String> daemon) {
        Integer known = answers.get(feature);
        if (known == null) {
            known = daemon.applyAsInt(feature);
            answers.put(feature, known);
        }
        return known;
    }

    void clear() {
        answers.clear();
    }
}
