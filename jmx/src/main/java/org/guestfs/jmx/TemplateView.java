// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.util.Date;
import org.guestfs.management.TemplateInfo;

/**
 * A template.
 *
 * @param key its name
 * @param bytes how much room it takes
 * @param builtTime when it was built
 * @param lastUseTime when it was used last
 * @param useCount how many clones have run
 * @since 0.1
 */
public record TemplateView(String key, long bytes, Date builtTime, Date lastUseTime, long useCount) {
    static TemplateView of(TemplateInfo info) {
        return new TemplateView(
                info.key(), info.bytes(), Date.from(info.built()), Date.from(info.lastUse()), info.uses());
    }
}
