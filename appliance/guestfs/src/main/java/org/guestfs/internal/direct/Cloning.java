// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.util.Optional;
import org.guestfs.CloneMode;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.Flag;
import org.guestfs.spi.Machine;

/** Starts machines as clones of a template, where that is possible. */
final class Cloning {
    private final QemuStart qemu;
    private final LaunchPlan plan;

    Cloning(QemuStart qemu) {
        this.qemu = qemu;
        plan = qemu.plan();
    }

    /**
     * Starts a clone.
     *
     * @return the machine, whose daemon has answered, or empty if it has to boot cold
     * @throws LaunchException if the plan demands a clone and there cannot be one
     */
    Optional<Machine> start() {
        CloneMode mode = mode();
        if (mode == CloneMode.NEVER) {
            return Optional.empty();
        }
        String obstacle = obstacle();
        if (!obstacle.isEmpty()) {
            if (mode == CloneMode.REQUIRE) {
                throw new LaunchException(
                        Errno.of("ENOTSUP"), "the backend setting clone=require cannot be followed: " + obstacle, null);
            }
            qemu.monitor().library("booting cold: " + obstacle);
            return Optional.empty();
        }
        try {
            return Optional.of(start(mode == CloneMode.REQUIRE ? qemu : qemu.by(share())));
        } catch (IOException e) {
            return fallBack(mode, new LaunchException(errno(e), HostErrors.describe(e), e));
        } catch (LaunchException e) {
            return fallBack(mode, e);
        }
    }

    private Errno errno(IOException failure) {
        if (isInterrupted()) {
            return Errno.of("EINTR");
        }
        return plan.deadline().isOver() ? Errno.of("ETIMEDOUT") : Errno.of(failure);
    }

    /** Leaves time for a cold boot. */
    private Deadline share() {
        return Deadline.in(plan.deadline().remaining().multipliedBy(2).dividedBy(3));
    }

    private CloneMode mode() {
        String value = plan.backendSetting("clone").orElse(CloneMode.AUTO.word());
        return CloneMode.of(value)
                .orElseThrow(() -> new LaunchException(
                        Errno.of("EINVAL"),
                        "the backend setting clone=" + value + " is unknown; use auto, require or never",
                        null));
    }

    private Optional<Machine> fallBack(CloneMode mode, LaunchException failure) {
        if (mode == CloneMode.REQUIRE || plan.deadline().isOver() || isInterrupted()) {
            throw failure;
        }
        qemu.monitor().stepFailed(failure);
        qemu.monitor()
                .warning("the appliance could not be cloned from a template: " + failure.getMessage()
                        + "; booting it cold, which takes longer");
        return Optional.empty();
    }

    /** What the plan asks for that no clone can give, in words; empty if there is nothing. */
    private String obstacle() {
        if (plan.is(Flag.VERBOSE)) {
            return "a verbose handle shows its own boot";
        }
        if (plan.is(Flag.NETWORK)) {
            return "the network is brought up at boot";
        }
        if (plan.is(Flag.DIRECT)) {
            return "the console is in direct mode";
        }
        if (Settings.isOn(plan, "gdb")) {
            return "the backend setting gdb stops the machine at its start";
        }
        if (!plan.parameters().isEmpty()) {
            return "the handle has parameters of its own for qemu";
        }
        if (!QemuCommandLine.isHotplug(plan)) {
            return "a drive has an interface of its own";
        }
        return qemu.appliance().root().isEmpty() ? "the appliance has no root disk" : "";
    }

    /** Two attempts: a template may have been evicted or replaced meanwhile, and a host be busy. */
    private Machine start(QemuStart bounded) throws IOException {
        var store = new TemplateStore(bounded.plan(), bounded.monitor());
        try {
            return attempt(bounded, store, false);
        } catch (IOException | LaunchException e) {
            if (isPointless(e, bounded.plan().deadline())) {
                throw e;
            }
            bounded.monitor().library("trying once more: " + e.getMessage());
            return attempt(bounded, store, true);
        }
    }

    private static boolean isPointless(Exception failure, Deadline deadline) {
        return failure instanceof CaptureException || deadline.isOver() || isInterrupted();
    }

    private static boolean isInterrupted() {
        return Thread.currentThread().isInterrupted();
    }

    private static Machine attempt(QemuStart bounded, TemplateStore store, boolean isLast) throws IOException {
        String files = TemplateKey.files(bounded.appliance());
        LaunchCheck unchanged = () -> checkFiles(bounded, files);
        bounded.monitor().step("template");
        var capture = new TemplateCapture(bounded);
        Template template = store.obtain(TemplateKey.of(bounded), unfinished -> {
            capture.into(unfinished);
            unchanged.run();
        });
        String stamp = template.stamp();
        try {
            Machine machine = new TemplateResume(bounded, template).start(unchanged);
            store.confirm(template);
            return machine;
        } catch (IOException e) {
            if (e instanceof BadTemplateException) {
                bounded.monitor().warning("a template is deleted: " + e.getMessage());
                store.discard(template, stamp);
            }
            if (isLast && !isInterrupted()) {
                store.blame(template, stamp, HostErrors.describe(e));
            }
            throw e;
        }
    }

    /** What is in memory must be of the root disk that qemu has open. */
    private static void checkFiles(QemuStart bounded, String files) throws IOException {
        if (!TemplateKey.files(bounded.appliance()).equals(files)) {
            throw new IOException("the appliance was built anew meanwhile");
        }
    }

    /** What must hold once qemu has opened its files. */
    @FunctionalInterface
    interface LaunchCheck {
        void run() throws IOException;
    }
}
