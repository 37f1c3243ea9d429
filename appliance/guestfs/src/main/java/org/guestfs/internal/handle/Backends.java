// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.util.List;
import java.util.stream.Collectors;
import org.guestfs.internal.direct.DirectBackend;
import org.guestfs.spi.Backend;

/** The ways to run an appliance that there are. Immutable. */
public final class Backends {
    private static final Backends INSTALLED = new Backends(List.of(new DirectBackend()));

    private final List<Backend> backends;

    private Backends(List<Backend> backends) {
        this.backends = List.copyOf(backends);
    }

    /** All that there are. */
    public static Backends installed() {
        return INSTALLED;
    }

    /** Finds a backend by its name, with or without an argument after a colon. */
    public Backend require(String name) {
        String word = name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
        return backends.stream()
                .filter(backend -> backend.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("invalid backend: " + name + "; there is: "
                        + backends.stream().map(Backend::name).collect(Collectors.joining(", "))));
    }
}
