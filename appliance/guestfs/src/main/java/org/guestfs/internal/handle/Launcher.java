// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guestfs.CloneMode;
import org.guestfs.Errno;
import org.guestfs.EventType;
import org.guestfs.GuestfsEvent;
import org.guestfs.LaunchException;
import org.guestfs.OperationException;
import org.guestfs.api.DriveActions;
import org.guestfs.internal.guest.GuestDisks;
import org.guestfs.internal.guest.GuestShell;
import org.guestfs.internal.probe.LaunchSteps;
import org.guestfs.internal.protocol.DaemonConnection;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.internal.protocol.LostConnectionException;
import org.guestfs.internal.protocol.ProtocolObserver;
import org.guestfs.spi.Backend;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.Hotplug;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.Flag;
import org.guestfs.spi.Machine;

/** Brings the appliance of a handle up: plans, starts the machine, waits for the daemon. */
final class Launcher implements LaunchMonitor, ProtocolObserver {
    private static final int LAST_STEP = 12;

    /** A launch that is over soon needs no progress bar. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    /** How long a clone may take, without its disks and for each: it usually needs a second, and 0.3 s. */
    private static final Duration WAKE = Duration.ofMinutes(2);

    private static final Duration WAKE_DISK = Duration.ofSeconds(10);

    private final Handle handle;
    private final AtomicInteger position = new AtomicInteger();
    private volatile Deadline quiet = Deadline.in(QUIET);
    private volatile LaunchSteps steps = new LaunchSteps("");
    private volatile ConsoleWatch watch = new ConsoleWatch();

    Launcher(Handle handle) {
        this.handle = handle;
    }

    Session launch() {
        quiet = Deadline.in(QUIET);
        steps = new LaunchSteps(handle.properties().identifier());
        watch = new ConsoleWatch();
        position.set(-1);
        RuntimeException failure = null;
        try {
            return launchAnew();
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        } finally {
            steps.finish(failure);
        }
    }

    private Session launchAnew() {
        String name = handle.properties().backend();
        Backend backend = handle.backends().require(name);
        checkDrives(backend);
        LaunchPlan plan = plan(name);
        if (handle.isClosing()) {
            throw new LaunchException(Errno.of("ECANCELED"), "the handle was closed", null);
        }
        Machine machine = handle.machines().start(backend, plan, this);
        try {
            return connect(machine, plan);
        } catch (LaunchException e) {
            boolean isClone = machine.isUp();
            Optional<LaunchPlan> other = isClone ? coldInstead(plan, e) : withoutItsFault(backend, machine, plan, e);
            if (other.isEmpty()
                    || plan.deadline().isOver()
                    || handle.isClosing()
                    || Thread.currentThread().isInterrupted()) {
                throw e;
            }
            stepFailed(e);
            warning(
                    isClone
                            ? "the clone of a template did not wake up: " + e.getMessage()
                                    + "; booting an appliance cold, which takes longer"
                            : "the appliance died with " + machine.accelerator() + ": " + e.getMessage()
                                    + "; trying without");
            Session session = launchOtherwise(backend, other.get(), e);
            if (!isClone) {
                backend.secondChanceTaken(plan, this);
            }
            return session;
        }
    }

    private Session launchOtherwise(Backend backend, LaunchPlan plan, LaunchException first) {
        try {
            return connect(handle.machines().start(backend, plan, this), plan);
        } catch (LaunchException e) {
            e.addSuppressed(first);
            throw e;
        }
    }

    /** A disk that qemu refuses, it refuses again. */
    private static Optional<LaunchPlan> coldInstead(LaunchPlan plan, LaunchException failure) {
        boolean isRefused = failure.getCause() instanceof OperationException refusal
                && refusal.action().equals(DriveActions.ADD_DRIVE.name());
        return isRefused || plan.backendSetting("clone").equals(Optional.of(CloneMode.REQUIRE.word()))
                ? Optional.empty()
                : Optional.of(plan.withBackendSetting("clone=" + CloneMode.NEVER.word()));
    }

    /** A machine that had yet to come up, and that it was not we who ended. */
    private static Optional<LaunchPlan> withoutItsFault(
            Backend backend, Machine machine, LaunchPlan plan, LaunchException failure) {
        return failure.getCause() instanceof LostConnectionException lost
                        && lost.errno().name().equals("EPIPE")
                ? backend.secondChance(plan, machine)
                : Optional.empty();
    }

    private Session connect(Machine machine, LaunchPlan plan) {
        var connection = new DaemonConnection(
                machine.transport(), this, handle.nextSerial(), handle.config().stallTimeout());
        var session = new Session(machine, connection);
        boolean isReady = false;
        try {
            if (!machine.isUp()) {
                connection.awaitLaunch(plan.deadline().remaining());
            }
            if (machine.hotplug().isPresent()) {
                step("attach");
                attachDrives(session, machine.hotplug().get(), plan);
            }
            isReady = true;
            return session;
        } catch (OperationException e) {
            // First, so that the console has been read to its end.
            session.kill();
            throw new LaunchException(
                    Errno.of(e.errnoName()), e.getMessage(), e, machine.commandLine(), machine.consoleTail());
        } catch (IOException e) {
            String fate = machine.exitReason().map(exit -> "; " + exit).orElse("");
            session.kill();
            throw new LaunchException(
                    e instanceof LostConnectionException lost ? lost.errno() : Errno.of("EPROTO"),
                    "the appliance did not come up: " + HostErrors.describe(e) + fate
                            + "; see the end of its console in consoleTail(), or set LIBGUESTFS_DEBUG=1",
                    e,
                    machine.commandLine(),
                    machine.consoleTail());
        } finally {
            if (!isReady) {
                session.kill();
            }
            handle.events().deliverPending();
        }
    }

