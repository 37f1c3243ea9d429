// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Properties of the JVM, or of the files that the application brings. */
record PropertiesLayer(Properties properties) implements Layer {
    private static final String FILE = "META-INF/guestfs.properties";

    /** As they are now: what was valid at deployment stays so. */
    static PropertiesLayer ofSystem() {
        return new PropertiesLayer((Properties) System.getProperties().clone());
    }

    /** Of all files of that name on the class path; the first one that has a key decides. */
    static PropertiesLayer ofFiles(ClassLoader loader) {
        var all = new Properties();
        try {
            for (URL file : Collections.list(loader.getResources(FILE))) {
                var one = new Properties();
                try (var reader = new InputStreamReader(file.openStream(), UTF_8)) {
                    one.load(reader);
                }
                one.forEach(all::putIfAbsent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read: " + e.getMessage(), e);
        }
        return new PropertiesLayer(all);
    }

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(properties.getProperty(key));
    }

    @Override
    public Set<String> keys() {
        return properties.stringPropertyNames();
    }
}
