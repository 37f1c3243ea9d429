// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.config;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The configuration of MicroProfile. Loaded only where its API is. */
record MicroProfileSettings(Config config) implements Layer {
    /** The configuration, unless only the API is there. */
    static Optional<Layer> find(ClassLoader loader) {
        try {
            return Optional.of(new MicroProfileSettings(ConfigProvider.getConfig(loader)));
        } catch (IllegalStateException e) {
            // No implementation.
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> find(String key) {
        return config.getOptionalValue(key, String.class);
    }

    @Override
    public Set<String> keys() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .collect(Collectors.toUnmodifiableSet());
    }
}
