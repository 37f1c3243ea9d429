// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.guestfs.Errno;
import org.guestfs.EventType;
import org.guestfs.GuestfsEvent;
import org.guestfs.LaunchException;
import org.guestfs.internal.protocol.DaemonConnection;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.internal.protocol.LostConnectionException;
import org.guestfs.internal.protocol.ProtocolObserver;
import org.guestfs.spi.Backend;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.Flag;
import org.guestfs.spi.Machine;
import org.jspecify.annotations.Nullable;

/** Brings the appliance of a handle up: plans, starts the machine, waits for the daemon. */
final class Launcher implements LaunchMonitor, ProtocolObserver {
    private static final int LAST_STEP = 12;
    private static final int STEP_KERNEL = 6;
    private static final int STEP_INIT = 9;

    /** A launch that is over soon needs no progress bar. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final Handle handle;
    private Deadline quiet = Deadline.in(QUIET);
    private volatile @Nullable Thread launching;

    Launcher(Handle handle) {
        this.handle = handle;
    }

    Session launch() {
        quiet = Deadline.in(QUIET);
        String name = handle.properties().backend();
        Backend backend = handle.backends().require(name);
        checkDrives(backend);
        LaunchPlan plan = plan(name);
        launching = Thread.currentThread();
        try {
            if (handle.isClosing()) {
                throw new LaunchException(Errno.of("ECANCELED"), "the handle was closed", null);
            }
            return connect(backend.start(plan, this), plan);
        } finally {
            launching = null;
            if (handle.isClosing()) {
                // Set by abort, to wake up this thread alone.
                Thread.interrupted();
            }
        }
    }

    private Session connect(Machine machine, LaunchPlan plan) {
        var connection = new DaemonConnection(
                machine.transport(), this, handle.nextSerial(), handle.config().stallTimeout());
        var session = new Session(machine, connection);
        try {
            connection.awaitLaunch(plan.deadline().remaining());
            return session;
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
            handle.events().deliverPending();
        }
    }

    /** Called when the handle is ready. */
    void done() {
        progress(LAST_STEP);
    }

    /** Ends a launch under way; may be called by any thread. */
    void abort() {
        Thread thread = launching;
        if (thread != null) {
            thread.interrupt();
        }
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

    private LaunchPlan plan(String backend) {
        Properties properties = handle.properties();
        return new LaunchPlan(
                handle.drives(),
                backend.contains(":") ? backend.substring(backend.indexOf(':') + 1) : "",
                properties.backendSettings(),
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
            bring(new GuestfsEvent.Appliance(bytes));
        }
        if (handle.state() == HandleState.LAUNCHING) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (text.contains("Linux version")) {
                progress(STEP_KERNEL);
            }
            if (text.contains("Starting /init script")) {
                progress(STEP_INIT);
            }
        }
    }

    @Override
    public void library(String message) {
        if (handle.properties().isVerbose()) {
            bring(new GuestfsEvent.Library(message));
        }
    }

    @Override
    public void warning(String message) {
        bring(new GuestfsEvent.Warning(message));
    }

    @Override
    public void progress(int position) {
        if (quiet.isOver()) {
            bring(new GuestfsEvent.Progress(0, 0, position, LAST_STEP));
        }
    }

    /** Events of the thread that launches need not wait. */
    private void bring(GuestfsEvent event) {
        handle.events().enqueue(event);
        if (Thread.currentThread() == launching) {
            handle.events().deliverPending();
        }
    }

    @Override
    public void progress(int procedure, long serial, long position, long total) {
        handle.fire(new GuestfsEvent.Progress(procedure, serial, position, total));
    }

    @Override
    public void idle() {
        handle.events().deliverPending();
    }
}
