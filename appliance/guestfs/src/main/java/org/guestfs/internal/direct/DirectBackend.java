// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.internal.appliance.ApplianceFinder;
import org.guestfs.internal.appliance.RootUuid;
import org.guestfs.internal.host.TemporaryDirectory;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.internal.socket.UnixSocketListener;
import org.guestfs.internal.socket.UnixSocketTransport;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.Backend;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.Flag;
import org.guestfs.spi.Machine;

/** Runs appliances in qemu, started by this JVM. */
public final class DirectBackend implements Backend {
    private static final int MAX_DISKS = 255;
    private static final int STEP_APPLIANCE = 3;
    private static final long POLL_MILLIS = 5;

    @Override
    public String name() {
        return "direct";
    }

    @Override
    public int maxDisks() {
        return MAX_DISKS;
    }

    @Override
    public Machine start(LaunchPlan plan, LaunchMonitor monitor) {
        monitor.progress(0);
        QemuFeatures features = QemuFeatures.of(plan);
        Appliance appliance = ApplianceFinder.find(plan, monitor);
        monitor.progress(STEP_APPLIANCE);
        Optional<UUID> root = rootUuid(appliance, plan);
        var verdict = new AcceleratorVerdict(plan, monitor, features);
        Accelerator accelerator = verdict.decide(appliance);
        try {
            return start(plan, monitor, accelerator, QemuCommandLine.of(plan, appliance, root, accelerator, features));
        } catch (LaunchException e) {
            if (accelerator == Accelerator.TCG
                    || Settings.isOn(plan, "force_kvm")
                    || plan.deadline().isOver()) {
                throw e;
            }
            verdict.refute();
            monitor.warning("qemu does not start with KVM: " + e.getMessage() + "; trying TCG");
            return start(
                    plan,
                    monitor,
                    Accelerator.TCG,
                    QemuCommandLine.of(plan, appliance, root, Accelerator.TCG, features));
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

    static Path socket(LaunchPlan plan) {
        return plan.socketDirectory().resolve("guestfsd.sock");
    }

    private static Machine start(
            LaunchPlan plan, LaunchMonitor monitor, Accelerator accelerator, List<String> commandLine) {
        monitor.library(String.join(" ", commandLine));
        Optional<Guard> guard = Optional.empty();
        try (UnixSocketListener listener = UnixSocketListener.open(socket(plan))) {
            guard = plan.is(Flag.RECOVERY_PROC) ? Optional.of(Guard.start(plan)) : Optional.empty();
            Process qemu = QemuProcess.start(commandLine, plan);
            var console = new ConsoleLog(qemu.getInputStream(), qemu.getOutputStream(), monitor::console);
            console.start();
            try {
                if (guard.isPresent()) {
                    guard.get().watch(qemu.pid());
                }
                return new QemuMachine(qemu, guard, console, accept(listener, qemu, plan), accelerator, commandLine);
            } catch (IOException | InterruptedException e) {
                QemuProcess.kill(qemu);
                console.awaitEnd(TimeUnit.SECONDS.toMillis(1));
                throw failure(e, commandLine, console.tail());
            }
        } catch (IOException e) {
            guard.ifPresent(Guard::close);
            throw failure(e, commandLine, "");
        } catch (LaunchException e) {
            guard.ifPresent(Guard::close);
            throw e;
        }
    }

    private static LaunchException failure(Exception reason, List<String> commandLine, String console) {
        if (reason instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new LaunchException(
                    Errno.of("EINTR"), "the thread was interrupted during launch", reason, commandLine, console);
        }
        IOException failure = (IOException) reason;
        String lastLine = console.substring(console.lastIndexOf('\n') + 1);
        return new LaunchException(
                Errno.of(failure),
                "qemu could not be started: " + HostErrors.describe(failure)
                        + (lastLine.isEmpty() ? "" : ": " + lastLine),
                failure,
                commandLine,
                console);
    }

    /** Waits for qemu, which connects at once, long before the daemon is up. */
    private static UnixSocketTransport accept(UnixSocketListener listener, Process qemu, LaunchPlan plan)
            throws IOException, InterruptedException {
        while (true) {
            Optional<UnixSocketTransport> accepted = listener.tryAccept();
            if (accepted.isPresent()) {
                checkPeer(accepted.get(), qemu);
                return accepted.get();
            }
            if (qemu.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException(QemuProcess.fate(qemu.exitValue()));
            }
            if (plan.deadline().isOver()) {
                throw new IOException(
                        "it did not connect within " + plan.deadline().timeout());
            }
        }
    }

    /** The directory of the socket is ours alone, but a root of another container may see it as well. */
    private static void checkPeer(UnixSocketTransport peer, Process qemu) throws IOException {
        int pid = peer.peerPid();
        boolean isOurs = pid == qemu.pid() || qemu.descendants().anyMatch(child -> child.pid() == pid);
        if (!isOurs || peer.peerUid() != TemporaryDirectory.userId()) {
            peer.close();
            throw new IOException(
                    "process " + pid + ", which is not the qemu that was started, connected to the socket");
        }
    }
}
