// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Match of a Yara rule in a file.
 *
 * <p>The struct {@code yara_detection} in guestfs(3).
 */
public class YaraDetection {
    /**
     * Path of the file that matched.
     */
    public String yara_name;

    /**
     * Identifier of the rule.
     */
    public String yara_rule;

    /** Makes an empty struct. */
    public YaraDetection() {}

    static YaraDetection of(org.guestfs.api.YaraDetection values) {
        var struct = new YaraDetection();
        struct.yara_name = values.yaraName();
        struct.yara_rule = values.yaraRule();
        return struct;
    }
}
