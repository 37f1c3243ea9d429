// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.guestfs.cdi.internal.GuestfsBeans;

/**
 * Whether handles can be expected to work. Loaded only where MicroProfile Health is; public and not final for the client
 * proxies of containers.
 */
@Readiness
@ApplicationScoped
public class GuestfsHealth implements HealthCheck {
    @Inject
    private GuestfsBeans beans;

    @Override
    public HealthCheckResponse call() {
        Optional<String> problem = beans.problem();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("guestfs").status(problem.isEmpty());
        problem.ifPresent(sentence -> response.withData("problem", sentence));
        return response.build();
    }
}
