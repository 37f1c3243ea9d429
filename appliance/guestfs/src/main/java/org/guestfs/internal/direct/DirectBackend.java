// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.internal.appliance.ApplianceFinder;
import org.guestfs.internal.appliance.RootUuid;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.Backend;
import org.guestfs.spi.BackendSetting;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.Machine;

/** Runs appliances in qemu, started by this JVM. */
public final class DirectBackend implements Backend {
    private static final int MAX_DISKS = 255;
    private static final int STEP_APPLIANCE = 3;

    private final Path kvm;

    /** Uses the host's KVM, if it works. */
    public DirectBackend() {
        this(AcceleratorVerdict.KVM);
    }

    DirectBackend(Path kvm) {
        this.kvm = kvm;
    }

    @Override
    public String name() {
        return "direct";
    }

    @Override
    public int maxDisks() {
        return MAX_DISKS;
    }

    @Override
    public List<BackendSetting> settings() {
        return Settings.ALL;
    }

    @Override
    public Machine start(LaunchPlan plan, LaunchMonitor monitor) {
        QemuCommandLine.check(plan);
        monitor.progress(0);
        monitor.step("appliance");
        QemuFeatures features = QemuFeatures.of(plan);
        Appliance appliance = ApplianceFinder.find(plan, monitor);
        monitor.progress(STEP_APPLIANCE);
        Optional<UUID> root = rootUuid(appliance, plan);
        monitor.step("accelerator");
        var verdict = new AcceleratorVerdict(plan, monitor, features, appliance, kvm);
        var qemu = new QemuStart(plan, monitor, appliance, root, verdict.decide(), features);
        return new Cloning(qemu).start().orElseGet(() -> startCold(qemu, verdict));
    }

    @Override
    public Optional<LaunchPlan> secondChance(LaunchPlan plan, Machine dead) {
        return dead.accelerator().equals(Accelerator.KVM.qemuName()) && !Settings.isOn(plan, "force_kvm")
                ? Optional.of(plan.withBackendSetting("force_tcg=1"))
                : Optional.empty();
    }

    @Override
    public void secondChanceTaken(LaunchPlan plan, LaunchMonitor monitor) {
        try {
            Appliance appliance = ApplianceFinder.find(plan, monitor);
            new AcceleratorVerdict(plan, monitor, QemuFeatures.of(plan), appliance, kvm).refute();
        } catch (LaunchException e) {
            monitor.library("the verdict about KVM stays as it is: " + e.getMessage());
        }
    }

    private static Machine startCold(QemuStart qemu, AcceleratorVerdict verdict) {
        qemu.monitor().step("machine");
        try {
            return qemu.start(Boot.COLD);
        } catch (LaunchException e) {
            if (qemu.accelerator() == Accelerator.TCG
                    || Settings.isOn(qemu.plan(), "force_kvm")
                    || qemu.plan().deadline().isOver()
                    || Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return startWithoutKvm(qemu, verdict, e);
        }
    }

    /** It is KVM's fault only if the same starts without it. */
    private static Machine startWithoutKvm(QemuStart qemu, AcceleratorVerdict verdict, LaunchException failure) {
        qemu.monitor().stepFailed(failure);
        qemu.monitor().warning("qemu does not start with KVM: " + failure.getMessage() + "; trying TCG");
        qemu.monitor().step("machine");
        try {
            Machine machine = qemu.with(Accelerator.TCG).start(Boot.COLD);
            verdict.refute();
            return machine;
        } catch (LaunchException e) {
            e.addSuppressed(failure);
            throw e;
        }
    }

    private static Optional<UUID> rootUuid(Appliance appliance, LaunchPlan plan) {
        try {
            return appliance.root().isPresent()
                    ? Optional.of(RootUuid.read(appliance.root().get(), plan))
                    : Optional.empty();
        } catch (IOException e) {
            throw new LaunchException(
                    Errno.of(e), "the appliance's root disk cannot be used: " + HostErrors.describe(e), e);
        }
    }
}
