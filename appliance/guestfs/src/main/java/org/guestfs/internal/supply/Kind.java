// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.util.List;
import java.util.function.Function;
import org.guestfs.GuestfsConfig;
import org.guestfs.internal.handle.Handle;
import org.guestfs.management.HandleMonitor;
import org.guestfs.spi.Backend;
import org.guestfs.spi.LaunchPlan;

/**
 * What appliances a stock keeps ready. Immutable.
 *
 * @param config the configuration of the handles that they serve
 * @param backend what starts them
 * @param example what a launch of such a handle is
 */
record Kind(GuestfsConfig config, Backend backend, LaunchPlan example) {
    static Kind of(GuestfsConfig config, Function<Handle, Backend> backends) {
        try (Handle handle = Handle.create(unmonitored(config))) {
            return new Kind(config, backends.apply(handle), handle.launchPlan());
        }
    }

    /** The configuration of handles that nobody uses. */
    GuestfsConfig unmonitored() {
        return unmonitored(config);
    }

    private static GuestfsConfig unmonitored(GuestfsConfig config) {
        return config.toBuilder().monitor(HandleMonitor.NONE).build();
    }

    /** Tells whether its appliances serve the same launches. */
    boolean isLike(Kind other) {
        return serves(other.backend, other.example);
    }

    /** Tells whether one of these will do for a launch. */
    boolean serves(Backend wanted, LaunchPlan plan) {
        return wanted.name().equals(backend.name())
                && essence(plan).equals(essence(example))
                && plan.drives().stream().allMatch(drive -> drive.iface().isEmpty());
    }

    /** All of a plan that decides whether an appliance started for another one serves it. */
    private static List<Object> essence(LaunchPlan plan) {
        return List.of(
                plan.backendArgument(),
                plan.backendSettings(),
                plan.path(),
                plan.hypervisor(),
                plan.append(),
                plan.parameters(),
                plan.memsize(),
                plan.smp(),
                plan.flags(),
                plan.cacheDirectory(),
                plan.environment());
    }
}
