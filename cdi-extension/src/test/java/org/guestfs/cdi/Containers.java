// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;

/** Containers of CDI, of whichever implementation is on the class path. */
final class Containers {
    private Containers() {}

    /** Starts one with nothing but these beans and the extension. */
    static SeContainer start(Class<?>... beans) {
        SeContainerInitializer initializer = SeContainerInitializer.newInstance();
        if (!isWeld(initializer)) {
            // OpenWebBeans would take everything on the class path for beans; Weld would find no extensions either.
            initializer.disableDiscovery();
            // After a deployment that failed, it takes no other for the same class loader.
            initializer.setClassLoader(new URLClassLoader(new URL[0], Containers.class.getClassLoader()));
        }
        return initializer.addBeanClasses(beans).initialize();
    }

    private static boolean isWeld(SeContainerInitializer initializer) {
        return initializer.getClass().getName().startsWith("org.jboss.weld.");
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
