// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What beans have that do something for a caller. */
// Containers inject into superclasses as well; those of tests give both by hand.
abstract class CalledBean {
    @EJB
    private @Nullable ServicesBean container;

    @Resource
    private @Nullable SessionContext context;

    private @Nullable Services given;
    private @Nullable Supplier<String> caller;

    /** For the container. */
    CalledBean() {}

    CalledBean(Services services, Supplier<String> caller) {
        given = services;
        this.caller = caller;
    }

    final Services services() {
        Services services = given;
        return services != null
                ? services
                : Objects.requireNonNull(container, "container").services();
    }

    final String caller() {
        Supplier<String> known = caller;
        return known != null
                ? known.get()
                : Objects.requireNonNull(context, "context")
                        .getCallerPrincipal()
                        .getName();
    }
}
