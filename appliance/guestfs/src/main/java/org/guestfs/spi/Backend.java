// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.util.List;
import java.util.Optional;

/**
 * Runs appliances in one way, such as directly under qemu. Thread-safe.
 *
 * @since 0.1
 */
public interface Backend {
    /**
     * Returns the name by which {@code set_backend} knows it.
     *
     * @return a word such as {@code direct}
     */
    String name();

    /**
     * Returns how many drives an appliance can have.
     *
     * @return a number
     */
    int maxDisks();

    /**
     * Returns the settings that {@code set_backend_settings} may have for this backend.
     *
     * @return the settings, by default none
     */
    default List<BackendSetting> settings() {
        return List.of();
    }

    /**
     * Starts an appliance and connects to its daemon, which need not be up yet.
     *
     * @param plan what to launch
     * @param monitor is told of what happens, until the machine is gone
     * @return the running machine, for the caller to end
     * @throws org.guestfs.LaunchException if it does not start; then nothing is left of it
     */
    Machine start(LaunchPlan plan, LaunchMonitor monitor);

    /**
     * Finds a plan for the same that may work where a machine ran and died before its daemon was there.
     *
     * @param plan what was launched
     * @param dead the machine
     * @return the plan, or by default empty
     */
    default Optional<LaunchPlan> secondChance(LaunchPlan plan, Machine dead) {
        return Optional.empty();
    }

    /**
     * Is told that a second chance was taken: later launches need not try the first. Does nothing by default;
     * never fails.
     *
     * @param plan what was launched first
     * @param monitor is told of what happens
     */
    default void secondChanceTaken(LaunchPlan plan, LaunchMonitor monitor) {}
}