    private void attachDrives(Session session, Hotplug hotplug, LaunchPlan plan) throws IOException {
        for (int slot = 0; slot < plan.drives().size(); slot++) {
            if (plan.deadline().isOver()) {
                throw new OperationException(
                        "launch",
                        Errno.of("ETIMEDOUT"),
                        "the drives were not attached within " + plan.deadline().timeout());
            }
            hotplug.attach(slot, plan.drives().get(slot));
        }
        List<Integer> slots = IntStream.range(0, plan.drives().size()).boxed().toList();
        if (session.machine().isUp()) {
            wakeUp(session, slots, plan);
        } else {
            GuestDisks.attach(
                    call -> String.valueOf(
                            session.connection().call(call, plan.deadline().remaining())),
                    slots);
        }
    }

    private void wakeUp(Session session, List<Integer> slots, LaunchPlan plan) throws IOException {
        Duration patience = WAKE.plus(WAKE_DISK.multipliedBy(slots.size()));
        GuestShell shell = call ->
                String.valueOf(session.connection().call(call, plan.deadline().remainingUpTo(patience)));
        GuestDisks.Wake wake = session.machine().isFresh() ? GuestDisks.Wake.FIRST : GuestDisks.Wake.AGAIN;
        Duration inaccuracy = GuestDisks.wakeAndAttach(shell, slots, wake);
        if (inaccuracy.compareTo(GuestDisks.CLOCK_ACCURACY) > 0) {
            warning("the host is so busy that the appliance's clock may be wrong by " + inaccuracy.toMillis() + " ms");
        }
    }

    /** Called when the handle is ready. */
    void done() {
        progress(LAST_STEP);
    }

    private void checkDrives(Backend backend) {
        int count = handle.drives().size();
        if (count == 0) {
            throw new LaunchException(Errno.of("EINVAL"), "you must call add_drive before launch", null);
        }
        if (count > backend.maxDisks()) {
            throw new LaunchException(
                    Errno.of("EINVAL"),
                    "too many drives have been added (" + count + "), the current backend only supports "
                            + backend.maxDisks() + " drives",
                    null);
        }
    }

    LaunchPlan plan(String backend) {
        Properties properties = handle.properties();
        return new LaunchPlan(
                handle.drives().list(),
                backend.contains(":") ? backend.substring(backend.indexOf(':') + 1) : "",
                settings(properties),
                properties.path(),
                properties.hypervisor(),
                properties.append(),
                properties.parameters(),
                properties.memsize(),
                properties.smp(),
                flags(properties),
                properties.identifier(),
                handle.directories().temporary().path(),
                handle.directories().sockets().path(),
                handle.directories().cachedir(),
                handle.config().environment(),
                Deadline.in(handle.config().launchTimeout()));
    }

    private List<String> settings(Properties properties) {
        List<String> settings = properties.backendSettings();
        CloneMode mode = handle.config().cloneMode();
        // The first of a name counts.
        return mode == CloneMode.AUTO
                ? settings
                : Stream.concat(settings.stream(), Stream.of("clone=" + mode.word()))
                        .toList();
    }

    private static Set<Flag> flags(Properties properties) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        set(flags, Flag.VERBOSE, properties.isVerbose());
        set(flags, Flag.NETWORK, properties.isNetwork());
        set(flags, Flag.RECOVERY_PROC, properties.isRecoveryProc());
        set(flags, Flag.PGROUP, properties.isPgroup());
        set(flags, Flag.DIRECT, properties.isDirect());
        set(flags, Flag.SELINUX, properties.isSelinux());
        return flags;
    }

    private static void set(Set<Flag> flags, Flag flag, boolean value) {
        if (value) {
            flags.add(flag);
        }
    }

    @Override
    public void console(byte[] bytes) {
        if (handle.properties().isVerbose() || handle.events().isWanted(EventType.APPLIANCE)) {
            handle.bring(new GuestfsEvent.Appliance(bytes));
        }
        if (handle.state() == HandleState.LAUNCHING) {
            follow(watch.positionAfter(bytes));
        }
    }

    private void follow(int reached) {
        progress(reached);
        if (reached == ConsoleWatch.STEP_INIT) {
            steps.boot("daemon");
        } else if (reached == ConsoleWatch.STEP_KERNEL) {
            steps.boot("kernel");
        }
    }

    @Override
    public void library(String message) {
        if (handle.properties().isVerbose()) {
            handle.bring(new GuestfsEvent.Library(message));
        }
    }

    @Override
    public void notice(String message) {
        if (handle.properties().isVerbose() || handle.events().isWanted(EventType.LIBRARY)) {
            handle.bring(new GuestfsEvent.Library(message));
        }
    }

    @Override
    public void warning(String message) {
        handle.bring(new GuestfsEvent.Warning(message));
    }

    @Override
    public void progress(int reached) {
        if (position.getAndAccumulate(reached, Math::max) < reached && quiet.isOver()) {
            handle.bring(new GuestfsEvent.Progress(0, 0, reached, LAST_STEP));
        }
    }

    @Override
    public void step(String name) {
        // Of a machine that boots later.
        watch = new ConsoleWatch();
        steps.begin(name);
    }

    @Override
    public void stepFailed(LaunchException reason) {
        steps.finish(reason);
    }

    @Override
    public void progress(int procedure, long serial, long position, long total) {
        handle.fire(new GuestfsEvent.Progress(procedure, serial, position, total));
    }

    @Override
    public void moved(long sent, long received) {
        handle.traffic().add(sent, received);
    }

    @Override
    public void idle() {
        handle.events().deliverPending();
    }
}
