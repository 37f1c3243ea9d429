// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.Map;

/** Containers of CDI, of whichever implementation is on the class path. */
final class Containers {
    private Containers() {}

    /** Starts one with nothing but these beans and the extension. */
    static SeContainer start(Class<?>... beans) {
        return SeContainerInitializer.newInstance().addBeanClasses(beans).initialize();
    }

    /** Starts one that is configured by system properties, which are gone when it has started. */
    static SeContainer start(Map<String, String> settings, Class<?>... beans) {
        settings.forEach((key, value) -> System.setProperty("guestfs." + key, value));
        try {
            return start(beans);
        } finally {
            settings.keySet().forEach(key -> System.clearProperty("guestfs." + key));
        }
    }
}
