// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The configuration of MicroProfile. Loaded only where its API is. */
record MicroProfileLookup(Config config) implements Lookup {
    /** The configuration, or nothing if only the API is there. */
    static Lookup find() {
        try {
            return new MicroProfileLookup(ConfigProvider.getConfig());
        } catch (IllegalStateException e) {
            // No implementation.
            return name -> Optional.empty();
        }
    }

    @Override
    public Optional<String> find(String name) {
        return config.getOptionalValue("guestfs.restore." + name, String.class).filter(value -> !value.isBlank());
    }
}
