// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.management.ObjectName;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.guestfs.GuestfsConfig;
import org.guestfs.Supply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What those see who look after an application with injected handles. */
@Timeout(60)
final class WatchedTest {
    private SeContainer container;

    private static Set<ObjectName> supplies() throws Exception {
        return ManagementFactory.getPlatformMBeanServer().queryNames(new ObjectName("org.guestfs:type=Supply,*"), null);
    }

    private static SeContainer start(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("supply.minimum", "0");
        SeContainer started = Containers.start(settings, WatchedTest.class);
        started.select(GuestfsFactory.class).get().source();
        return started;
    }

    @AfterEach
    void stop() throws Exception {
        container.close();
        assertThat(supplies()).isEmpty();
    }

    @Test
    void anOwnSupplyIsSeenByManagementAsLongAsItIsThere() throws Exception {
        container = start(Map.of("management", "mine"));
        assertThat(supplies()).containsExactly(new ObjectName("org.guestfs:type=Supply,name=\"mine\""));
    }

    @Test
    void twoApplicationsDoNotClash() throws Exception {
        container = start(Map.of());
        try (SeContainer other = start(Map.of())) {
            assertThat(other.isRunning()).isTrue();
            assertThat(supplies())
                    .containsExactlyInAnyOrder(
                            new ObjectName("org.guestfs:type=Supply,name=\"cdi\""),
                            new ObjectName("org.guestfs:type=Supply,name=\"cdi-2\""));
        }
    }

    @ApplicationScoped
    static class WithoutQemu {
        @Produces
        @Dependent
        Supply supply() {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("LIBGUESTFS_HV", "/nowhere/qemu");
            GuestfsConfig config =
                    GuestfsConfig.builder().environment(environment).build();
            return Supply.builder().minimum(0).config(config).open();
        }

        void close(@Disposes Supply supply) {
            supply.close();
        }
    }

    private HealthCheckResponse health() {
        return container
                .select(HealthCheck.class, Readiness.Literal.INSTANCE)
                .get()
                .call();
    }

    @Test
    void healthSaysWhatTheHostLacks() {
        container = Containers.start(WithoutQemu.class);
        assertThat(health().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        container.select(GuestfsFactory.class).get().source();
        assertThat(health().getName()).isEqualTo("guestfs");
        assertThat(health().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(health().getData().orElseThrow().get("problem").toString()).contains("no program /nowhere/qemu");
    }
}
