// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.guestfs.spi.Backend;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.Machine;

/** Starts appliances that cost nothing. */
final class FakeBackend implements Backend {
    private static final int MAX_DISKS = 255;

    private final List<FakeAppliance> started = new CopyOnWriteArrayList<>();
    private volatile boolean clones = true;
    private volatile OptionalLong process = OptionalLong.empty();
    private volatile Consumer<LaunchPlan> before = plan -> {};

    /** Has what starts from now on boot cold. */
    void neverClones() {
        clones = false;
    }

    /** Has what starts from now on be this process. */
    void hasProcess(long pid) {
        process = OptionalLong.of(pid);
    }

    /** Does something, such as to fail, before each start. */
    void before(Consumer<LaunchPlan> action) {
        before = action;
    }

    List<FakeAppliance> started() {
        return started;
    }

    List<FakeAppliance> running() {
        return started.stream().filter(appliance -> !appliance.isEnded()).toList();
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public int maxDisks() {
        return MAX_DISKS;
    }

    @Override
    public Machine start(LaunchPlan plan, LaunchMonitor monitor) {
        before.accept(plan);
        var appliance = new FakeAppliance(monitor, clones);
        process.ifPresent(appliance::hasProcess);
        started.add(appliance);
        return appliance;
    }
}
